import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decidingLimits } from '../../../src/core/advice/limits.ts';
import { pathOf } from '../../../src/core/advice/path/path.ts';
import { recommend } from '../../../src/core/advice/recommend.ts';
import { shownOf } from '../../../src/core/advice/shown.ts';
import { tieOf } from '../../../src/core/advice/tie.ts';
import { verdictOf } from '../../../src/core/advice/verdict.ts';
import { daysBetween } from '../../../src/core/catalogue/dates.ts';
import { withAnswer } from '../../../src/core/profile/explore.ts';
import { gateOf, readyDay, studyDays } from '../../../src/core/scoring/gates.ts';
import { boardOf, firstRow, rankedRows } from '../../../src/core/scoring/score.ts';
import { builtIn } from '../../built-in.ts';
import { cases } from '../../cases.ts';
import { anyProfile } from '../../profiles.ts';

const TODAY = '2026-11-27';
const dataset = builtIn();
const small = { ...dataset, credentials: dataset.credentials.filter((_, index) => index % 24 === 3) };
const profiles = anyProfile(dataset, TODAY);

describe('the verdict', () => {
  it('and its reasons point one way, limits first, in every language of the data', () => {
    const { because } = small.wording;
    const textsOf = (side: 'for' | 'against') => Object.values(because[side]).flatMap((texts) => Object.values(texts));
    const texts = { for: textsOf('for'), against: textsOf('against') };
    fc.assert(
      fc.property(profiles, (profile) => {
        const board = boardOf(small, profile, TODAY);
        const verdict = verdictOf(small, board);
        const first = board.candidates[firstRow(board) ?? -1];
        const side = first?.option.type === 'credential' ? 'for' : 'against';
        const reasons = verdict?.reasons ?? [];
        const said = reasons.filter(({ speaks }) => speaks !== 'limit');
        for (const { speaks, text } of said) {
          expect(speaks).toBe(side);
          expect(texts[side]).toContain(text);
        }
        const limits = reasons.filter(({ speaks }) => speaks === 'limit');
        expect(reasons.slice(0, limits.length)).toEqual(limits);
        expect(['certify', 'free-first'].includes(verdict?.code ?? '') || side === 'against').toBe(true);
      }),
      { numRuns: cases(700) },
    );
  }, 120_000);

  it('names every limit that alone keeps something from the first place', () => {
    fc.assert(
      fc.property(profiles, (profile) => {
        const board = boardOf(small, profile, TODAY);
        const named = decidingLimits(small, board).map(({ question }) => question);
        const first = board.values[firstRow(board) ?? -1] ?? 0;
        for (const [limit, gate] of [
          ['budget', 'over-budget'],
          ['form', 'form'],
          ['deadline', 'not-ready-by-deadline'],
        ] as const) {
          if (profile[limit] === undefined) continue;
          const lifted = withAnswer(profile, limit, undefined);
          const decides = board.candidates.some(
            (candidate, row) =>
              board.gates[row] === gate &&
              (board.values[row] ?? 0) > first &&
              gateOf(candidate, lifted, TODAY) === null,
          );
          if (decides) expect(named).toContain(limit);
        }
      }),
      { numRuns: cases(150) },
    );
  }, 60_000);
});

