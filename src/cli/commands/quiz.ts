import { Command } from 'commander';
import { withCommonOptions } from '../common.ts';
import type { Context } from '../context.ts';

/** `quiz`: asks. */
export function quizCommand(_context: Context): Command {
  return withCommonOptions(new Command('quiz'));
}
