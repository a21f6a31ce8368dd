import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withTables } from '../../scripts/roi-table.ts';
import type { RoiReport } from '../../src/core/roi/report/estimate-roi.ts';
import { cli, shippedDataset } from './harness.ts';
import { roiLine } from './roi-lines.ts';
import { one } from './roi-report.ts';

const DOC = readFileSync(new URL('../../docs/roi.md', import.meta.url), 'utf8');
const PROGRAM = /```python\n([\s\S]*?)```/.exec(DOC)?.[1] ?? '';
const CASE = /With `CASE` = `([^`]+)`/.exec(DOC)?.[1] ?? '';

/** The rows of a table of the page by its head, cells trimmed. */
function rowsOf(head: string): string[][] {
  const lines = DOC.slice(DOC.indexOf(head)).split('\n');
  const end = lines.findIndex((line) => !line.startsWith('|'));
  return lines.slice(2, end).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

const number = (text: string | undefined): string => (text ?? '').replace('−', '-').replaceAll(/[^\d.-]/g, '');

describe('docs/roi.md', () => {
  it('has its tables as the data gives them', async () => {
    expect(withTables(DOC, await shippedDataset())).toBe(DOC);
  });

  const worked = rowsOf('| case | command | cost |');
  it.each(worked)('gives the worked case: %s', async (name, command, ...expected) => {
    const at = worked.findIndex(([each]) => each === name);
    const line = (row: number): string => {
      const own = /`([^`]+)`/.exec(worked[row]?.[1] ?? '')?.[1] ?? '';
      return own.startsWith('…') ? `${line(row - 1)} ${own.slice(1)}` : own;
    };
    const flags = line(at).replace(/^roi /, '').replace('ID', 'PMLE').replace('CASE', CASE);
    const lens =
      /lens (\w+)/.exec(command ?? '')?.[1] === 'anyway'
        ? 'anyway'
        : /lens advertised/.test(command ?? '')
          ? 'advertised'
          : 'evidence';
    const found = (await one(flags)).lenses[lens];
    if (found === null) throw new Error('not estimated');
    const { costUsd, benefitUsd, npvUsd, breakEvenAttribution } = found;
    const shown = [costUsd, benefitUsd, npvUsd, (breakEvenAttribution ?? Number.NaN) * 100].map((each) =>
      each.toFixed(2),
    );
    expect(shown).toEqual(expected.map(number));
  });

  it('has the eight cases of the design', () => {
    expect(worked).toHaveLength(8);
  });

  it('gives the numbers of the articles', async () => {
    const rows = rowsOf('| what | command | shows |');
    const commands = rows.map(([, command = '']) => (/`([^`]+)`/.exec(command)?.[1] ?? '').replace(/^roi /, ''));
    const sooner = await one(commands[1] ?? '');
    expect((await one(commands[0] ?? '')).lenses.advertised?.benefitUsd).toBe(8000);
    expect([sooner.lenses.advertised?.benefitUsd, sooner.lenses.advertised?.npvUsd]).toEqual([20_000, 19_800]);
    expect((await one(`${commands[1]} --fee 500`.replace('--fee 200 ', ''))).lenses.advertised?.npvUsd).toBe(19_500);
    expect((await one(commands[3] ?? '')).lenses.advertised?.benefitUsd).toBe(3750);
    expect((await one(commands[4] ?? '')).inputs.ranges.feesUsd).toEqual([196, 220.5, 245]);
    expect((await one(commands[5] ?? '')).inputs.ranges.feesUsd).toEqual([150, 225, 300]);
  });
});

const python = spawnSync('python3', ['--version']).status === 0;

describe.skipIf(!python)('the program of the page, where there is a Python', () => {
  it('works out lenses, bars and simulation again from the JSON of random requests', async () => {
    const lines = fc.sample(roiLine, { numRuns: 40, seed: 13 });
    const reports = await Promise.all(lines.map(async (line) => (await cli(`${line} --json`)).stdout));
    const estimates = reports.flatMap((text) => (JSON.parse(text) as RoiReport).estimates);
    const { stdout, stderr } = spawnSync('python3', ['-c', PROGRAM], { input: JSON.stringify({ estimates }) });
    expect(`${stdout}${stderr}`).toMatch(/^\d+ agree\n$/);
  }, 120_000);

  it('notices a figure that is off', async () => {
    const { stdout } = await cli('roi PMLE --salary 80000 --json');
    const wrong = JSON.parse(stdout) as { estimates: { lenses: { evidence: { npvUsd: number } } }[] };
    const [first] = wrong.estimates;
    if (first !== undefined) first.lenses.evidence.npvUsd += 0.01;
    const { status, stderr } = spawnSync('python3', ['-c', PROGRAM], { input: JSON.stringify(wrong) });
    expect([status, `${stderr}`.includes('AssertionError')]).toEqual([1, true]);
  });
});
