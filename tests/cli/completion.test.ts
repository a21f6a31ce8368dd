import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import { SCRIPTS, SHELLS } from '../../src/cli/completion/scripts.ts';
import { cli } from './harness.ts';

/** What stands at a Tab, without what the words mean. */
async function at(before: readonly string[], now: string): Promise<string[]> {
  const built = JSON.parse(readFileSync('dist/completion.json', 'utf8'));
  const { code, stdout } = await cli(['completion', 'words', '--', ...before, `=${now}`], {
    builtTable: async () => built,
  });
  expect(code).toBe(0);
  return stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => line.split('\t')[0] ?? '');
}

it('completes every command, and nothing else, at the beginning', async () => {
  expect(await at([], '')).toEqual([...COMMANDS.map(({ name }) => name), 'help']);
});

it.each([
  [['recommend', '--portfolio'], '', ['none', 'some', 'strong', 'production', 'unsure']],
  [['recommend', '--cloud', '='], 'dat', ['databricks']],
  [['recommend'], '--cloud=dat', ['--cloud=databricks']],
  [['recommend', '--cloud'], '=', []],
  [['recommend', '--json', '--why-not'], 'aws-ai-p', ['aws-ai-practitioner']],
  [['--json', 'show'], 'AI-90', ['AI-900', 'AI-901']],
  [['list', '--topic'], 'agents,llm-a', ['agents,llm-apps']],
  [['list', '--data'], 'x', [':files']],
  [['recommend', '--ads'], '', [':files']],
  [['validate'], '', [':files']],
  [['help'], 'comp', ['compare', 'completion']],
  [['show', '--nothing'], 'aws-ai-p', []],
  [['completion'], '', [...SHELLS]],
  [['show', 'PMLE'], 'pri', ['price']],
  [['show'], 'pri', []],
  [['frobnicate'], '', []],
  [['list', '--free'], '--fr', ['--free-material']],
  [['list', '--cloud=aws'], '--cl', []],
  [['list', '--extend', 'x'], '--ext', ['--extend']],
  [['list', '--cloud'], 'aws,a', ['aws,azure', 'aws,anthropic']],
  [['list', '--'], '--', []],
  [['show', '--json', '--'], 'aws-ai-p', ['aws-ai-practitioner']],
  [['validate', '--'], '--', [':files']],
])('%j then %j', async (before, now, wanted) => {
  const found = await at(before, now);
  if (now === '=') expect(found.length).toBeGreaterThan(10);
  else expect(found).toEqual(wanted);
});

it('completes the words of the dataset on the line, and of the built-in one where that cannot be read', async () => {
  const options = { loadDataset: () => Promise.reject(new Error('broken')) };
  const built = {
    commands: [{ name: 'list', says: '', options: [{ flag: '--help', says: 'show it', bare: true as const }] }],
    lists: {},
  };
  const { stdout } = await cli(['completion', 'words', '--', 'list', '--data', 'x', '=--he'], {
    ...options,
    builtTable: async () => built,
  });
  expect(stdout).toBe('--help\tshow it\n');
});

it.each(SHELLS)('the script of %s evaluates nothing', async (shell) => {
  const { stdout, code } = await cli(`completion ${shell}`);
  expect({ stdout, code }).toEqual({ stdout: SCRIPTS[shell], code: 0 });
  const [, ...code_] = stdout.split('\n');
  expect(code_.join('\n')).not.toMatch(/\beval\b|Invoke-Expression|compgen -W/);
});

it('says which shells there are', async () => {
  const { code, stderr } = await cli('completion fsh');
  expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining('Did you mean fish') });
});

it('says nothing of settings that cannot be read', async () => {
  const { stdout, stderr, code } = await cli(['completion', 'words', '--', 'completion', '=fi'], {
    env: { CERT_ADVISOR_PAGER: 'maybe' },
    builtTable: async () => JSON.parse(readFileSync('dist/completion.json', 'utf8')),
  });
  expect([stdout.split('\t')[0], stderr, code]).toEqual(['fish', '', 0]);
});
