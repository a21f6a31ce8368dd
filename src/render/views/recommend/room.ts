import { type Block, mapBlocks } from '../../blocks.ts';
import { renderTerminal } from '../../terminal.ts';

/** What a screen has room for. */
export interface Room {
  readonly runnersUp: number;
  readonly firm: boolean;
  /** That the first few are nearly equal, where neither how firm it is nor runners-up say so. */
  readonly tie: boolean;
  readonly changes: boolean;
  /** Which platform advertisements ask for. */
  readonly demand: boolean;
  /** Each project on a line of its own, or the first alone. */
  readonly everyProject: boolean;
  readonly cautions: number;
  /** Vendors that somebody who asks for a certificate may name. */
  readonly vendors: number;
  readonly reasons: number;
  readonly leftOut: boolean;
  readonly scope: boolean;
  /** Whether what counts as done may take a second line. */
  readonly wholeDone: boolean;
  /** What would come after the path. */
  readonly later: boolean;
  /** Where the rest is. */
  readonly more: boolean;
}

/** The screen of 24 lines holds the command that was typed and the next prompt, too. */
export const SCREEN_LINES = 22;
const COLUMNS = 80;

/** Room for everything. */
export const FULL: Room = {
  runnersUp: 3,
  firm: true,
  tie: true,
  changes: true,
  demand: true,
  everyProject: true,
  cautions: 2,
  vendors: 4,
  reasons: 3,
  leftOut: true,
  scope: true,
  wholeDone: true,
  later: true,
  more: true,
};

/** What goes to `--details` first, one after the other, where there is too much. */
const SQUEEZES: readonly Partial<Room>[] = [
  { wholeDone: false },
  { runnersUp: 2 },
  { firm: false },
  { changes: false },
  { demand: false },
  { cautions: 1 },
  { everyProject: false },
  { reasons: 1 },
  { leftOut: false },
  { scope: false },
  { runnersUp: 1 },
  { runnersUp: 0 },
  { vendors: 2 },
  { later: false },
  { more: false },
  { vendors: 0 },
  { tie: false },
];

/** From everything to the least, each with one thing less. */
export const ROOMS: readonly Room[] = [{}, ...SQUEEZES].map((_, at) =>
  Object.assign({}, FULL, ...SQUEEZES.slice(0, at)),
);

/** The first of several forms of a screen, the fullest first, that takes no more than so many lines of 80 columns; else the last. */
export function fittingBlocks<T>(forms: readonly T[], make: (form: T) => Block[], lines: number): Block[] {
  let blocks: Block[] = [];
  for (const form of forms) {
    blocks = make(form);
    if (linesOf(blocks) <= lines) break;
  }
  return blocks;
}

/** Lines that blocks take on a terminal of 80 columns, which breaks a command that is longer by itself. */
export function linesOf(blocks: readonly Block[]): number {
  // In a clone the program's name is longer.
  const longest = (text: string) => text.replaceAll('cert-advisor ', 'npx cert-advisor ');
  const text = renderTerminal(mapBlocks(blocks, longest, longest), { color: false, unicode: true, columns: COLUMNS });
  return text
    .trimEnd()
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / COLUMNS)), 0);
}