describe('the path', () => {
  it('begins with the first of the ranking, keeps budget and deadline, and holds at most three projects', () => {
    fc.assert(
      fc.property(profiles, (profile) => {
        const board = boardOf(dataset, profile, TODAY);
        const rows = rankedRows(board);
        const path = pathOf(dataset, board, rows);
        const pick = board.candidates[rows[0] ?? -1];
        expect(path?.pick.id).toBe(pick?.id);
        expect(path?.projects.length).toBeLessThanOrEqual(3);
        const before = path?.stepBefore ?? null;
        if (before === null || pick === undefined) return;
        const { budget, deadline, hoursPerWeek = 8 } = profile;
        if (budget !== undefined)
          expect((before.usd?.[0] ?? 0) + (pick.cost.usd?.[0] ?? 0)).toBeLessThanOrEqual(budget);
        const days = studyDays((before.hours.range?.[0] ?? 0) + (pick.effort.hours?.[0] ?? 0), hoursPerWeek);
        if (deadline !== undefined) expect(days).toBeLessThanOrEqual(daysBetween(TODAY, deadline));
        expect(before.teaches.length).toBeGreaterThan(0);
      }),
      { numRuns: cases(60) },
    );
  }, 60_000);

  it('teaches first what the pick takes for granted, cheapest first', () => {
    const { path } = recommend(
      dataset,
      { background: 'none', experience: 0, role: 'ml-engineer', goal: 'deep-learning' },
      TODAY,
    );
    const pick = dataset.credentials.find(({ id }) => id === path?.pick.id);
    if (pick?.assumes?.value.includes('programming') !== true) return;
    expect(path?.stepBefore).toMatchObject({ usd: [0, 0], teaches: expect.arrayContaining(['programming']) });
    expect((path?.stepBefore?.readyDate ?? '') <= (path?.pick.readyDate ?? '')).toBe(true);
  });

  it('says which steps end after the deadline, and counts the hours of an alternative once', () => {
    fc.assert(
      fc.property(profiles, (profile) => {
        const board = boardOf(dataset, profile, TODAY);
        const path = pathOf(dataset, board, rankedRows(board));
        if (path === null) return;
        const { deadline, hoursPerWeek = 8 } = profile;
        for (const { readyDate, afterDeadline } of [path.pick, ...path.projects])
          expect(afterDeadline).toBe(deadline !== undefined && readyDate !== null && readyDate > deadline);
        let hours = path.stepBefore?.hours.range?.[1] ?? 0;
        if (path.pick.type === 'credential') hours += path.pick.hours.range?.[1] ?? Number.NaN;
        for (const project of path.projects) {
          hours += project.hours.range?.[1] ?? 0;
          if (!Number.isNaN(hours)) expect(project.readyDate).toBe(readyDay(hours, hoursPerWeek, TODAY));
        }
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  it('teaches first what projects of one’s own take for granted', () => {
    const { path } = recommend(dataset, { background: 'none', goal: 'switch', employer: 'startup' }, TODAY);
    expect(path?.pick.id).toBe('portfolio-projects');
    expect(path?.stepBefore?.teaches).toContain('programming');
  });

  it('cautions where step before and pick together may end after the deadline', () => {
    fc.assert(
      fc.property(profiles, (profile) => {
        const { path, recommendations } = recommend(dataset, profile, TODAY, { top: 1 });
        const codes = recommendations[0]?.cautions.map(({ code }) => code);
        if (path?.pick.afterDeadline === true)
          expect(codes?.includes('tight-deadline') || codes?.includes('not-by-deadline')).toBe(true);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('of an alternative says what to do, what counts as done, and which brief', () => {
    const { path } = recommend(dataset, { background: 'developer', employer: 'startup', portfolio: 'strong' }, TODAY);
    expect(path?.pick.type).toBe('alternative');
    expect(path?.pick.scope).not.toBeNull();
    expect(path?.pick.done.length).toBeGreaterThan(1);
    expect(path?.afterwards.map(({ code }) => code)).toContain('show-it');
  });
});

describe('what a screen holds', () => {
  it('is at most two alike where no platform is named, in the order of the ranking, the first always among them', () => {
    fc.assert(
      fc.property(profiles, fc.integer({ min: 1, max: 12 }), (profile, count) => {
        const board = boardOf(dataset, profile, TODAY);
        const rows = rankedRows(board);
        const { ids, leftOut } = shownOf(board, rows, count, dataset.wording);
        const ranked = rows.map((row) => board.candidates[row]?.id);
        expect(ids[0]).toBe(ranked[0]);
        expect(ids.length).toBeLessThanOrEqual(count);
        const places = ids.map((id) => ranked.indexOf(id));
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        expect(new Set([...ids, ...leftOut.map(({ id }) => id)])).toEqual(
          new Set(ranked.slice(0, ids.length + leftOut.length)),
        );
        const { cloud, vendorNamed } = profile;
        if (vendorNamed !== undefined || (cloud !== undefined && cloud !== 'none')) return;
        const shown = board.candidates.filter(({ id, issuer }) => issuer !== null && ids.includes(id));
        const alike = shown.map(({ issuer, kind, level }) => `${issuer?.id} ${kind} ${level}`);
        for (const one of alike) expect(alike.filter((other) => other === one).length).toBeLessThanOrEqual(2);
      }),
      { numRuns: cases(60) },
    );
  }, 60_000);

  it('a tie holds what is within the band, and the cheapest and shortest of it', () => {
    fc.assert(
      fc.property(profiles, (profile) => {
        const board = boardOf(dataset, profile, TODAY);
        const rows = rankedRows(board);
        const tie = tieOf(board, rows, 0.05);
        if (tie === null) return;
        const tied = tie.ids.map((id) => board.candidates.find((each) => each.id === id));
        const least = Math.min(...tied.map((each) => each?.cost.usd?.[1] ?? Number.POSITIVE_INFINITY));
        const cheapest = tied.find((each) => each?.id === tie.cheapest);
        expect(cheapest?.cost.usd?.[1] ?? Number.POSITIVE_INFINITY).toBe(least);
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
