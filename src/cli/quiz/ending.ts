import type { Advice } from '../../core/advice/recommend.ts';
import { type Block, mapBlocks } from '../../render/blocks.ts';
import type { Context } from '../context.ts';
import { formatOf, print } from '../print.ts';
import { typedHere } from '../program-name.ts';
import { adviceResult, showsDetails } from '../recommendation.ts';
import type { Asker } from './asker.ts';
import { closing } from './closing.ts';
import type { Outcome } from './converse.ts';
import type { QuizOptions } from './options.ts';
import type { Subject } from './steps.ts';

/** What a quiz ends with: the answer, and the command line that gives it again. */
interface Ending {
  readonly advice: Advice;
  readonly outcome: Outcome;
  readonly line: string;
}

/** Prints the answer, and how to get it again: below it, or above where the terminal does not hold both. */
export async function end(
  asker: Asker,
  context: Context,
  options: QuizOptions,
  { dataset, asOf }: Subject,
  { advice, outcome, line }: Ending,
): Promise<void> {
  const isPage = formatOf(options) === 'table' && options.output === undefined;
  if (isPage) await asker.tell([]);
  const below = closing(outcome, line);
  const view = { asOf, details: showsDetails(options), below };
  const result = await adviceResult(dataset, advice, view);
  // Questions and answer are one screen; a pager would cover the questions.
  const unpaged = { ...options, pager: false };
  if (isPage && !(await fits(context, [...(await result.blocks()), ...below]))) {
    // What is written last stays in sight.
    await asker.tell([
      { type: 'paragraph', text: 'The whole answer, without questions:' },
      { type: 'command', text: line, tight: true },
    ]);
    return print(context, await adviceResult(dataset, advice, { ...view, brief: true }), unpaged);
  }
  await print(context, result, unpaged);
  // Below a page it continues the page; beside a document for machines it would spoil it.
  if (isPage) await asker.tell(below);
  else context.err(await textOf(context, below, null));
}

/** Whether blocks stand on the terminal at once; one of unknown height is taken to hold them. */
async function fits(context: Context, blocks: readonly Block[]): Promise<boolean> {
  const { rows, columns = null } = context;
  return rows === undefined || (await textOf(context, blocks, columns)).trimEnd().split('\n').length <= rows;
}

async function textOf(context: Context, blocks: readonly Block[], columns: number | null): Promise<string> {
  const typed = typedHere(context);
  const { renderTerminal } = await import('../../render/terminal.ts');
  return renderTerminal(mapBlocks(blocks, typed, typed), { color: false, columns, unicode: columns !== null });
}
