import { describe, expect, it } from 'vitest';
import type * as Library from '../../src/index.ts';
import type { Profile } from '../../src/index.ts';
import { builtIn } from '../built-in.ts';
import { asFile, credential, PARTS_ALONE, TODAY } from '../data/tiny.ts';

/** As it is installed: the built-in dataset stands beside what was built. */
const { loadDataset, parseDataset, parseProfile, recommend, recommender, validate } = (await import(
  new URL('../../dist/index.js', import.meta.url).href
)) as typeof Library;

const PEOPLE: readonly Profile[] = [
  {},
  { background: 'developer', goal: 'genai', cloud: 'aws' },
  { background: 'none', experience: 0, goal: 'first-job', language: 'de' },
  { role: 'ml-engineer', budget: 0, deadline: '2027-01-31' },
];

describe('recommender', () => {
  it.each([{}, { top: 3 }, { emphasis: { affordability: 3 } }, { guides: [builtIn().guides[0]?.id ?? ''] }])(
    'answers as recommend does with %j',
    (options) => {
      const answer = recommender(builtIn(), TODAY, options);
      for (const person of PEOPLE) expect(answer(person)).toEqual(recommend(builtIn(), person, TODAY, options));
    },
  );

  it('refuses a bad day or option at once, and a bad profile when it comes', () => {
    expect(() => recommender(builtIn(), '2026-02-30')).toThrow(/2026-02-30/);
    expect(() => recommender(builtIn(), TODAY, { top: 0 })).toThrow(/top/);
    const answer = recommender(builtIn(), TODAY);
    expect(() => answer({ cloud: 'AWS' })).toThrow(expect.objectContaining({ code: 'INVALID_PROFILE' }));
  });
});

describe('loadDataset', () => {
  it('gives a dataset that nobody can change', async () => {
    const dataset = await loadDataset();
    expect(opened(dataset)).toEqual([]);
    expect(() => (dataset.credentials as unknown[]).push(1)).toThrow(TypeError);
  });
});

/** The paths of everything that is not frozen. */
function opened(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, each]) => opened(each, `${path}.${key}`));
  return Object.isFrozen(value) ? inner : [path, ...inner];
}

describe('parseDataset', () => {
  it('reads texts, alone, instead of a base or besides it', async () => {
    const texts = [asFile(credential())];
    const own = await parseDataset(texts, { base: PARTS_ALONE, name: 'own' });
    expect([own.name, own.credentials.map(({ id }) => id)]).toEqual(['own', ['tiny-one']]);
    const both = await parseDataset(
      [asFile(credential({ id: 'another', name: 'Another', shortId: 'other', exams: [{ code: 'X-1' }] }))],
      {
        base: own,
        extend: true,
      },
    );
    expect(both.credentials).toHaveLength(2);
  });

  it('names file, line and column of what is wrong', async () => {
    const broken = { file: 'credentials/x/broken.yaml', text: 'id: [' };
    await expect(parseDataset([broken], { base: PARTS_ALONE })).rejects.toMatchObject({
      code: 'INVALID_DATASET',
      location: { file: broken.file, line: 1 },
    });
  });
});

describe('validate', () => {
  it('tells every problem of texts and of a folder', async () => {
    const texts = [{ file: 'a.yaml', text: 'id: [' }, asFile(credential()), { file: 'b.yaml', text: 'no: thing' }];
    const { problems } = await validate(texts, { asOf: TODAY, base: PARTS_ALONE });
    expect(new Set(problems.map(({ file }) => file))).toEqual(new Set(['a.yaml', 'b.yaml']));
    await expect(validate('no-such-folder', { asOf: TODAY })).rejects.toMatchObject({ code: 'UNREADABLE_DATA' });
  });
});

it('parseProfile and recommend fit together', () => {
  const { profile, problems } = parseProfile(builtIn(), { cloud: 'AWS', budget: '$80,000' }, TODAY);
  expect([profile, problems]).toEqual([{ cloud: 'aws', budget: 80_000 }, []]);
  expect(recommend(builtIn(), profile, TODAY).recommendations.length).toBeGreaterThan(0);
});

it('parseProfile never throws for a value that holds itself', () => {
  const round: unknown[] = [];
  round.push(round);
  for (const key of ['goal', 'cloud', 'language', 'held', 'budget'])
    expect(parseProfile(builtIn(), { [key]: round }, TODAY).problems.map((problem) => problem.key)).toEqual([key]);
});
