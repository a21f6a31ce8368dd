import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flipsOf } from '../../../src/core/advice/flips.ts';
import { shares } from '../../../src/core/advice/robustness.ts';
import type { Course, Credential } from '../../../src/core/catalogue/credential.ts';
import { isEarnable, lifecycleOf } from '../../../src/core/catalogue/lifecycle.ts';
import type { Dataset } from '../../../src/core/dataset.ts';
import type { Profile } from '../../../src/core/profile/profile.ts';
import { boardFor, boardOf, firstRow, openRows, rankedRows, rowOf } from '../../../src/core/scoring/score.ts';
import { situationOf } from '../../../src/core/scoring/situation.ts';
import { builtIn } from '../../built-in.ts';
import { cases } from '../../cases.ts';
import { anyDay, anyProfile } from '../../profiles.ts';

const TODAY = '2026-11-27';
const dataset = builtIn();

const profiles = anyProfile(dataset, TODAY);

/** Gates that hold a price or hours against a person's limits. */
const MEASURED = ['over-budget', 'closes-before-ready', 'not-ready-by-deadline'];

const namesOf = (data: Dataset, profile: Profile): string[] => {
  const board = boardOf(data, profile, TODAY);
  return rankedRows(board).map((row) => board.candidates[row]?.id ?? '');
};

describe('the ranking', () => {
  it('never puts an option before one that is at least as good everywhere and better somewhere', () => {
    fc.assert(
      fc.property(profiles, (profile) => {
        const board = boardOf(dataset, profile, TODAY);
        const rows = rankedRows(board);
        const wronged = rows.filter((row, place) =>
          rows.slice(place + 1).some((later) => dominates(rowOf(board, later), rowOf(board, row))),
        );
        expect(wronged).toEqual([]);
      }),
      { numRuns: cases(30) },
    );
  });

  it('keeps the order of the others when an option is taken away', () => {
    fc.assert(
      fc.property(profiles, fc.nat(), (profile, pick) => {
        const gone = dataset.credentials[pick % dataset.credentials.length]?.id;
        // What somebody holds says what they know: without it they are another person.
        fc.pre(profile.held?.some((each) => 'id' in each && each.id === gone) !== true);
        const fewer = { ...dataset, credentials: dataset.credentials.filter(({ id }) => id !== gone) };
        expect(namesOf(fewer, profile)).toEqual(namesOf(dataset, profile).filter((id) => id !== gone));
      }),
      { numRuns: cases(30) },
    );
  });

  it('does not depend on the order of the dataset', () => {
    const reversed = {
      ...dataset,
      credentials: dataset.credentials.toReversed(),
      alternatives: dataset.alternatives.toReversed(),
    };
    fc.assert(
      fc.property(profiles, (profile) => {
        expect(namesOf(reversed, profile)).toEqual(namesOf(dataset, profile));
      }),
      { numRuns: cases(25) },
    );
  });

  it('does not depend on names: renaming every provider and credential changes no value and no gate', () => {
    const renamed = renameAll(dataset);
    fc.assert(
      fc.property(profiles, ({ held: _, ...profile }) => {
        const [before, after] = [boardOf(dataset, profile, TODAY), boardOf(renamed, profile, TODAY)];
        expect([...after.values]).toEqual([...before.values]);
        expect(after.gates).toEqual(before.gates);
      }),
      { numRuns: cases(25) },
    );
  });

  it('never gains by an unknown: no value rises, and no gate lifts but that which measured it', () => {
    const forget: readonly ((credential: Credential) => Credential)[] = [
      ({ hours: _, ...rest }) => rest,
      ({ handsOn: _, ...rest }) => rest,
      ({ validityMonths: _, ...rest }) => rest,
      ({ renewal: _, ...rest }) => rest,
      ({ claims: _, ...rest }) => rest,
      withoutExamPrice,
      withoutCoursePrice,
    ];
    fc.assert(
      fc.property(profiles, fc.constantFrom(...forget), (profile, forgetFact) => {
        const before = boardOf(dataset, profile, TODAY);
        const after = boardOf({ ...dataset, credentials: dataset.credentials.map(forgetFact) }, profile, TODAY);
        for (const row of openRows(after)) {
          // What is not known shuts nothing out, but nothing else may open.
          expect([null, ...MEASURED]).toContain(before.gates[row] ?? null);
          expect(after.values[row]).toBeLessThanOrEqual((before.values[row] ?? 0) + 1e-12);
        }
      }),
      { numRuns: cases(40) },
    );
  });

  it('never puts first what cannot be earned on that day, from 2015 to 2028', () => {
    fc.assert(
      fc.property(anyProfile(dataset, '2028-12-31'), anyDay, (profile, asOf) => {
        const board = boardOf(dataset, profile, asOf);
        const first = firstRow(board);
        const option = first === null ? undefined : board.candidates[first]?.option;
        if (option?.type !== 'credential') return;
        const { credential } = option;
        expect(isEarnable(lifecycleOf(credential, asOf, profile.language).status)).toBe(true);
        expect(profile.held ?? []).not.toContainEqual({ id: credential.id });
        if (credential.openTo !== undefined) expect(profile.memberOf).toContain(credential.openTo.value);
      }),
      { numRuns: cases(300) },
    );
  }, 120_000);
});

