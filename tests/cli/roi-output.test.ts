import { describe, expect, it } from 'vitest';
import { cli, json } from './harness.ts';
import { one, roi } from './roi-report.ts';

describe('the output', () => {
  it('has the same bytes for the same seed and other draws for another', async () => {
    const first = await cli('roi PMLE DLS --salary 80000 --json');
    expect((await cli('roi PMLE DLS --salary 80000 --json')).stdout).toBe(first.stdout);
    const [seed1, seed2] = [await one('PMLE --salary 80000'), await one('PMLE --salary 80000 --seed 2')];
    expect(seed2.simulation?.average.meanUsd).not.toBe(seed1.simulation?.average.meanUsd);
    expect(seed2.lenses).toEqual(seed1.lenses);
  });

  it('is in US dollars in JSON whatever the currency, which the screen names', async () => {
    const flags = 'PMLE DLS AI-103 --salary 80000';
    expect((await cli(`roi ${flags} --json --currency EUR --rate 0.92`)).stdout).toBe(
      (await cli(`roi ${flags} --json`)).stdout,
    );
    const screen = (await cli(`roi PMLE --salary 80000 --currency EUR --rate 0.92`)).stdout;
    expect(screen).toContain('EUR 73,600');
    expect(screen).toContain('Shown in EUR at 0.92 for a dollar');
    expect(screen).not.toContain('$');
  });

  const terminal = { stdoutIsTerminal: true, columns: 80, env: { NO_COLOR: '1' } };

  it.each(['PMLE', 'DLS', 'PMLE DLS AI-103', 'DLS --details', 'DLS --explain', 'PMLE --currency EUR --rate 0.92'])(
    'fits 80 columns: %s',
    async (ids) => {
      const { code, stdout } = await cli(`roi ${ids} --salary 80000`, terminal);
      const wide = stdout.split('\n').filter((line) => line.length > 80 && !line.startsWith('http'));
      expect([code, wide]).toEqual([0, []]);
    },
  );

  it.each(['PMLE', 'portfolio-projects', 'AIGP --held AIGP@2025-06', 'google-ai-essentials', 'PMLE --uplift 10%'])(
    'says it all in 24 lines, the answer first: %s',
    async (ids) => {
      const { stdout } = await cli(`roi ${ids} --salary 80000`, terminal);
      const lines = stdout.trimEnd().split('\n');
      expect(lines.length).toBeLessThanOrEqual(24);
      expect(lines.slice(2, 5).join(' ')).toMatch(/\d(\.\d)?% .*on average/);
      expect(stdout).not.toMatch(/P10|P50|P90|percentile|quantile|θ|[\d.]{8,}/);
    },
  );

  it('gives a CSV that can be read: one amount a column, none with more than cents', async () => {
    const { stdout } = await cli('roi PMLE portfolio-projects google-ai-essentials --salary 80000 --format csv');
    const [head = '', ...rows] = stdout.trim().split('\r\n');
    expect(head.split(',')).toHaveLength(22);
    expect(rows).toHaveLength(3);
    expect(rows.join()).not.toMatch(/\d\.\d{5,}/);
  });

  it('never shows a return without the lens "anyway"', async () => {
    expect((await cli('roi PMLE --salary 80000')).stdout).toMatch(/on the evidence +if it changed nothing/);
    expect((await cli('roi PMLE DLS --salary 80000')).stdout).toMatch(/On average +If nothing/);
    expect((await cli('roi PMLE --salary 80000 --details')).stdout).toMatch(/Advertised +Evidence +Anyway/);
  });

  it('explains every term in JSON and on screen', async () => {
    const [estimate] = (await roi('PMLE --salary 80000 --explain')).estimates;
    expect(estimate).toHaveProperty('terms.evidence');
    expect((await cli('roi PMLE --salary 80000 --explain')).stdout).toContain('finish chance × chance that it makes');
  });
});

describe('list --sort break-even', () => {
  it('orders by the rise in pay that each needs, and wants a salary', async () => {
    const { credentials } = await json<{ credentials: { id: string; averageEffectNeeded: number | null }[] }>(
      'list --sort break-even --salary 80000',
    );
    const shares = credentials.map(({ averageEffectNeeded }) => averageEffectNeeded ?? Number.POSITIVE_INFINITY);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    const pmle = credentials.find(({ id }) => id === 'google-cloud-professional-machine-learning-engineer');
    expect(pmle?.averageEffectNeeded).toBe((await one('PMLE --salary 80000')).averageEffectNeeded);
    expect((await cli('list --sort break-even')).code).toBe(2);
  });
});
