import { describe, expect, it } from 'vitest';
import { decideStyle, type Surroundings } from '../../src/render/decide-style.ts';

const style = (fields: Partial<Surroundings>) =>
  decideStyle({ isTerminal: true, columns: 80, env: { TERM: 'xterm-256color' }, colorFlag: true, ...fields });

describe('width', () => {
  it.each<[columns: number | undefined, COLUMNS: string, isTerminal: boolean, width: number | null]>([
    [80, '', true, 80],
    [80, '40', true, 80],
    [0, '40', true, 40],
    [0, '', true, 80],
    [undefined, '-3', true, 80],
    [5, '', true, 20],
    [100_000, '', true, 300],
    [undefined, '', false, null],
    [undefined, '40', false, 40],
    [undefined, '1e9', false, 300],
    [undefined, 'wide', false, null],
  ])('a stream of %j columns, COLUMNS=%j, terminal %j: %j', (columns, COLUMNS, isTerminal, width) => {
    expect(style({ columns, isTerminal, env: { COLUMNS } }).columns).toBe(width);
  });
});

describe('colour', () => {
  it.each<[env: Surroundings['env'], isTerminal: boolean, colorFlag: boolean, color: boolean]>([
    [{}, true, true, true],
    [{}, false, true, false],
    [{}, true, false, false],
    [{ NO_COLOR: '1' }, true, true, false],
    [{ NO_COLOR: '' }, true, true, true],
    [{ FORCE_COLOR: '1' }, false, true, true],
    [{ FORCE_COLOR: '0' }, true, true, false],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, true, true, false],
    [{ FORCE_COLOR: '1' }, true, false, false],
    [{ TERM: 'dumb' }, true, true, false],
  ])('%j, terminal %j, flag %j: %j', (env, isTerminal, colorFlag, color) => {
    expect(style({ env, isTerminal, colorFlag }).color).toBe(color);
  });
});

describe('hyperlinks', () => {
  it.each<[env: Surroundings['env'], hyperlinks: boolean]>([
    [{ TERM: 'xterm-256color' }, false],
    [{ TERM_PROGRAM: 'iTerm.app', TERM_PROGRAM_VERSION: '3.0.15' }, false],
    [{ TERM_PROGRAM: 'iTerm.app', TERM_PROGRAM_VERSION: '3.4.19' }, true],
    [{ TERM_PROGRAM: 'vscode', TERM_PROGRAM_VERSION: '1.71.2' }, false],
    [{ TERM_PROGRAM: 'vscode', TERM_PROGRAM_VERSION: '1.100.0' }, true],
    [{ TERM_PROGRAM: 'WezTerm', TERM_PROGRAM_VERSION: '20230712-072601-f4abf8fd' }, true],
    [{ TERM_PROGRAM: 'Apple_Terminal', TERM_PROGRAM_VERSION: '447' }, false],
    [{ VTE_VERSION: '5000' }, false],
    [{ VTE_VERSION: '6800' }, true],
    [{ KONSOLE_VERSION: '220401' }, true],
    [{ WT_SESSION: 'a-b' }, true],
    [{ TERM: 'xterm-kitty' }, true],
    [{ TERM: 'xterm-kitty', TMUX: 'socket,1,0' }, false],
    [{ TERM: 'xterm-kitty', CI: '1' }, false],
    [{ TERM: 'dumb', WT_SESSION: 'a-b' }, false],
    [{ TERM: 'xterm', FORCE_HYPERLINK: '1' }, true],
    [{ TERM: 'xterm-kitty', FORCE_HYPERLINK: '0' }, false],
  ])('%j: %j', (env, hyperlinks) => {
    expect(style({ env }).hyperlinks).toBe(hyperlinks);
    expect(style({ env, hyperlinks: 'always' }).hyperlinks).toBe(true);
    expect(style({ env, hyperlinks: 'never' }).hyperlinks).toBe(false);
  });

  it('stay out of a pipe, unless asked for', () => {
    const env = { TERM: 'xterm-kitty' };
    expect(style({ env, isTerminal: false }).hyperlinks).toBe(false);
    expect(style({ env, isTerminal: false, hyperlinks: 'always' }).hyperlinks).toBe(true);
  });
});

it('joins lines of a command only on a terminal, and where a shell reads a backslash so', () => {
  expect(style({}).continuation).toBe(' \\');
  expect(style({ isTerminal: false }).continuation).toBeUndefined();
  expect(style({ env: { OS: 'Windows_NT' } }).continuation).toBeUndefined();
  expect(style({ env: { OS: 'Windows_NT', MSYSTEM: 'MINGW64' } }).continuation).toBe(' \\');
});

it('draws in ASCII where the locale or the terminal knows no more', () => {
  expect(style({ env: { LANG: 'C' } }).unicode).toBe(false);
  expect(style({ env: { LANG: 'de_DE.UTF-8' } }).unicode).toBe(true);
  expect(style({ env: {} }).unicode).toBe(true);
  expect(style({ env: { TERM: 'dumb', LANG: 'C.UTF-8' } }).unicode).toBe(false);
});
