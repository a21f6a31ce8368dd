import { describe, expect, it } from 'vitest';
import { PURPOSES } from '../../src/cli/command-names.ts';
import { COMMANDS } from '../../src/cli/commands.ts';
import { cli } from './harness.ts';

const NAMES = COMMANDS.map(({ name }) => name);

it('has every command it has a purpose for', () => expect(Object.keys(PURPOSES).sort()).toEqual([...NAMES].sort()));

describe('help of the program', () => {
  it('groups the commands by what they are for, after the examples', async () => {
    const { stdout } = await cli('--help');
    const places = ['Examples:', 'Decide:', 'Look up:', 'Data:', 'Exit codes:'].map((text) => stdout.indexOf(text));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBe(0);
    for (const name of NAMES) expect(stdout).toMatch(new RegExp(`^  ${name} +\\w`, 'm'));
  });

  it.each([
    ['lst', 'Did you mean list?'],
    ['PMLE', 'cert-advisor show PMLE tells about it'],
    ['google ai essentials', "cert-advisor show 'google ai essentials' tells about it"],
    ['aws', 'cert-advisor list --provider aws shows what there is'],
    ['frobnicate', 'cert-advisor --help names the commands'],
  ])('leads on from %j', async (line, hint) => {
    const { code, stderr } = await cli(line);
    expect(code).toBe(2);
    expect(stderr).toContain(`hint: ${hint}`);
  });
});

describe.each(NAMES)('help of %s', (name) => {
  it('begins with examples and ends with what is common to all', async () => {
    const { stdout, code } = await cli(`${name} --help`);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Examples:\n {2}cert-advisor /);
    // They print the same for everybody: no other form, no day.
    if (['completion', 'config', 'mcp'].includes(name)) return;
    const [, common = ''] = stdout.split('\nEverywhere:\n');
    for (const option of ['--format', '--json', '--as-of', '--no-pager', '--hyperlinks', '--help'])
      expect(common).toContain(` ${option}`);
    expect(common.trimEnd().split('\n').length).toBeLessThanOrEqual(14);
  });

  it('fits 80 columns, apart from examples', async () => {
    const { stdout } = await cli(`${name} --help`);
    const [, rest = ''] = stdout.split('\nUsage: ');
    for (const line of rest.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
  });
});

it('names the values of an answer where they are few, and else what lists them', async () => {
  const { stdout } = await cli('recommend --help');
  expect(stdout).toMatch(/--portfolio <answer> +work to show: none, some, strong, production\n/);
  expect(stdout).toMatch(/--role <answer> +role: ai-literate\b.* … \(list\s+roles\)/);
});

it.each([
  [40, 40],
  [10, 36],
  [200, 100],
  [0, 80],
])('at a terminal of %j columns stays within %j', async (columns, width) => {
  const { stdout } = await cli('roi --help', { columns, stdoutIsTerminal: true });
  const [, rest = ''] = stdout.split('\nUsage: ');
  const widths = rest.split('\n').map((line) => line.length);
  expect(Math.max(...widths)).toBeLessThanOrEqual(width);
});
