import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { PROGRAM } from './child.ts';
import { openIn, type Terminal } from './terminal.ts';

// Tab in the real shells. A shell that is not installed is skipped, and reported as skipped.

const TAB = '\t';
/** Ctrl-U: the line as typed is thrown away. */
const CLEAR = '\u0015';

const folder = mkdtempSync(join(tmpdir(), 'completion-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
writeFileSync(join(folder, 'cert-advisor'), `#!/bin/sh\nexec '${process.execPath}' '${PROGRAM}' "$@"\n`);
chmodSync(join(folder, 'cert-advisor'), 0o755);

const SHELLS = {
  bash: { start: ['--norc', '--noprofile', '-i'], load: 'source <(cert-advisor completion bash)' },
  // Its Tab by default expands what is typed before it completes, which runs commands; that is the shell's own.
  zsh: { start: ['-f', '-i'], load: "source <(cert-advisor completion zsh); bindkey '^I' complete-word" },
  fish: { start: ['--no-config', '-i'], load: 'cert-advisor completion fish | source' },
} as const;

const isInstalled = (shell: string) => spawnSync(shell, ['--version'], { stdio: 'ignore' }).status === 0;

async function shellWithCompletion(shell: keyof typeof SHELLS): Promise<Terminal> {
  const { start, load } = SHELLS[shell];
  const env = { PATH: `${folder}${delimiter}${process.env['PATH']}`, PS1: 'ready> ', TERM: 'dumb' };
  const terminal = openIn([shell, ...start], { env, cols: 120 });
  terminal.type(`${load}; echo load''ed\r`);
  await terminal.on('loaded', '');
  return terminal;
}

describe.each(Object.keys(SHELLS) as (keyof typeof SHELLS)[])('%s', (shell) => {
  it.skipIf(!isInstalled(shell))(
    'completes commands, options, values, ids and codes, and runs nothing that is typed',
    async () => {
      const terminal = await shellWithCompletion(shell);
      for (const [typed, wanted] of [
        ['cert-advisor recomm', 'cert-advisor recommend '],
        ['cert-advisor list --max-pr', '--max-price '],
        ['cert-advisor recommend --cloud az', '--cloud azure '],
        ['cert-advisor recommend --cloud=az', '--cloud=azure '],
        ['cert-advisor list --topic llm-apps,deep-l', 'llm-apps,deep-learning'],
        ['cert-advisor show aws-ai-pr', 'aws-ai-practitioner '],
        ['cert-advisor show AIF', 'AIF-C01 '],
        ['cert-advisor list --data kept-', 'file'],
      ] as const) {
        writeFileSync(join(terminal.home, 'kept-file'), '');
        terminal.type(typed + TAB);
        await terminal.on(wanted, CLEAR);
      }
      for (const typed of [
        'show $(touch run) ',
        'show `touch run` ',
        'show "$(touch run)" ',
        'recommend --x$(touch run)=',
        'show ;touch run;',
      ])
        terminal.type(`cert-advisor ${typed}a${TAB}${CLEAR}`);
      terminal.type(`echo still''here\r`);
      await terminal.on('stillhere', '');
      expect(existsSync(join(terminal.home, 'run'))).toBe(false);
      terminal.hangUp();
    },
  );
});
