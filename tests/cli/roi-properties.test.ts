import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RoiReport } from '../../src/core/roi/report/estimate-roi.ts';
import { LENSES } from '../../src/core/roi/sum/lenses.ts';
import { cli } from './harness.ts';

/** Six decimals, as many as anybody types: the smallest doubles have too few digits to compare by. */
const upTo = (max: number) => fc.double({ min: 0, max, noNaN: true }).map((value) => Math.round(value * 1e6) / 1e6);
const share = upTo(1);

/** A number, or a range of it, as a flag takes them. */
const given = (number: fc.Arbitrary<number>) =>
  fc.oneof(
    number.map(String),
    fc.tuple(number, number).map(([a, b]) => `${Math.min(a, b)}..${Math.max(a, b)}`),
  );

const FLAGS: Readonly<Record<string, fc.Arbitrary<string>>> = {
  salary: fc.double({ min: 1, max: 1e7, noNaN: true }).map(String),
  'target-salary': fc.double({ min: 1, max: 1e7, noNaN: true }).map(String),
  uplift: given(upTo(5)),
  attribution: given(share),
  'months-sooner': given(upTo(120)),
  'pay-while-searching': upTo(1e7).map(String),
  'pass-chance': given(share),
  attempts: fc.integer({ min: 1, max: 20 }).map(String),
  'finish-chance': given(share),
  'cost-if-unfinished': given(share),
  fee: given(upTo(1e7)),
  'employer-pays': fc.oneof(fc.constantFrom('0%', '50%', '100%'), fc.integer({ min: 1, max: 9999 }).map(String)),
  'study-hours': given(upTo(1e5)),
  'hours-per-week': fc.double({ min: 1, max: 100, noNaN: true }).map(String),
  'hour-value': given(upTo(2)),
  horizon: given(upTo(50)),
  decay: given(share),
  lag: given(upTo(20)),
  discount: given(share),
};
const ids = fc.constantFrom('PMLE', 'DLS', 'AI-103', 'google-ai-essentials', 'georgia-tech-omscs', 'kaggle-learn');

const commandLine = fc
  .record(FLAGS, { requiredKeys: ['salary'] })
  .chain((flags) => ids.map((id) => `roi ${id} ${words(flags)} --draws 100`));

function words(flags: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(flags)
    .flatMap(([name, value]) => (value === undefined ? [] : [`--${name} ${value}`]))
    .join(' ');
}

/** Section 6 of the design once more, as plainly as it stands there and sharing no code with the model. */
function recompute(i: Readonly<Record<string, number>>, target: number | null) {
  const n = (key: string): number => i[key] ?? Number.NaN;
  const [P, c, S, T, L, m] = [
    n('finishChance'),
    n('attribution'),
    n('salaryUsd'),
    n('horizonYears'),
    n('lagYears'),
    n('monthsSooner'),
  ];
  const full = n('feesUsd') + n('studyHours') * (S / n('hoursPerYear')) * n('hourValueShare');
  const cost = P * full + (1 - P) * n('costShareIfUnfinished') * full;
  let sum = 0;
  for (let y = 1; y < T + 1; y++) {
    const part = Math.min(1, T - (y - 1));
    sum += (part * n('decay') ** (y - 1)) / (1 + n('discountRate')) ** (y - 0.5 + L + m / 12);
  }
  const gain = S * n('upliftShare') * sum + Math.max(0, (m * ((target ?? S) - n('payWhileSearchingUsd'))) / 12);
  return { costUsd: cost, benefitUsd: P * c * gain, breakEven: P * gain > 0 ? cost / (P * gain) : null };
}

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b), 1e-9);

describe('any flags', () => {
  it('give numbers that an independent sum over the printed inputs confirms to 1e-9', async () => {
    await fc.assert(
      fc.asyncProperty(commandLine, async (line) => {
        const { code, stdout, stderr } = await cli(`${line} --json`);
        expect([code, stderr]).toEqual([0, '']);
        const [estimate] = (JSON.parse(stdout) as RoiReport).estimates;
        if (estimate?.estimated !== true) return;
        for (const lens of LENSES) {
          const { targetSalaryUsd, ...inputs } = estimate.inputs[lens];
          const again = recompute({ ...inputs }, targetSalaryUsd);
          const { costUsd, benefitUsd, npvUsd, roi, breakEvenAttribution } = estimate.lenses[lens];
          expect(near(costUsd, again.costUsd)).toBe(true);
          expect(near(benefitUsd, again.benefitUsd)).toBe(true);
          expect(npvUsd).toBe(benefitUsd - costUsd);
          expect(roi).toBe(costUsd > 0 && Number.isFinite(npvUsd / costUsd) ? npvUsd / costUsd : null);
          if (breakEvenAttribution !== null)
            expect(near(breakEvenAttribution, again.breakEven ?? Number.NaN)).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('give a screen of at most 80 columns without NaN or Infinity', async () => {
    const terminal = { stdoutIsTerminal: true, columns: 80, env: { NO_COLOR: '1' } };
    await fc.assert(
      fc.asyncProperty(commandLine, async (line) => {
        const { stdout } = await cli(line, terminal);
        expect(stdout).not.toMatch(/NaN|Infinity|undefined/);
      }),
      { numRuns: 50 },
    );
  });
});