describe('robustness', () => {
  it('gives shares that sum to 1, the same for the same seed, and none to a dominated option', () => {
    fc.assert(
      fc.property(profiles, (profile) => {
        const board = boardOf(dataset, profile, TODAY);
        const result = shares(board);
        expect([...result.values()].reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
        expect([...shares(board)]).toEqual([...result]);
        const rows = openRows(board);
        for (const [row, share] of result) {
          if (rows.some((other) => dominates(rowOf(board, other), rowOf(board, row)))) expect(share).toBe(0);
        }
      }),
      { numRuns: cases(15) },
    );
  });

  it('reports flips that really flip, and misses none of a question', () => {
    fc.assert(
      fc.property(
        profiles,
        fc.constantFrom(...dataset.questions.filter(({ choices }) => choices)),
        (profile, question) => {
          const board = boardOf(dataset, profile, TODAY);
          const firstOf = (changed: Profile): string | undefined => {
            const again = boardFor(board.candidates, situationOf(dataset, changed, TODAY));
            return again.candidates[firstRow(again) ?? 0]?.id;
          };
          const current = firstOf(profile);
          const expected = (question.choices ?? [])
            .map(({ value }) => ({
              question: question.id,
              answer: value,
              newFirst: firstOf({ ...profile, [question.id]: value }),
            }))
            .filter(({ answer, newFirst }) => answer !== profile[question.id] && newFirst !== current);
          const found = flipsOf(dataset, board).filter((flip) => flip.question === question.id);
          expect(found).toHaveLength(expected.length);
          expect(found).toEqual(expect.arrayContaining(expected));
        },
      ),
      { numRuns: cases(25) },
    );
  });
});

function dominates(a: Float64Array, b: Float64Array): boolean {
  return a.every((score, k) => score >= (b[k] ?? 0)) && a.some((score, k) => score > (b[k] ?? 0));
}

function withoutExamPrice({ exams, ...rest }: Credential): Credential {
  return exams === undefined ? rest : { ...rest, exams: exams.map(({ usd: _, betaUsd: __, ...exam }) => exam) };
}

function withoutCoursePrice({ course, ...rest }: Credential): Credential {
  if (course === undefined) return rest;
  const { usd: _, usdPerMonth: __, ...unpriced }: Course = course;
  return { ...rest, course: unpriced };
}

/** The same dataset under other names: ids and providers turned round. */
function renameAll(data: Dataset): Dataset {
  const turned = (name: string) => `x-${[...name].reverse().join('')}`;
  const alternatives = new Set(data.alternatives.map(({ id }) => id));
  const renamedId = (id: string) => (alternatives.has(id) ? id : turned(id));
  const rename = <T extends { readonly id: string; readonly name: string }>(each: T): T => ({
    ...each,
    id: turned(each.id),
    name: turned(each.name),
  });
  return {
    ...data,
    vocabulary: {
      ...data.vocabulary,
      providers: data.vocabulary.providers.map(rename),
      platforms: data.vocabulary.platforms.map((each) =>
        each.house === undefined ? each : { ...each, house: turned(each.house) },
      ),
    },
    jobAds: {
      ...data.jobAds,
      credentials: data.jobAds.credentials.map((each) => ({ ...each, id: turned(each.id) })),
      providers: data.jobAds.providers.map((each) => ({ ...each, id: turned(each.id) })),
    },
    credentials: data.credentials.map((each) => ({ ...rename(each), provider: turned(each.provider) })),
    guides: data.guides.map((guide) => ({
      ...guide,
      picks: guide.picks.map((pick) => ({ ...pick, ids: pick.ids.map(renamedId) })),
    })),
    handovers: Object.fromEntries(
      Object.entries(data.handovers).map(([id, { until, heirs }]) => [
        turned(id),
        { until, heirs: heirs.map(({ id: heir, from }) => ({ id: turned(heir), from })) },
      ]),
    ),
  };
}
