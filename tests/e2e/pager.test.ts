import { describe, expect, it } from 'vitest';
import { openTerminal } from './terminal.ts';

const PATIENCE_MS = 60_000;
const ENTRIES = 100;

/** A long list on a terminal of 80 × 24. */
function list(env: Readonly<Record<string, string>>, ...more: readonly string[]) {
  return openTerminal(['list', ...more], { cols: 80, rows: 24, env });
}

const lines = (text: string) => text.split('\n').length;

describe('a long list on a terminal', () => {
  it(
    'stands in less a screen at a time, and ends well when left early',
    async () => {
      const terminal = list({});
      await terminal.on(/\n:/, ' ');
      await terminal.on(/\n:/, 'q');
      expect(await terminal.exit).toBe(0);
      expect(lines(terminal.text())).toBeLessThan(ENTRIES);
    },
    PATIENCE_MS,
  );

  it(
    'keeps Ctrl-C for the pager',
    async () => {
      const terminal = list({});
      await terminal.on(/\n:/, '\u0003');
      // less throws away what was typed before it noticed: it is told to leave until it does.
      const leaving = setInterval(() => terminal.type('q'), 300);
      expect(await terminal.exit.finally(() => clearInterval(leaving))).toBe(0);
    },
    PATIENCE_MS,
  );

  it.each([
    ['PAGER=false', { PAGER: 'false' }],
    ['a pager that is missing', { PAGER: 'no-such-pager --at-all' }],
    ['no less and no PAGER', { PATH: '/nowhere' }],
    ['PAGER=cat', { PAGER: 'cat' }],
    ['an empty PAGER', { PAGER: '' }],
    ['a dumb terminal', { TERM: 'dumb' }],
  ])(
    'is printed whole under %s',
    async (_, env) => {
      const terminal = list(env);
      expect(await terminal.exit).toBe(0);
      expect(lines(terminal.text())).toBeGreaterThan(ENTRIES);
    },
    PATIENCE_MS,
  );

  it(
    'ends well where the pager reads a little and goes',
    async () => {
      const terminal = list({ PAGER: 'head -3' });
      expect(await terminal.exit).toBe(0);
      expect(lines(terminal.text().trimEnd())).toBe(3);
    },
    PATIENCE_MS,
  );

  it(
    'is printed at once under --no-pager, and where it is short',
    async () => {
      const whole = list({ PAGER: 'head -1' }, '--no-pager');
      expect(await whole.exit).toBe(0);
      expect(lines(whole.text())).toBeGreaterThan(ENTRIES);
      const short = list({ PAGER: 'head -1' }, '--limit', '2');
      expect(await short.exit).toBe(0);
      expect(lines(short.text())).toBeGreaterThan(3);
    },
    PATIENCE_MS,
  );
});
