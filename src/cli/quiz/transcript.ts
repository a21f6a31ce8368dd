import type { Answered } from './asker.ts';
import { answeredLines, type Look } from './frame.ts';

const ESC = '\u001b[';

/** The steps that are over, as they stand above the prompt. */
export interface Transcript {
  readonly add: (answered: Answered) => void;
  /** Takes the last step off the screen again. */
  readonly takeBack: () => void;
  /** Draws anew after a resize what has room above a prompt of `height` lines, and leaves the cursor at its last one. */
  readonly redraw: (height: number) => void;
}

/** Keeps what was answered, on an output whose size may change. */
export function openTranscript(write: (text: string) => void, look: () => Look): Transcript {
  const steps: Answered[] = [];
  /** The width for which the steps stand there. */
  let drawnFor = look().columns;
  const linesOf = ({ message, answer, remark }: Answered) => answeredLines(look(), message, answer, remark);
  const redraw = (height: number) => {
    const lines = steps.flatMap(linesOf);
    const room = Math.max(0, look().rows - height);
    const shown = room === 0 ? [] : lines.slice(-room);
    drawnFor = look().columns;
    write(`${ESC}2J${ESC}H${shown.map((line) => `${line}\n`).join('')}${'\n'.repeat(Math.max(0, height - 1))}`);
  };
  return {
    add(answered) {
      steps.push(answered);
      write(
        linesOf(answered)
          .map((line) => `${line}\n`)
          .join(''),
      );
    },
    takeBack() {
      const last = steps.pop();
      if (last === undefined) return;
      if (drawnFor !== look().columns) redraw(0);
      else write(`${ESC}${linesOf(last).length}A${ESC}J`);
    },
    redraw,
  };
}
