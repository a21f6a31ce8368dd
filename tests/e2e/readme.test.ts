import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { childEnv, PROGRAM } from './child.ts';

// What the README says to type, typed; what it links to, there.

const README = readFileSync('README.md', 'utf8');

/** The lines of the first block of a language below a heading. */
function block(heading: string, language: string): string[] {
  const [, below = ''] = README.split(`\n## ${heading}\n`);
  const [, text = ''] = below.split(`\`\`\`${language}\n`);
  return (text.split('\n```')[0] ?? '').split('\n');
}

const recipes = block('Recipes', 'sh');
const hasJq = spawnSync('jq', ['--version']).status === 0;
if (!hasJq) console.warn('SKIPPED: no jq on this machine; the recipes that use it are not tried');

/** A folder to be in, with the program on the path beside a shell's own tools. */
function place(): { cwd: string; path: string } {
  const cwd = mkdtempSync(join(tmpdir(), 'cert-advisor-'));
  symlinkSync(PROGRAM, join(cwd, 'cert-advisor'));
  return { cwd, path: [cwd, dirname(process.execPath), process.env['PATH']].join(delimiter) };
}

describe('the README', () => {
  it('has ten recipes and more', () => {
    expect(recipes.length).toBeGreaterThanOrEqual(10);
  });

  it.each(recipes.filter((line) => hasJq || !line.includes('| jq')))('%s', (line) => {
    const { cwd, path } = place();
    const { status, stdout, stderr } = spawnSync('bash', ['-o', 'pipefail', '-c', line], {
      cwd,
      env: childEnv({ PATH: path, HOME: cwd }),
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: expect.not.stringMatching(/error/) });
    expect(stdout).not.toBe('');
  });

  it('links to what is there', () => {
    for (const page of ['README.md', 'CONTRIBUTING.md', 'docs/README.md', 'docs/releasing.md']) {
      const text = readFileSync(page, 'utf8');
      const targets = [...text.matchAll(/\]\(([^)#:]+)\)|src="([^":]+)"/g)].map(
        ([, link, picture]) => link ?? picture ?? '',
      );
      expect(targets.length).toBeGreaterThan(0);
      expect(targets.filter((target) => !existsSync(join(dirname(page), target)))).toEqual([]);
    }
  });

  it('names every command', async () => {
    const { PURPOSES } = await import('../../src/cli/command-names.ts');
    expect(Object.keys(PURPOSES).filter((name) => !README.includes(`| \`${name}`))).toEqual([]);
  });
});
