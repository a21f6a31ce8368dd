import { mapBlocks } from '../../render/blocks.ts';
import { decideStyle } from '../../render/decide-style.ts';
import type { Style } from '../../render/style.ts';
import type { CommonOptions } from '../common.ts';
import type { Context, PromptStreams } from '../context.ts';
import { typedHere } from '../program-name.ts';
import { Interrupted } from '../signals.ts';
import type { Asker } from './asker.ts';
import { wantsPlain } from './interactive.ts';
import { keyboard } from './keyboard.ts';

/** Opens the way of asking that the terminal allows, and gives it to `use`; closes it whatever happens. */
export async function withAsker<T>(
  context: Context,
  { plain, color, hyperlinks = 'auto' }: Pick<CommonOptions, 'color' | 'hyperlinks'> & { readonly plain?: true },
  use: (asker: Asker) => Promise<T>,
): Promise<T> {
  const streams = context.promptStreams();
  const interrupt = new AbortController();
  const forget = streams.onInterrupt?.((signal) => interrupt.abort(new Interrupted(signal)));
  // Asked anew for each text: the terminal may have been resized.
  const style = (): Style => {
    const { columns = context.columns } = streams.output as { readonly columns?: number };
    return decideStyle({ isTerminal: true, columns, env: context.env, colorFlag: color, hyperlinks });
  };
  const asker = wantsPlain(context, plain === true)
    ? (await import('./plain-asker.ts')).plainAsker(streams, style, interrupt.signal)
    : (await import('./inquirer-asker.ts')).inquirerAsker(withKeyboard(streams), style, interrupt.signal);
  const typed = typedHere(context);
  const told: Asker = { ...asker, tell: (blocks) => asker.tell(mapBlocks(blocks, typed, typed)) };
  try {
    return await use(told);
  } finally {
    asker.close();
    forget?.();
  }
}

/** The same streams, with no more to be read than a person types. */
function withKeyboard(streams: PromptStreams): PromptStreams {
  return { ...streams, input: keyboard(streams.input) };
}
