import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  ASSUMPTIONS,
  type Assumption,
  COUNTERFACTUALS,
  EFFECT_CLASSES,
  type RoiDefaults,
  rangeOf,
} from '../../../../src/core/roi/assume/defaults.ts';
import { ROI_VERDICTS } from '../../../../src/core/roi/report/verdict.ts';
import { UNITS } from '../../../../src/core/roi/sum/input-terms.ts';

const read = (path: string) => parse(readFileSync(new URL(`../../../../data/${path}`, import.meta.url), 'utf8'));
const defaults: RoiDefaults = read('advice/roi.yaml');
const { counterfactual, sources, action, effects, claims, words } = defaults;
const assumptions: [string, Assumption][] = [
  ...ASSUMPTIONS.map((key): [string, Assumption] => [key, defaults[key]]),
  ...Object.entries(counterfactual.answers),
  ...Object.entries(claims),
];

describe('data/advice/roi.yaml', () => {
  it('holds the defaults of the design', () => {
    expect(Object.fromEntries(assumptions.map(([name, assumption]) => [name, rangeOf(assumption)]))).toEqual({
      furtherOfTheSameKind: [0, 0.26, 0.5],
      notFittingTheRole: [0, 0.47, 0.7],
      underTwoYearsOrNoDegree: [1.2, 1.6, 2],
      fiveAndMoreCourse: [-0.5, 0.2, 0.6],
      fiveAndMoreExam: [0.3, 0.7, 1.1],
      effect: 1,
      'all-workers': [0.1, 0.15, 0.25],
      field: [0.15, 0.35, 0.6],
      afterwards: [0, 0.1, 0.25],
      premium: [0.2, 0.4, 0.7],
      claimDoubtShare: 0.01,
      upliftShare: 0.1,
      attribution: [0.12, 0.18, 0.35],
      surely: [0.02, 0.05, 0.12],
      likely: [0.12, 0.18, 0.35],
      unsure: [0.18, 0.35, 0.55],
      posting: [0.5, 0.7, 0.9],
      monthsSooner: 0,
      payWhileSearchingUsd: 0,
      sitChance: [0.45, 0.65, 0.85],
      firstTryFoundational: [0.65, 0.8, 0.92],
      firstTryAssociate: [0.5, 0.7, 0.85],
      firstTryProfessional: [0.35, 0.55, 0.75],
      retryChance: [0.5, 0.7, 0.9],
      laterPassChance: [0.3, 0.53, 0.7],
      examAttempts: 2,
      finishesOneCourse: [0.3, 0.5, 0.75],
      finishesAFreeCourse: [0.05, 0.15, 0.35],
      finishesASeries: [0.1, 0.3, 0.5],
      seriesFromHours: 40,
      finishesAProgramme: [0.3, 0.5, 0.75],
      finishesAProject: [0.3, 0.5, 0.75],
      examCostShareIfUnfinished: 1,
      subscriptionCostShareIfUnfinished: 0.5,
      oneSumCostShareIfUnfinished: [0.5, 0.75, 1],
      projectHoursPerStudyHour: 2,
      hourValueShare: [0.35, 0.5, 0.6],
      hourValueShareOfPaidWork: 1,
      horizonYears: [2, 3, 5],
      decay: [0.7, 0.9, 1],
      settlingYears: [0.25, 0.5, 1.5],
      discountRate: [0.03, 0.03, 0.07],
      taxRate: 0,
      clawbackShare: 0,
      renewalHoursShare: [0.1, 0.25, 0.4],
      lapseLoss: [0.2, 0.5, 1],
      employerAllowanceUsd: 5250,
      cheapShare: 0.005,
      hoursPerWeek: 8,
      hoursPerYear: 2080,
      weeksPerMonth: 52 / 12,
    });
    expect(
      Object.fromEntries(
        EFFECT_CLASSES.map((key) => [key, [effects[key].mean, effects[key].sd, ...effects[key].range]]),
      ),
    ).toEqual({
      certificationProfessional: [0.03, 0.03, -0.01, 0.09],
      certificationAssociate: [0.02, 0.02, -0.01, 0.06],
      certificationFoundational: [0.005, 0.01, -0.01, 0.025],
      courseCertificate: [0.01, 0.015, -0.015, 0.035],
      badge: [0.005, 0.01, -0.01, 0.02],
      universityCertificate: [0.02, 0.03, -0.03, 0.07],
      universityDegree: [0.07, 0.05, -0.01, 0.15],
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
    const reasons = [...assumptions.map(([, each]) => each), ...EFFECT_CLASSES.map((key) => effects[key])];
    const named = [...action.sources, ...reasons.flatMap((each) => each.sources ?? [])];
    expect(named.filter((key) => !known.includes(key) && !(key in sources))).toEqual([]);
  });

  it('has words for every verdict', () => {
    expect(ROI_VERDICTS.filter((code) => !(code in words))).toEqual([]);
  });
});
