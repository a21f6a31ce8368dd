import { describe, expect, it } from 'vitest';
import { answersOf } from '../../src/core/profile/derived.ts';
import { DERIVED_ANSWERS } from '../../src/data/rules/answers.ts';
import { changedPart, checkParts, PART_FILES, PARTS_ALONE } from './tiny.ts';

type Change = readonly [what: string, code: string, file: string, find: string | RegExp, replace: string, says: RegExp];

const MODEL = 'advice/model.yaml';
const QUESTIONS = 'advice/questions.yaml';
const ALTERNATIVES = 'alternatives.yaml';
const WORDING = 'advice/wording.yaml';

const CHANGES: readonly Change[] = [
  [
    'an answer of an adjustment',
    'CERT040',
    MODEL,
    'employer: [startup, research]',
    'employer: [startups]',
    /startups; did/,
  ],
  ['a question of an adjustment', 'CERT040', MODEL, 'when: { pile:', 'when: { heap:', /unknown question: heap/],
  [
    'a question that no table can refer to',
    'CERT040',
    MODEL,
    'when: { pile:',
    'when: { budget:',
    /nothing here can depend on budget, which .*: it can on .*purse/,
  ],
  ['a derived answer', 'CERT040', MODEL, 'stage: [senior]', 'stage: [elder]', /unknown answer to stage: elder/],
  ['a role', 'CERT040', MODEL, 'roles: [ai-engineer] }', 'roles: [ai-enginer] }', /unknown role: ai-enginer/],
  ['a topic', 'CERT040', MODEL, 'topics: { ai-literacy: 1,', 'topics: { ai-literasy: 1,', /unknown topic: ai-literasy/],
  ['a level', 'CERT040', MODEL, 'levels: { literacy: 1,', 'levels: { litracy: 1,', /unknown level: litracy/],
  [
    'a kind of provider',
    'CERT040',
    MODEL,
    'startup: { cloud:',
    'startup: { clouds:',
    /unknown kind of provider: clouds/,
  ],
  [
    'a kind of provider that lacks',
    'CERT042',
    MODEL,
    'startup: { cloud:',
    'startup: { clouds:',
    /startup lacks the kind of provider cloud/,
  ],
  ['a criterion', 'CERT040', ALTERNATIVES, 'stayingPower:', 'stayingpower:', /unknown criterion: stayingpower/],
  [
    'a role of an alternative',
    'CERT040',
    ALTERNATIVES,
    'roles: [ml-engineer,',
    'roles: [ml-engineers,',
    /unknown role/,
  ],
  [
    'a table of an alternative',
    'CERT040',
    ALTERNATIVES,
    'employer: { startup:',
    'employer: { start-up:',
    /unknown answer/,
  ],
  ['a reason', 'CERT040', WORDING, 'startup: startups', 'start-up: startups', /unknown answer to employer: start-up/],
  ['a tip', 'CERT040', WORDING, 'purse: [tight]', 'purse: [empty]', /unknown answer to purse: empty/],
  ['a scale', 'CERT041', MODEL, '[10, 0.95], [40, 0.8]', '[40, 0.8], [10, 0.95]', /time.hours: 10 comes after 40/],
  ['a goal without needs', 'CERT042', MODEL, /\n {4}learn:\n/, '\n    learning:\n', /lacks the goal learn/],
  [
    'an employer without issuers',
    'CERT042',
    MODEL,
    /\n {4}public: \{ cloud/,
    '\n    state: { cloud',
    /lacks the employer public/,
  ],
  [
    'a background without years',
    'CERT042',
    MODEL,
    '    it-operations: { unsaid: 0.5, early: 0.25',
    '    it-operation: { unsaid: 0.5, early: 0.25',
    /background it-operations/,
  ],
  ['an answer twice', 'CERT043', QUESTIONS, 'value: azure', 'value: aws', /cloud offers aws twice/],
  [
    'a role outside the vocabulary',
    'CERT043',
    QUESTIONS,
    'value: mlops-engineer',
    'value: devops',
    /unknown role: devops/,
  ],
  [
    'a study twice',
    'CERT010',
    'studies.yaml',
    '  - id: built-in-count-2026',
    '  - id: article-a-uplifts',
    /stands already/,
  ],
  [
    'an unknown guide',
    'CERT031',
    'vocabulary.yaml',
    'recognised: [article-b]',
    'recognised: [article-c]',
    /unknown guide/,
  ],
  ["a study's source", 'CERT035', 'studies.yaml', 'sources: [built-in-2026]', 'sources: [built-out]', /unknown source/],
  ["a tip's source", 'CERT035', WORDING, ', athey-palikot]', ', athey]', /unknown source: athey; did/],
  ['a URL in a text', 'CERT061', ALTERNATIVES, 'summary: ', 'summary: http://example.com and ', /http: instead/],
];

describe('rules over the judgement', () => {
  it('finds no error in the real parts', () => {
    const errors = checkParts(PART_FILES).filter(({ severity, rule }) => severity === 'error' && rule !== 'CERT031');
    expect(errors).toEqual([]);
  });

  it.each(CHANGES)('notices %s (%s)', (_, code, file, find, replace, says) => {
    const found = checkParts([changedPart(file, find, replace)]).filter(({ rule }) => rule === code);
    expect(found[0]).toMatchObject({ file, severity: 'error' });
    expect(found[0]?.message).toMatch(says);
    expect(found[0]?.line).toBeGreaterThan(1);
  });

  it('knows exactly the derived answers that the core gives', () => {
    const years = [0, 2.9, 3, 7, 8, 30].map((experience) => ({ experience }));
    const held = [0, 3, 4, 9].map((count) => ({
      held: Array.from({ length: count }, (_, index) => ({ other: `x-${index}` })),
    }));
    const budgets = [0, 100, 101, 500, 501].map((budget) => ({ budget }));
    const given = new Map<string, Set<string>>();
    // What is asked is no derived answer.
    for (const profile of [...years, ...held, ...budgets, { vendorNamed: 'aws' }, { cloud: 'aws' }])
      for (const [key, value] of Object.entries(answersOf(profile, PARTS_ALONE.model)))
        if (!(key in profile)) given.set(key, (given.get(key) ?? new Set()).add(value));
    const asLists = Object.fromEntries([...given].map(([key, values]) => [key, [...values].toSorted()]));
    const known = Object.fromEntries(Object.entries(DERIVED_ANSWERS).map(([key, values]) => [key, values.toSorted()]));
    expect(asLists).toEqual(known);
  });
});
