import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cli } from './harness.ts';
import { roiLine } from './roi-lines.ts';
import { one } from './roi-report.ts';

describe('any flags', () => {
  it('give a screen of at most 80 columns without NaN or Infinity', async () => {
    const terminal = { stdoutIsTerminal: true, columns: 80, env: { NO_COLOR: '1' } };
    await fc.assert(
      fc.asyncProperty(roiLine, async (line) => {
        const { code, stdout, stderr } = await cli(line, terminal);
        expect([code, stderr]).toEqual([0, '']);
        expect(stdout).not.toMatch(/NaN|Infinity|undefined/);
      }),
      { numRuns: 50 },
    );
  });
});

describe('the net', () => {
  const net = async (flags: string) => (await one(`${flags} --salary 80000`)).lenses.evidence?.npvUsd ?? Number.NaN;
  const id = fc.constantFrom('PMLE', 'DLS', 'AI-103', 'google-ai-essentials', 'AIGP');

  it.each([
    ['--tax', 0, 89, '%'],
    ['--fee', 0, 3000, ''],
    ['--study-hours', 0, 900, ''],
    ['--renewal-fee', 0, 900, ''],
  ] as const)('only falls with %s', async (flag, min, max, unit) => {
    const value = fc.integer({ min, max });
    await fc.assert(
      fc.asyncProperty(id, value, value, async (credential, one, other) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        const line = `${credential} --horizon 4 --uplift 20% --lag 1 ${flag}`;
        expect(await net(`${line} ${more}${unit}`)).toBeLessThanOrEqual((await net(`${line} ${less}${unit}`)) + 1e-9);
      }),
      { numRuns: 15 },
    );
  });

  it('never falls with a job sooner', async () => {
    const months = fc.integer({ min: 0, max: 12 });
    await fc.assert(
      fc.asyncProperty(
        id,
        months,
        months,
        fc.constantFrom('', '--not-employed', '--target-salary 70000'),
        async (credential, one, more, pay) => {
          const line = `${credential} ${pay} --months-sooner`;
          expect(await net(`${line} ${one + more}`)).toBeGreaterThanOrEqual((await net(`${line} ${one}`)) - 1e-9);
        },
      ),
      { numRuns: 15 },
    );
  });
});
