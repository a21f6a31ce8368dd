import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Credential, ExamVersion } from '../../../src/core/catalogue/credential.ts';
import { addDays } from '../../../src/core/catalogue/dates.ts';
import { relaxations } from '../../../src/core/plan/relax.ts';
import { beats, solve } from '../../../src/core/plan/solve.ts';
import type { Task } from '../../../src/core/plan/task.ts';
import {
  after,
  doneOn,
  isMet,
  linked,
  passedOver,
  type Slot,
  type State,
  startOf,
  type Terms,
} from '../../../src/core/plan/walk.ts';

const START = '2026-12-01';
const SKILLS = ['programming', 'sql', 'ml-basics'];

function credential(id: string, exam: Partial<ExamVersion>): Credential {
  return {
    id,
    name: id,
    shortName: id,
    shortId: id,
    provider: 'tiny',
    kind: 'certification',
    level: 'associate',
    platforms: [],
    roles: [],
    topics: [],
    exams: [{ code: id, ...exam }],
  };
}

interface Seed {
  readonly hours: number;
  readonly usd: number;
  readonly value: number;
  readonly opens: number | null;
  readonly closes: number | null;
  readonly assumes: readonly string[];
  readonly teaches: readonly string[];
  readonly requires: number | null;
  readonly project: boolean;
}

function task(id: string, seed: Seed): Task {
  const day = (days: number) => ({ value: addDays(START, days), sources: [] });
  const exam = {
    usd: { value: seed.usd, sources: [] },
    opens: day(seed.opens ?? -400),
    ...(seed.closes === null ? {} : { closes: day(seed.closes) }),
  };
  return {
    id,
    type: seed.project ? 'project' : 'credential',
    name: id,
    shortName: id,
    shortId: id,
    url: null,
    usd: [0, 0],
    hours: { range: [seed.hours / 2, seed.hours], estimated: false },
    credential: seed.project ? null : credential(id, exam),
    level: 0,
    topics: [],
    assumes: seed.assumes,
    teaches: seed.project ? [] : seed.teaches,
    requires: seed.requires === null || seed.project ? [] : [`s${seed.requires}o0`],
    value: seed.value / 100,
  };
}

const someSkills = fc.subarray(SKILLS, { maxLength: 2 });
const seeds: fc.Arbitrary<Seed> = fc.record({
  hours: fc.integer({ min: 0, max: 120 }),
  usd: fc.integer({ min: 0, max: 300 }),
  value: fc.integer({ min: 0, max: 90 }),
  opens: fc.option(fc.integer({ min: 0, max: 200 })),
  closes: fc.option(fc.integer({ min: 0, max: 400 })),
  assumes: someSkills,
  teaches: someSkills,
  requires: fc.option(fc.integer({ min: 0, max: 1 }), { freq: 4 }),
  project: fc.boolean(),
});

interface SlotSeed {
  readonly options: readonly Seed[];
  readonly required: boolean;
  readonly skipIf: readonly string[];
}

const slotSeeds: fc.Arbitrary<SlotSeed> = fc.record({
  options: fc.array(seeds, { minLength: 0, maxLength: 3 }),
  required: fc.boolean().map((each) => each),
  skipIf: fc.subarray(SKILLS, { maxLength: 1 }),
});

function slotsOf(given: readonly SlotSeed[]): Slot[] {
  return linked(
    given.map(({ options, required, skipIf }, slot) => ({
      says: null,
      options: options.map((seed, at) => task(`s${slot}o${at}`, seed)).toSorted((a, b) => b.value - a.value),
      required: required && options.length > 0 && slot === 1,
      optional: false,
      skipIf,
      held: [],
      teachable: [],
    })),
  );
}

const limits = fc.record({
  budget: fc.option(fc.integer({ min: 0, max: 700 })),
  deadline: fc.option(fc.integer({ min: 0, max: 500 }).map((days) => addDays(START, days))),
});

function termsOf(given: { readonly budget: number | null; readonly deadline: string | null }): Terms {
  return {
    start: START,
    hoursPerWeek: 8,
    language: 'en',
    memberOf: [],
    end: 1,
    skills: new Set(),
    holds: () => false,
    passed: new Set(),
    lacking: new Set(SKILLS),
    ...given,
  };
}

/** Every way to fill the slots, one after the other, without leaving any out. */
function allPlans(slots: readonly Slot[], terms: Terms, index = 0, state: State = startOf(terms)): State[] {
  const slot = slots[index];
  if (slot === undefined) return [state];
  if (isMet(state, slot)) return allPlans(slots, terms, index + 1, passedOver(state, slot));
  const filled = slot.options.flatMap((option) => {
    const next = after(state, slot, option, terms);
    return typeof next === 'string' ? [] : allPlans(slots, terms, index + 1, next);
  });
  return slot.required ? filled : [...filled, ...allPlans(slots, terms, index + 1, state)];
}

const cases = fc.tuple(fc.array(slotSeeds, { minLength: 1, maxLength: 5 }), limits);

