import { Command } from 'commander';
import type { DataChoice } from '../../data/load.ts';
import type { Entry } from '../command-entry.ts';
import { type CommonOptions, dataOptions } from '../common.ts';
import type { Context } from '../context.ts';
import { EVERYWHERE } from '../help.ts';

/** `mcp`: the answers of the other commands for assistants, over the Model Context Protocol. */
export function mcpCommand(context: Context, inUse: DataChoice, all: readonly Entry[]): Command {
  const command = new Command('mcp')
    .description(
      'Serves recommend, list, show, compare, roi and plan over standard input and output by the Model Context Protocol. An assistant starts it; its answers are those of --json, with the sources of the figures beside them. It reads no file but the data, and writes none.',
    )
    .addHelpText('before', EXAMPLES);
  for (const option of dataOptions()) command.addOption(option.helpGroup(EVERYWHERE));
  return command.action(async ({ asOf }: Pick<CommonOptions, 'asOf'>) => {
    if (context.stdinIsTerminal) context.err(TO_A_PERSON);
    const { serve } = await import('../mcp/serve.ts');
    await serve({ context, choice: inUse, all, asOf });
  });
}

const EXAMPLES = `Examples:
  cert-advisor mcp                            what an assistant is to start
  cert-advisor mcp --extend ./our-prices      with data of your own besides
`;

const TO_A_PERSON = 'An assistant talks here, a line of JSON at a time; Ctrl-C ends it.\n';
