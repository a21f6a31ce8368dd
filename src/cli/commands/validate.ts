import { Command } from 'commander';
import { withCommonOptions } from '../common.ts';
import type { Context } from '../context.ts';

/** `validate`: checks a dataset. */
export function validateCommand(_context: Context): Command {
  return withCommonOptions(new Command('validate'));
}
