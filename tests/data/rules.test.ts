import { describe, expect, it } from 'vitest';
import { assemble } from '../../src/data/assemble.ts';
import { readMaterial } from '../../src/data/read.ts';
import { checkErrors, RULE_TEXTS, RULES } from '../../src/data/rules.ts';
import { CASES, two } from './rule-cases.ts';
import { asFile, checkCredentials, credential, PARTS_ALONE, source, TODAY } from './tiny.ts';

describe('rules over credentials', () => {
  it('finds nothing wrong with the tiny dataset that the others are changes of', () => {
    expect(checkCredentials([credential(), two()])).toEqual([]);
  });

  it.each(CASES.filter(({ trips }) => trips.length > 0))('$code trips', ({ code, trips, options, severity }) => {
    const found = checkCredentials(trips, options).filter(({ rule }) => rule === code);
    const own = RULE_TEXTS.find((rule) => rule.code === code)?.severity;
    expect(found[0]).toMatchObject({ rule: code, severity: severity ?? own });
    expect(found[0]?.file).toMatch(/^credentials\//);
  });

  it.each(CASES)('$code does not trip on what is right', ({ code, passes, options }) => {
    expect(checkCredentials(passes, options).filter(({ rule }) => rule === code)).toEqual([]);
  });
});

describe('the list of rules', () => {
  it('gives every code once, in order, with all its words', () => {
    const codes = RULE_TEXTS.map(({ code }) => code);
    expect(codes).toEqual([...new Set(codes)].toSorted());
    for (const rule of RULE_TEXTS) expect(Object.values(rule).every((text) => text !== '')).toBe(true);
    expect(RULES.length).toBeGreaterThan(25);
  });

  it('says what was probably meant', () => {
    const [problem] = checkCredentials([credential({ roles: ['ml-enginer'] })]);
    expect(problem).toMatchObject({
      message: 'unknown role: ml-enginer; did you mean ml-engineer or ai-engineer?',
      line: 10,
    });
  });

  it('is silent about time where no day is given', () => {
    const { material } = readMaterial([asFile(credential({ sources: { page: source({ checked: '2062-01-01' }) } }))]);
    const dataset = assemble('tiny', material, PARTS_ALONE, false);
    expect(checkErrors({ dataset, material })).toEqual([]);
    expect(checkErrors({ dataset, material, asOf: TODAY })).toMatchObject([{ rule: 'CERT024' }]);
  });

  it('stops reporting after 500 of a kind, and says so', () => {
    const topics = Array.from({ length: 2_000 }, (_, index) => `topic-${index}`);
    const problems = checkCredentials([credential({ topics })]);
    expect(problems).toHaveLength(500);
    expect(problems.some(({ message }) => message.includes('500 of this kind'))).toBe(true);
  });
});
