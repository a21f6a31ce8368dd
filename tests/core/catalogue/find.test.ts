import { describe, expect, it } from 'vitest';
import { type Found, findOption, findSeveral } from '../../../src/core/catalogue/find.ts';
import type { Thing } from '../../../src/core/catalogue/named.ts';
import { AdvisorError } from '../../../src/core/errors.ts';
import { builtIn } from '../../built-in.ts';
import { NO_CREDENTIAL, SPELLINGS } from './spellings.ts';

const dataset = builtIn();

function idOf({ option }: Found<Thing>): string {
  if (option.type === 'credential') return option.credential.id;
  return option.type === 'alternative' ? option.alternative.id : option.project.id;
}

/** The id that a name leads to; the code of the error where it leads to none. */
function meant(name: string): string {
  try {
    return idOf(findOption(dataset, name));
  } catch (error) {
    if (!(error instanceof AdvisorError)) throw error;
    return error.code;
  }
}

describe('names as people write them', () => {
  it.each(Object.entries(SPELLINGS))('%s', (id, names) => {
    expect(Object.fromEntries(names.map((name) => [name, meant(name)]))).toEqual(
      Object.fromEntries(names.map((name) => [name, id])),
    );
  });

  it('are at least 500', () => {
    expect(Object.values(SPELLINGS).flat().length).toBeGreaterThanOrEqual(500);
  });

  it.each(NO_CREDENTIAL)('%s leads to none: %s', (name, code) => {
    expect(meant(name)).toBe(code);
  });

  it('every id, code, name and alias leads to its own', () => {
    for (const { id, shortId, name, exams = [] } of dataset.credentials)
      for (const each of [id, shortId, name, ...exams.map(({ code }) => code)])
        expect([id, 'AMBIGUOUS_CREDENTIAL'], each).toContain(meant(each));
    for (const { id, shortId, name } of [...dataset.alternatives, ...dataset.projects])
      for (const each of [id, shortId, name]) expect(meant(each)).toBe(id);
  });
});

describe('what a name was taken for', () => {
  it.each([
    ['microsoft-ai-103', 'id'],
    ['AI-103', 'code'],
    ['Azure AI Fundamentals', 'name'],
    ['GCP PMLE', 'spelling'],
    ['Professional ML Engineer', 'spelling'],
    ['Amazon AI Practitioner', 'spelling'],
    ['AWS ML Eng Associate', 'spelling'],
    ['Snowflake Gen AI', 'part'],
  ])('%s: by %s', (name, taken) => {
    expect(findOption(dataset, name).taken).toBe(taken);
  });

  it('takes several words for one name where they make one', () => {
    const ids = (words: string) => findSeveral(dataset, words.split(' ')).map(idOf);
    expect(ids('AWS Certified AI Practitioner')).toEqual(['aws-ai-practitioner']);
    expect(ids('AI-102 AI-103')).toEqual(['microsoft-ai-102', 'microsoft-ai-103']);
    expect(ids('AWS AI Practitioner AI-901')).toEqual(['aws-ai-practitioner', 'microsoft-ai-901']);
  });

  it('answers what nobody knows with the tests of a credential that nobody knows', () => {
    const [first] = dataset.names.tests;
    expect(() => findOption(dataset, 'Certified AI Guru of the Global AI Institute')).toThrowError(
      expect.objectContaining({ hint: expect.stringContaining(first?.ask ?? 'no test') }),
    );
  });
});
