import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/core/dataset.ts';
import { isSettled } from '../../../src/core/interview/settled.ts';
import { answersOf } from '../../../src/core/profile/derived.ts';
import { answersTo, withAnswer } from '../../../src/core/profile/explore.ts';
import type { Profile, ProfileKey } from '../../../src/core/profile/profile.ts';
import { VALUED } from '../../../src/core/proof/answer-space.ts';
import { boardIn, fieldOf } from '../../../src/core/proof/score-columns.ts';
import { yearPoints } from '../../../src/core/proof/year-points.ts';
import { generator } from '../../../src/core/random.ts';
import { candidatesOf } from '../../../src/core/scoring/candidate.ts';
import { READS, scoreOn } from '../../../src/core/scoring/criteria.ts';
import { firstRow } from '../../../src/core/scoring/score.ts';
import { situationOf } from '../../../src/core/scoring/situation.ts';
import { builtIn } from '../../built-in.ts';
import { pick, randomProfile } from '../advice/random-profiles.ts';

const TODAY = '2026-11-27';
const dataset = builtIn();
const small: Dataset = { ...dataset, credentials: dataset.credentials.filter((_, index) => index % 12 === 0) };
const field = fieldOf(small, TODAY, 'en');

/** Every profile that the explored answers to some open questions lead to. */
function completions(profile: Profile, open: readonly ProfileKey[]): Profile[] {
  return open.reduce<Profile[]>(
    (profiles, key) => {
      const question = small.questions.find(({ id }) => id === key);
      const answers = question === undefined ? [] : [undefined, ...answersTo(question, TODAY)];
      return profiles.flatMap((one) => answers.map((answer) => withAnswer(one, key, answer)));
    },
    [profile],
  );
}

describe('isSettled', () => {
  it('agrees with trying all answers to two open questions', () => {
    const random = generator(77);
    const counts = { settled: 0, open: 0 };
    for (let index = 0; index < 120; index += 1) {
      const profile = randomProfile(small, TODAY, random, { question: 0.8, condition: 0.1 });
      const choices = small.questions.filter(({ choices, id }) => choices !== undefined || id === 'experience');
      const open = [pick(random, choices).id, pick(random, choices).id].filter(
        (key, at, all) => all.indexOf(key) === at,
      );
      const start = open.reduce((one, key) => withAnswer(one, key, undefined), profile);
      const first = firstRow(boardIn(field, start));
      const stands = completions(start, open).every((one) => firstRow(boardIn(field, one)) === first);
      const settled = first !== null && isSettled(field, start, new Set(open), first);
      // Years between the explored ones may still change the first place, so that only one direction is certain there.
      if (settled || !open.includes('experience')) expect(settled, JSON.stringify([start, open])).toBe(stands);
      counts[settled ? 'settled' : 'open'] += 1;
    }
    expect(counts.settled).toBeGreaterThan(10);
    expect(counts.open).toBeGreaterThan(10);
  });

  it('is never settled for a credential while certificates held, or the language, are open', () => {
    const profile: Profile = { background: 'none', experience: 0, goal: 'first-job', portfolio: 'none' };
    const all = fieldOf(dataset, TODAY, 'en');
    const first = firstRow(boardIn(all, profile)) ?? 0;
    expect(all.candidates[first]?.option.type).toBe('credential');
    expect(isSettled(all, profile, new Set(), first)).toBe(true);
    expect(isSettled(all, profile, new Set(['held']), first)).toBe(false);
    expect(isSettled(all, profile, new Set(['language']), first)).toBe(false);
  });
});

describe('what the proof takes for granted', () => {
  it('questions: values read none but those that have an axis', () => {
    const derived = ['stage', 'pile', 'posting', 'purse', 'platform', 'vendor', 'worked'];
    const asked = dataset.model.criteria.flatMap(({ adjust }) =>
      (adjust ?? []).flatMap(({ when }) => Object.keys(when)),
    );
    for (const key of [...Object.values(READS).flat(), ...asked]) expect([...VALUED, ...derived]).toContain(key);
  });

  it('stage: weights ask for nothing but senior', () => {
    const asked = dataset.model.criteria.flatMap(({ adjust = [] }) =>
      adjust.flatMap(({ when }) => when['stage'] ?? []),
    );
    expect(new Set(asked)).toEqual(new Set(['senior']));
  });

  it('years: the level fit of every option is a straight line between neighbouring points', () => {
    const candidates = candidatesOf(dataset, TODAY, 'en');
    const points = yearPoints(dataset.model, candidates, 60, []);
    const random = generator(4);
    for (let index = 0; index < 4000; index += 1) {
      const at = Math.floor(random() * (points.length - 1));
      const [from, to] = [points[at] ?? 0, points[at + 1] ?? 0];
      if (to - from < 1e-6) continue;
      const share = 0.01 + random() * 0.98;
      const candidate = pick(random, candidates);
      const background = pick(random, [undefined, 'none', ...Object.keys(dataset.model.levelFit.implied)]);
      const held = pick(random, [undefined, candidate.requires.map((id) => ({ id }))]);
      const fitAt = (experience: number): number => {
        const profile = { experience, ...(background && { background }), ...(held && { held }) };
        return scoreOn('levelFit', candidate, situationOf(dataset, profile, TODAY));
      };
      expect(fitAt(from + share * (to - from))).toBeCloseTo((1 - share) * fitAt(from) + share * fitAt(to), 7);
    }
  });

  it('answers: what is derived from a profile is the sum of what is derived from each answer', () => {
    const random = generator(6);
    for (let index = 0; index < 500; index += 1) {
      const profile = randomProfile(dataset, TODAY, random, { question: 0.7, condition: 0.6 });
      const parts = Object.entries(profile).map(([key, answer]) => answersOf({ [key]: answer }, dataset.model));
      // Of the two questions that make a stage the one that says more counts, which only `senior` can be read off either.
      const { stage: _, ...sum } = Object.assign({}, ...parts);
      const { stage, ...whole } = answersOf(profile, dataset.model);
      expect(sum).toEqual(whole);
      expect(stage === 'senior').toBe(parts.some((part) => part['stage'] === 'senior'));
    }
  });
});
