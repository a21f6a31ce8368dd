import { usageError } from '../../core/errors.ts';
import type { CommonOptions } from '../common.ts';
import type { Context } from '../context.ts';

const HINT = 'use cert-advisor recommend: it takes the same answers as flags, or from --profile FILE';

/** Makes sure that there is somebody to ask. Throws a usage error that names the way without prompts. */
export function assertInteractive(
  { env, stdinIsTerminal, stdoutIsTerminal }: Pick<Context, 'env' | 'stdinIsTerminal' | 'stdoutIsTerminal'>,
  { input }: Pick<CommonOptions, 'input'>,
): void {
  const missing = [...(stdinIsTerminal ? [] : ['standard input']), ...(stdoutIsTerminal ? [] : ['standard output'])];
  if (missing.length > 0) {
    const what = missing.length === 1 ? `${missing[0]} is none` : 'neither standard input nor standard output is one';
    throw usageError('NO_TERMINAL', `quiz asks questions and needs a terminal; ${what}`, HINT);
  }
  if (!input) throw usageError('NO_INPUT', 'quiz asks questions, and --no-input forbids that', HINT);
  if (/^(1|true)$/i.test(env['CI'] ?? '')) {
    throw usageError('NO_INPUT', `quiz asks questions, and CI=${env['CI']} says that nobody is there`, HINT);
  }
}

/** Whether to ask with numbered lists: where it is asked for, and where arrow keys or redrawing do not work. */
export function wantsPlain({ env }: Pick<Context, 'env'>, plain: boolean): boolean {
  const isMinTty = env['TERM_PROGRAM'] === 'mintty' || env['MSYSTEM'] !== undefined;
  return plain || env['CERT_ADVISOR_PLAIN'] === '1' || env['TERM'] === 'dumb' || isMinTty;
}
