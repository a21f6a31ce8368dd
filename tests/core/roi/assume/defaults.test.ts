import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  type Assumption,
  COUNTERFACTUALS,
  type RoiDefaults,
  rangeOf,
} from '../../../../src/core/roi/assume/defaults.ts';
import { UNITS } from '../../../../src/core/roi/sum/input-terms.ts';

const read = (path: string) => parse(readFileSync(new URL(`../../../../data/${path}`, import.meta.url), 'utf8'));
const defaults: RoiDefaults = read('advice/roi.yaml');
const { counterfactual, sources, action, ...single } = defaults;
const assumptions: [string, Assumption][] = [...Object.entries(single), ...Object.entries(counterfactual.answers)];

describe('data/advice/roi.yaml', () => {
  it('holds the defaults of the design', () => {
    expect(Object.fromEntries(assumptions.map(([name, assumption]) => [name, rangeOf(assumption)]))).toEqual({
      upliftShare: [0.1, 0.1, 0.15],
      attribution: [0.12, 0.18, 0.35],
      surely: [0.02, 0.05, 0.12],
      likely: [0.12, 0.18, 0.35],
      unsure: [0.18, 0.35, 0.55],
      posting: [0.5, 0.7, 0.9],
      monthsSooner: 0,
      payWhileSearchingUsd: 0,
      passChance: [0.5, 0.7, 0.85],
      examAttempts: 2,
      courseFinishChance: [0.3, 0.46, 0.6],
      examCostShareIfUnfinished: 1,
      subscriptionCostShareIfUnfinished: 0.5,
      oneSumCostShareIfUnfinished: [0.5, 0.75, 1],
      unknownExamHours: [20, 90, 150],
      hourValueShare: [0.35, 0.5, 0.6],
      hourValueShareOfPaidWork: 1,
      horizonYears: 3,
      decay: [0.8, 1, 1],
      settlingYears: 0.25,
      discountRate: [0.03, 0.03, 0.07],
      hoursPerWeek: 10,
      hoursPerYear: 2080,
      bestTenthUsdPerYear: 5000,
      weeksPerMonth: 52 / 12,
    });
    expect(Object.keys(counterfactual.answers)).toEqual([...COUNTERFACTUALS]);
  });

  it.each(assumptions)('%s says what it counts and why', (_, { unit, value, range, sources: keys, judgement }) => {
    expect(UNITS).toContain(unit);
    expect(keys ?? judgement).toBeDefined();
    if (range !== undefined) expect(range[0] <= value && value <= range[1]).toBe(true);
  });

  it('names only studies and sources that exist', () => {
    const studies = read('studies.yaml');
    const known = [...studies.studies.map(({ id }: { id: string }) => id), ...Object.keys(studies.sources)];
    const named = [...action.sources, ...assumptions.flatMap(([, assumption]) => assumption.sources ?? [])];
    expect(named.filter((key) => !known.includes(key) && !(key in sources))).toEqual([]);
  });
});
