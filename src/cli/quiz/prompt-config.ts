import type { Look } from './frame.ts';

/** What both prompts of ours take besides their question. */
export interface PromptConfig {
  readonly message: string;
  readonly progress: string;
  readonly why: string;
  readonly ranking: () => string;
  readonly canGoBack: boolean;
  /** The terminal as it is now. */
  readonly look: () => Look;
  /** Calls back when the terminal was resized or the program goes on after a stop, after what stands above was drawn anew; what it gives stops that. */
  readonly onResize: (height: () => number, redraw: () => void) => () => void;
}

/** A key as readline tells of it. */
export interface Key {
  readonly name?: string;
  readonly ctrl?: boolean;
  readonly sequence?: string;
}

export const HIDE_CURSOR = '\u001b[?25l';
export const SHOW_CURSOR = '\u001b[?25h';

/** Whether a key asks for the ranking. */
export function wantsRanking({ name, ctrl = false }: Key): boolean {
  return name === 'tab' || (ctrl && name === 'l');
}
