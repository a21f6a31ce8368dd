import type { Command } from 'commander';
import type { DataChoice } from '../data/load.ts';
import type { CommandName } from './command-names.ts';
import type { Context } from './context.ts';

/** Makes a command; its flags come from the questions of the dataset in use. `all` are the commands that there are. */
export type Factory = (context: Context, inUse: DataChoice, all: readonly Entry[]) => Command | Promise<Command>;

/** A command as far as start-up knows it. */
export interface Entry {
  readonly name: CommandName;
  readonly summary: string;
  /** Loaded only when the command is asked for: start-up pays for one command, not for all. */
  readonly load: () => Promise<Factory>;
}
