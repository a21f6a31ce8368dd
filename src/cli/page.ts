import { type ChildProcess, spawn } from 'node:child_process';
import type { Pager } from './pager.ts';

/** What less and lv are told unless the reader told them something: end at once on one screen, keep colours and the screen. */
const DEFAULTS = { LESS: 'FIRX', LV: '-c' } as const;

/**
 * Shows a text in a pager and waits until it is left. False where it was not shown, because there is no such program or it
 * failed. A reader who leaves early is no failure. `holdInterrupt` leaves Ctrl-C to the pager
 * until what it gives is called.
 */
export function page(
  text: string,
  { command, chosen }: Pager,
  env: Readonly<Record<string, string | undefined>>,
  holdInterrupt: () => () => void,
): Promise<boolean> {
  return new Promise((resolve) => {
    const release = holdInterrupt();
    const done = (shown: boolean) => {
      release();
      resolve(shown);
    };
    const child: ChildProcess = spawn(command, [], {
      shell: chosen,
      stdio: ['pipe', 'inherit', 'inherit'],
      env: { ...DEFAULTS, ...env },
    });
    child.on('error', () => done(false));
    child.on('close', (code) => done(code === 0 || code === null));
    // What was not read is no loss.
    child.stdin?.on('error', () => {}).end(text);
  });
}
