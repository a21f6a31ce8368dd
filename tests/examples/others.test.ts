import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { childEnv, PROGRAM } from '../e2e/child.ts';

const run = (args: readonly string[], input = '') =>
  spawnSync(process.execPath, args, { encoding: 'utf8', input, env: childEnv(), maxBuffer: 1e8 });

it('the bot answers advice, things and mistakes, a line each', () => {
  const { stdout, status, stderr } = run(
    ['examples/bot/bot.mjs'],
    'background=developer cloud=AWS budget=$300\nAI-102\nwho=me\nfrobnicate\n',
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const [advice, thing, mistake, miss] = stdout.split('\n');
  expect(advice).toMatch(/^(certify|free-first|build-first|not-needed): .+ \(\S+\)/);
  expect(thing).toMatch(/retired, \$\d+; instead: microsoft-/);
  expect(mistake).toMatch(/^who: /);
  expect(miss).toMatch(/frobnicate/);
});

it("an organisation's extension is sound, changes what it names, and shows its course to its people", () => {
  const own = ['--extend', 'examples/organisation'];
  const { problems } = JSON.parse(run([PROGRAM, 'validate', '--json', ...own]).stdout);
  expect(
    new Set(problems.map(({ rule, severity }: { rule: string; severity: string }) => `${rule} ${severity}`)),
  ).toEqual(new Set(['CERT062 warning']));
  expect(run([PROGRAM, 'show', 'AIF-C01', 'price', ...own]).stdout).toContain('$75 (by our voucher)');
  const profile = ['--goal', 'literacy', '--member-of', 'acme-people', '--top', '300', '--json'];
  const ids = (args: readonly string[]) =>
    JSON.parse(run([PROGRAM, 'recommend', ...args, ...own]).stdout).recommendations.map(({ id }: { id: string }) => id);
  expect(ids(profile)).toContain('acme-safe-prompting');
  expect(ids(['--goal', 'literacy', '--top', '300', '--json'])).not.toContain('acme-safe-prompting');
});
