import { Command } from 'commander';
import { withCommonOptions } from '../common.ts';
import type { Context } from '../context.ts';

/** `roi`: checks a dataset. */
export function roiCommand(_context: Context): Command {
  return withCommonOptions(new Command('roi'));
}