describe('the search for the best plan', () => {
  it('finds what trying everything finds, in 300 small cases', () => {
    let limited = 0;
    fc.assert(
      fc.property(cases, ([given, limit]) => {
        const [slots, terms] = [slotsOf(given), termsOf(limit)];
        const all = allPlans(slots, terms);
        for (const aim of ['value', 'cheapest', 'earliest'] as const) {
          const found = solve(slots, terms, aim);
          expect(found === null).toBe(all.length === 0);
          if (found === null) continue;
          for (const other of all) expect(beats(other, found, aim, terms)).toBe(false);
        }
        if (all.length < allPlans(slots, termsOf({ budget: null, deadline: null })).length) limited += 1;
      }),
      { numRuns: 300, seed: 15 },
    );
    expect(limited).toBeGreaterThan(60);
  });

  it('breaks no requirement, closing date, budget or deadline', () => {
    fc.assert(
      fc.property(cases, ([given, limit]) => {
        const [slots, terms] = [slotsOf(given), termsOf(limit)];
        const found = solve(slots, terms);
        if (found === null) return;
        const spent = found.steps.reduce((sum, { price }) => sum + (price.usd?.[1] ?? 0), 0);
        expect(spent).toBeLessThanOrEqual(terms.budget ?? Number.POSITIVE_INFINITY);
        let last = START;
        found.steps.forEach(({ task: { requires, credential: exam, assumes }, slot, place }, at) => {
          const before = found.steps.slice(0, at);
          expect(place.begins >= last && place.ends >= place.begins).toBe(true);
          expect(place.ends <= (terms.deadline ?? '9999')).toBe(true);
          const edition = exam?.exams?.[0];
          expect(place.ends <= (edition?.closes?.value ?? '9999')).toBe(true);
          expect(place.ends >= (edition?.opens?.value ?? '')).toBe(true);
          if (requires.length > 0) expect(before.some((step) => requires.includes(step.task.id))).toBe(true);
          const taught = before.flatMap((step) => step.task.teaches);
          for (const skill of assumes) if (slot.teachable.includes(skill)) expect(taught).toContain(skill);
          last = place.ends;
        });
      }),
      { numRuns: 300, seed: 16 },
    );
  });

  it('never gains by a tighter limit', () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: 0, max: 300 }), ([given, { budget, deadline }], less) => {
        const slots = slotsOf(given);
        const loose = solve(slots, termsOf({ budget, deadline }));
        const tighter = {
          budget: budget === null ? null : Math.max(0, budget - less),
          deadline: deadline === null ? null : addDays(deadline, -Math.min(less, 100)),
        };
        const tight = solve(slots, termsOf(tighter));
        expect(tight?.value ?? -1).toBeLessThanOrEqual((loose?.value ?? -1) + 1e-9);
        const cheapest = solve(slots, termsOf({ budget, deadline }), 'cheapest');
        const cheapestTight = solve(slots, termsOf(tighter), 'cheapest');
        if (cheapestTight !== null) expect(cheapestTight.usd).toBeGreaterThanOrEqual(cheapest?.usd ?? 0);
      }),
      { numRuns: 200, seed: 17 },
    );
  });

  it('says by how much a limit must give: so far it fits, a little less and it does not', () => {
    let relaxed = 0;
    fc.assert(
      fc.property(cases, ([given, limit]) => {
        const slots = slotsOf(given).map((slot) => ({ ...slot, required: slot.options.length > 0 }));
        const terms = termsOf(limit);
        if (solve(slots, terms) !== null) return;
        const found = relaxations(slots, terms);
        const both = Object.fromEntries(found.map(({ limit: name, to }) => [name, to]));
        if (found.length > 0) relaxed += 1;
        for (const { limit: name, to } of found) {
          const alone = solve(slots, { ...terms, [name]: to });
          expect(alone !== null || solve(slots, { ...terms, ...both }) !== null).toBe(true);
          if (alone === null || name === 'hoursPerWeek') continue;
          const less = name === 'budget' ? Number(to) - 1 : addDays(String(to), -1);
          expect(solve(slots, { ...terms, [name]: less })).toBeNull();
        }
      }),
      { numRuns: 300, seed: 18 },
    );
    expect(relaxed).toBeGreaterThan(20);
  });

  it('waits for an exam that opens later, and does not begin the next step before', () => {
    const base = {
      hours: 8,
      usd: 10,
      value: 50,
      opens: null,
      closes: null,
      assumes: [],
      teaches: [],
      requires: null,
      project: false,
    };
    const slots = slotsOf([
      { options: [{ ...base, opens: 90 }], required: false, skipIf: [] },
      { options: [{ ...base, project: true }], required: false, skipIf: [] },
    ]);
    const terms = termsOf({ budget: null, deadline: null });
    const found = solve(slots, terms);
    expect(found?.steps.map(({ place }) => [place.begins, place.ends])).toEqual([
      ['2026-12-01', '2027-03-01'],
      // Twice the eight hours of the exam.
      ['2027-03-01', '2027-03-15'],
    ]);
    expect(doneOn(found as State, terms)).toBe('2027-03-15');
  });
});
