import { describe, expect, it } from 'vitest';
import { recommend } from '../../../src/core/advice/recommend.ts';
import type { Dataset } from '../../../src/core/dataset.ts';
import { answersTo, withAnswer } from '../../../src/core/profile/explore.ts';
import type { Profile } from '../../../src/core/profile/profile.ts';
import { boardIn, fieldOf } from '../../../src/core/proof/score-columns.ts';
import { generator } from '../../../src/core/random.ts';
import { boardOf, firstRow } from '../../../src/core/scoring/score.ts';
import { isPlausible } from '../../../src/core/why-not/plausible.ts';
import type { Change } from '../../../src/core/why-not/search.ts';
import { whyNot } from '../../../src/core/why-not/why-not.ts';
import { builtIn } from '../../built-in.ts';
import { cases } from '../../cases.ts';
import { pick, randomProfile } from '../advice/random-profiles.ts';

const dataset = builtIn();
const TODAY = '2026-11-27';
const small: Dataset = { ...dataset, credentials: dataset.credentials.filter((_, index) => index % 12 === 5) };
const DEVELOPER: Profile = { background: 'developer', experience: 1, goal: 'genai', cloud: 'aws' };

function firstOf(data: Dataset, profile: Profile): string | undefined {
  const board = boardOf(data, profile, TODAY);
  return board.candidates[firstRow(board) ?? -1]?.id;
}

function after(profile: Profile, changes: readonly Change[]): Profile {
  return changes.reduce((one, { question, to }) => withAnswer(one, question, to), profile);
}

/** Every profile that differs from another in one answer among those explored. */
function neighbours(data: Dataset, profile: Profile): Profile[] {
  return data.questions
    .filter(({ roiOnly }) => roiOnly !== true)
    .flatMap((question) =>
      [...answersTo(question, TODAY), undefined]
        .filter((answer) => isPlausible(question, profile[question.id], answer))
        .map((answer) => withAnswer(profile, question.id, answer)),
    );
}

describe('whyNot', () => {
  it('names changes that really bring the option to the first place', () => {
    const random = generator(9);
    let named = 0;
    for (let index = 0; index < cases(10); index += 1) {
      const profile = randomProfile(dataset, TODAY, random, { question: 0.5, condition: 0.15 });
      const { id } = pick(random, [...dataset.credentials, ...dataset.alternatives]);
      const answer = whyNot(dataset, profile, TODAY, id);
      if (answer?.changes == null) continue;
      named += 1;
      for (const { question, from } of answer.changes) expect(profile[question]).toEqual(from);
      expect(firstOf(dataset, after(profile, answer.changes)), JSON.stringify([profile, answer])).toBe(id);
    }
    expect(named).toBeGreaterThan(2);
  }, 180_000);

  it('names the fewest: trying all changes of fewer answers finds none', () => {
    const random = generator(21);
    const field = fieldOf(small, TODAY, 'en');
    const sizes = new Set<number | null>();
    for (let index = 0; index < cases(8); index += 1) {
      const profile = randomProfile(small, TODAY, random, { question: 0.5, condition: 0 });
      const { id } = pick(random, [...small.credentials, ...small.alternatives]);
      const isFirst = (one: Profile): boolean => field.candidates[firstRow(boardIn(field, one)) ?? -1]?.id === id;
      const size = whyNot(small, profile, TODAY, id)?.changes?.length ?? null;
      sizes.add(size);
      const near = neighbours(small, profile);
      expect(size === 0).toBe(isFirst(profile));
      if (size === 0) continue;
      expect(size === 1, id).toBe(near.some(isFirst));
      // It may find what is not among the answers to explore: the very budget or day that the option needs.
      if (size !== 1 && near.some((one) => neighbours(small, one).some(isFirst))) expect(size, id).toBe(2);
    }
    expect(sizes.size).toBeGreaterThan(2);
  }, 180_000);

  it('says for good that a retired credential cannot be lifted, and what took its place', () => {
    const answer = whyNot(dataset, { ...DEVELOPER, cloud: 'azure' }, TODAY, 'microsoft-ai-102');
    expect(answer).toMatchObject({ rank: null, changes: null, proved: true, gate: { code: 'retired' } });
    expect(answer?.gate?.successors).toContain('microsoft-ai-103');
  });

  it('changes nothing for the first place', () => {
    const [first, second] = recommend(dataset, DEVELOPER, TODAY).recommendations;
    expect(whyNot(dataset, DEVELOPER, TODAY, first?.id ?? '')).toMatchObject({ rank: 1, gapToFirst: 0, changes: [] });
    const answer = whyNot(dataset, DEVELOPER, TODAY, second?.id ?? '');
    expect(answer?.rank).toBe(2);
    expect(answer?.gapToFirst).toBeCloseTo((first?.value ?? 0) - (second?.value ?? 0), 12);
  });

  it('lifts a gate where answers can', () => {
    const [first] = recommend(dataset, DEVELOPER, TODAY).recommendations;
    const id = first?.id ?? '';
    const poor = whyNot(dataset, { ...DEVELOPER, budget: 0 }, TODAY, id);
    expect(poor?.gate?.code).toBe('over-budget');
    expect(poor?.changes?.map(({ question }) => question)).toEqual(['budget']);
  });

  it('proposes nothing that a person could not mean: no other language, nothing given up, no smaller budget', () => {
    const [first] = recommend(dataset, DEVELOPER, TODAY).recommendations;
    const id = first?.id ?? '';
    const holder = whyNot(dataset, { ...DEVELOPER, held: [{ id }] }, TODAY, id);
    expect(holder).toMatchObject({ gate: { code: 'already-held' }, changes: null, proved: true });
    const abroad = whyNot(dataset, { ...DEVELOPER, language: 'sw' }, TODAY, id);
    expect(abroad?.gate?.code === 'language' ? abroad.changes : null).toBeNull();
    const random = generator(4);
    for (let index = 0; index < cases(8); index += 1) {
      const profile = randomProfile(small, TODAY, random, { question: 0.6, condition: 0.3 });
      const { id: other } = pick(random, small.credentials);
      for (const { question, from, to } of whyNot(small, profile, TODAY, other)?.changes ?? []) {
        const asked = small.questions.find((each) => each.id === question);
        expect(asked && isPlausible(asked, from, to), JSON.stringify([question, from, to])).toBe(true);
        expect(['language', 'country', 'memberOf', 'salary']).not.toContain(question);
        if (question === 'budget') expect(to === undefined || Number(to) > Number(from)).toBe(true);
      }
    }
  }, 180_000);

  it('knows no option by a name that no option has', () => {
    expect(whyNot(dataset, DEVELOPER, TODAY, 'no-such-thing')).toBeNull();
  });

  it('heeds the emphasis', () => {
    const emphasis = { affordability: 8 };
    const [first] = recommend(dataset, DEVELOPER, TODAY, { emphasis }).recommendations;
    expect(whyNot(dataset, DEVELOPER, TODAY, first?.id ?? '', emphasis)?.rank).toBe(1);
  });
});
