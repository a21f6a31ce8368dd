import { describe, expect, it } from 'vitest';
import { cli, json } from './harness.ts';
import { one, roi } from './roi-report.ts';

describe('the output', () => {
  it('has the same bytes for the same seed and other draws for another', async () => {
    const first = await cli('roi PMLE DLS --salary 80000 --json');
    expect((await cli('roi PMLE DLS --salary 80000 --json')).stdout).toBe(first.stdout);
    const [seed1, seed2] = [await one('PMLE --salary 80000'), await one('PMLE --salary 80000 --seed 2')];
    expect(seed2.simulation.meanUsd).not.toBe(seed1.simulation.meanUsd);
    expect(seed2.lenses).toEqual(seed1.lenses);
  });

  it('is in US dollars in JSON whatever the currency, which the screen names', async () => {
    const flags = 'PMLE DLS AI-103 --salary 80000';
    expect((await cli(`roi ${flags} --json --currency EUR --rate 0.92`)).stdout).toBe(
      (await cli(`roi ${flags} --json`)).stdout,
    );
    const screen = (await cli(`roi PMLE --salary 80000 --currency EUR --rate 0.92`)).stdout;
    expect(screen).toContain('EUR 73,600');
    expect(screen).toContain('shown in EUR at 0.92 for a dollar');
    expect(screen.replaceAll('$5,000', '')).not.toContain('$');
  });

  it.each(['PMLE', 'DLS', 'PMLE DLS AI-103', 'DLS --explain', 'PMLE --currency EUR --rate 0.92'])(
    'fits 80 columns: %s',
    async (ids) => {
      const terminal = { stdoutIsTerminal: true, columns: 80, env: { NO_COLOR: '1' } };
      const { code, stdout } = await cli(`roi ${ids} --salary 80000`, terminal);
      const wide = stdout.split('\n').filter((line) => line.length > 80 && !line.startsWith('http'));
      expect([code, wide]).toEqual([0, []]);
    },
  );

  it('never shows a return without the lens "anyway"', async () => {
    for (const ids of ['PMLE', 'PMLE DLS'])
      expect((await cli(`roi ${ids} --salary 80000`)).stdout).toMatch(/Advertised +Evidence +Anyway/);
  });

  it('explains every term in JSON and on screen', async () => {
    const [estimate] = (await roi('PMLE --salary 80000 --explain')).estimates;
    expect(estimate).toHaveProperty('terms.evidence');
    expect((await cli('roi PMLE --salary 80000 --explain')).stdout).toContain('finish chance × chance that it makes');
  });
});

describe('list --sort break-even', () => {
  it('orders by the rise in pay at which it pays, and wants a salary', async () => {
    const { credentials } = await json<{ credentials: { id: string; averageEffectNeeded: number | null }[] }>(
      'list --sort break-even --salary $80k',
    );
    const needed = credentials.map(({ averageEffectNeeded }) => averageEffectNeeded ?? Number.POSITIVE_INFINITY);
    expect(needed).toEqual(needed.toSorted((a, b) => a - b));
    const pmle = credentials.find(({ id }) => id === 'google-cloud-professional-machine-learning-engineer');
    // The rise needed where the certificate itself makes the difference surely is that of all who pass.
    const { lenses } = await one('PMLE --salary 80000 --attribution 99.9999999%');
    expect(pmle?.averageEffectNeeded).toBeCloseTo(lenses.evidence.breakEvenUplift ?? Number.NaN, 6);
    expect((await cli('list --sort break-even')).code).toBe(2);
  });
});
