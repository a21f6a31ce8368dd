import { delimiter } from 'node:path';
import { describe, expect, it } from 'vitest';
import { settled } from '../../src/cli/settings.ts';
import { cli } from './harness.ts';

const HOME = { HOME: '/home/me' };
const FILE = '/home/me/.config/cert-advisor/config.yaml';
const PROFILE = '/home/me/.config/cert-advisor/profile.json';

/** The command line after settings. */
function argsOf(
  line: string,
  env: Record<string, string>,
  files: Record<string, string> = {},
  stdoutIsTerminal = false,
) {
  const context = { env: { ...HOME, ...env }, readIfThere: (path: string) => files[path] ?? null, stdoutIsTerminal };
  return settled(line.split(' '), context, PROFILE).args.join(' ');
}

describe('settings', () => {
  it('come from the environment before the file, and flags before both', () => {
    const files = { [FILE]: '# mine\ndata: ~/field\n\nhyperlinks: "never" # plainly\ncolor: no\n' };
    expect(argsOf('list --free', {}, files)).toBe('list --data /home/me/field --no-color --hyperlinks never --free');
    expect(argsOf('list', { CERT_ADVISOR_DATA: 'x' }, files)).toBe('list --data x --no-color --hyperlinks never');
    expect(argsOf('list', { CERT_ADVISOR_DATA: '~/x' })).toBe('list --data /home/me/x');
    expect(argsOf('list --data=y', { CERT_ADVISOR_DATA: 'x' }, {})).toBe('list --data=y');
    expect(argsOf('list', { CERT_ADVISOR_EXTEND: ['/a', '/b/c', '~/d', ''].join(delimiter) })).toBe(
      'list --extend /a --extend /b/c --extend /home/me/d',
    );
    expect(argsOf('list', { CERT_ADVISOR_DATA: '' })).toBe('list');
    expect(argsOf('completion bash', { CERT_ADVISOR_DATA: 'x' })).toBe('completion bash');
    expect(argsOf('--help', { CERT_ADVISOR_DATA: 'x' })).toBe('--help');
  });

  it('give a form of output to people only', () => {
    expect(argsOf('list', { CERT_ADVISOR_FORMAT: 'markdown' }, {}, true)).toBe('list --format markdown');
    expect(argsOf('list --json', { CERT_ADVISOR_FORMAT: 'markdown' }, {}, true)).toBe('list --json');
    expect(argsOf('list', { CERT_ADVISOR_FORMAT: 'markdown' })).toBe('list');
    expect(argsOf('recommend --batch x', { CERT_ADVISOR_FORMAT: 'markdown' }, {}, true)).toBe('recommend --batch x');
  });

  it('name the line that is none', async () => {
    const { code, stderr } = await cli('list --json', { env: HOME, files: { [FILE]: 'data: x\ndate: y\n' } });
    expect(code).toBe(3);
    expect(JSON.parse(stderr).error).toMatchObject({
      code: 'INVALID_SETTINGS',
      location: { file: FILE, line: 2, column: 1 },
    });
  });

  it.each(['no', 'false', 'off'])('turn something off by %s', (no) => {
    expect(argsOf('list', { CERT_ADVISOR_PAGER: no, CERT_ADVISOR_COLOR: 'yes' })).toBe('list --no-pager');
  });

  it.each([
    ['CERT_ADVISOR_PAGER cannot be "maybe"', { CERT_ADVISOR_PAGER: 'maybe' }, ''],
    [`${FILE}: hyperlinks cannot be "sometimes"`, {}, 'hyperlinks: sometimes\n'],
    [`${FILE}: format cannot be "pdf"`, {}, 'format: pdf\n'],
  ])('take no word that means nothing: %s', async (message, env, file) => {
    const { code, stderr } = await cli('list --json', { env: { ...HOME, ...env }, files: { [FILE]: file } });
    expect([code, JSON.parse(stderr).error]).toMatchObject([3, { code: 'INVALID_SETTINGS', message }]);
  });

  it('are shown with where they come from', async () => {
    const env = { ...HOME, CERT_ADVISOR_DATA: './x', CERT_ADVISOR_EXTENDS: './y', CERT_ADVISOR_DEBUG: '1' };
    const { stdout } = await cli('config', { env, files: { [FILE]: 'pager: no\n' } });
    expect(stdout).toMatch(/^data +\.\/x +by CERT_ADVISOR_DATA: /m);
    expect(stdout).toMatch(/^pager +no +by the file of settings: /m);
    expect(stdout).toMatch(/^extend +– +not set \(CERT_ADVISOR_EXTEND, --extend\): /m);
    expect(stdout).toContain(`\nCERT_ADVISOR_EXTENDS means nothing here.\nFile of settings: ${FILE}\n`);
  });
});

describe('a kept profile', () => {
  const kept = { env: HOME, files: { [PROFILE]: '{"background":"developer","cloud":"aws"}' } };
  const said = `Your answers are those of ${PROFILE}`;

  it('is used on a terminal, and said at once', async () => {
    const { stdout, stderr, code } = await cli('recommend', { ...kept, stdoutIsTerminal: true });
    expect({ code, said: stderr.split(';')[0] }).toEqual({ code: 0, said });
    expect(stdout).toContain('AWS');
  });

  it.each(['recommend --json', 'recommend', 'list'])('is not used by %s away from one', async (line) => {
    const { stderr } = await cli(line, kept);
    expect(stderr).toBe('');
  });

  it.each(['recommend --json', 'recommend --format csv', 'recommend --output x', 'list'])(
    'is not used by %s on one',
    async (line) => {
      const { stderr } = await cli(line, {
        ...kept,
        stdoutIsTerminal: true,
        writeText: async () => {},
        env: { ...HOME, PAGER: '' },
      });
      expect(stderr).toBe('');
    },
  );
});
