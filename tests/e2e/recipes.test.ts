import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { childEnv, PROGRAM } from './child.ts';

// Every recipe of docs/recipes.md as it stands there, one after another in one folder that was empty. What needs a program that is not
// installed is skipped, and reported as skipped.

const folder = mkdtempSync(join(tmpdir(), 'recipes-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
writeFileSync(join(folder, 'cert-advisor'), `#!/bin/sh\nexec '${process.execPath}' '${PROGRAM}' "$@"\n`);
chmodSync(join(folder, 'cert-advisor'), 0o755);

interface Recipe {
  readonly title: string;
  /** A program that it needs; empty for none. */
  readonly needs: string;
  readonly code: string;
}

const RECIPES: readonly Recipe[] = [
  ...readFileSync('docs/recipes.md', 'utf8').matchAll(
    /^## (\d+\. .*)\n\n(?:Needs (\S+)\.\n\n)?```sh\n([\s\S]*?)\n```$/gm,
  ),
].map(([, title = '', needs = '', code = '']) => ({ title, needs, code }));

/** What each prints, in their order. */
const PRINTED: readonly RegExp[] = [
  /h {2}\S/m,
  /aws-ai-practitioner\t\d+/m,
  /https:\/\//m,
  /\S/m,
  /provider,n,cheapest/m,
  /\|20\d\d-/m,
  /associate \d/m,
  /0 \S+ \S/m,
  /id,/m,
  /id;shortId/m,
  /^\d\d/m,
  /<title>/m,
  /^[1-9]/m,
  /due: \S/m,
  /::error file=.*\n[\s\S]*(STALE_DATA|INVALID_DATASET)/m,
  /[<>] microsoft-/m,
  /\[/m,
  /"id":1,[\s\S]*"id":400[\s\S]*400/m,
  /3/m,
  /^aws-ai-practitioner/m,
  /list\.html/m,
  /\S/m,
];

const isInstalled = (program: string) => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;

it('there are twenty and more, and it is known what each prints', () => {
  expect(RECIPES.length).toBeGreaterThanOrEqual(20);
  expect(RECIPES.length).toBe(PRINTED.length);
});

for (const [index, { title, needs, code }] of RECIPES.entries())
  it.skipIf(needs !== '' && !isInstalled(needs))(
    title,
    () => {
      const PATH = `${folder}${delimiter}${process.env['PATH']}`;
      const { stdout, stderr, status } = spawnSync('sh', ['-c', code], {
        cwd: folder,
        encoding: 'utf8',
        env: childEnv({ PATH, HOME: folder }),
      });
      expect({ status, stderr: stderr.replace(/^.*Batch.*$/gm, '').trim() }).toEqual({ status: 0, stderr: '' });
      expect(stdout).toMatch(PRINTED[index] as RegExp);
    },
    60_000,
  );
