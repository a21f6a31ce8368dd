import { describe, expect, it } from 'vitest';
import { isLong, type Pager, pagerFrom } from '../../src/cli/pager.ts';
import { cli } from './harness.ts';

describe('the pager is', () => {
  it.each<[env: Record<string, string>, pager: Pager | null]>([
    [{}, { command: 'less', chosen: false }],
    [{ PAGER: 'more -s' }, { command: 'more -s', chosen: true }],
    [{ PAGER: '' }, null],
    [{ PAGER: 'cat' }, null],
    [{ PAGER: 'less', TERM: 'dumb' }, null],
    [{ OS: 'Windows_NT' }, null],
    [
      { OS: 'Windows_NT', PAGER: 'less' },
      { command: 'less', chosen: true },
    ],
  ])('under %j: %j', (env, pager) => expect(pagerFrom(env)).toEqual(pager));
});

it('a text is long when the next prompt would push its first line out', () => {
  expect(isLong('1\n2\n3\n', 4)).toBe(false);
  expect(isLong('1\n2\n3\n4\n', 4)).toBe(true);
  expect(isLong('x\n'.repeat(30), 0)).toBe(true);
  expect(isLong('x\n'.repeat(20), undefined)).toBe(false);
});

describe('a long list on a terminal', () => {
  const terminal = { stdoutIsTerminal: true, columns: 80, rows: 24 };
  const shows = async (line: string, more: object = {}, shown = true) => {
    const paged: string[] = [];
    const page = async (text: string) => paged.push(text) > 0 && shown;
    const { code, stdout, stderr } = await cli(line, { ...terminal, page, ...more });
    return { code, stderr, stdout, paged: paged.join('') };
  };

  it('is paged whole, and nothing is printed besides', async () => {
    const { code, stdout, stderr, paged } = await shows('list');
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(paged.split('\n').length).toBeGreaterThan(100);
  });

  it('is printed where the pager does not work', async () => {
    const { code, stdout, paged } = await shows('list', {}, false);
    expect(code).toBe(0);
    expect(stdout).toBe(paged);
  });

  it.each([
    ['list --no-pager', {}],
    ['list', { env: { PAGER: '' } }],
    ['list', { stdoutIsTerminal: false }],
    ['list --limit 2', {}],
    ['list --json', {}],
    ['list --format csv', {}],
  ])('is not paged: %s under %j', async (line, more) => {
    const { stdout, paged } = await shows(line, more);
    expect(paged).toBe('');
    expect(stdout).not.toBe('');
  });
});
