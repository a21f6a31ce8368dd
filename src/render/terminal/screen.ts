import { Chalk } from 'chalk';
import stringWidth from 'string-width';
import { withAddresses } from '../address.ts';
import type { Text, Tone } from '../blocks.ts';
import { hrefOf, textOf, toneOf } from '../blocks.ts';
import type { Style } from '../style.ts';
import { toAscii } from './ascii.ts';
import { type Measure, wrap } from './wrap.ts';

/** The characters a chart, rule or list is drawn with. */
export interface Glyphs {
  readonly bullet: string;
  readonly rule: string;
  readonly wall: string;
  readonly cross: string;
  readonly mark: string;
  readonly block: string;
  /** Steps of a column growing upwards, from the lowest to the full one. */
  readonly rising: readonly string[];
  /** Steps of a column growing downwards. */
  readonly falling: readonly string[];
}

/** What the functions that lay out blocks draw on. */
export interface Screen {
  /** Columns to fill; null for no limit. */
  readonly columns: number | null;
  /** Whether a table may leave out columns. */
  readonly lossy: boolean;
  readonly glyphs: Glyphs;
  readonly width: Measure;
  /** Whether addresses can be put behind texts. */
  readonly hyperlinks: boolean;
  /** What ends a line of a command that goes on. */
  readonly continuation: string | undefined;
  /** The text in the characters that the screen can show. */
  readonly spell: (text: string) => string;
  readonly paint: (text: string, tone: Tone) => string;
}

const UNICODE: Glyphs = {
  bullet: '•',
  rule: '─',
  wall: '│',
  cross: '┼',
  mark: '●',
  block: '█',
  rising: ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'],
  falling: ['▀', '█'],
};
const ASCII: Glyphs = {
  bullet: '*',
  rule: '-',
  wall: '|',
  cross: '+',
  mark: 'o',
  block: '=',
  rising: ['#'],
  falling: ['#'],
};

/** Prose wider than this is hard to read, however wide the terminal. */
const WIDEST_PROSE = 100;
/** No layout is sensible below; a terminal this narrow wraps by itself. */
const NARROWEST = 20;

/** What lines for a terminal of this style are made with. */
export function openScreen(style: Style): Screen {
  const chalk = new Chalk({ level: style.color ? 1 : 0 });
  const paints: Record<Tone, (text: string) => string> = {
    plain: (text) => text,
    strong: chalk.bold,
    good: chalk.green,
    warning: chalk.yellow,
    bad: chalk.red,
    act: chalk.cyan,
    muted: chalk.dim,
  };
  return {
    columns: style.columns === null ? null : Math.max(style.columns, NARROWEST),
    lossy: style.columns !== null && style.lossless !== true,
    glyphs: style.unicode ? UNICODE : ASCII,
    // The measure that cli-table3 pads by: any other, even a better one, would let the columns of a table drift.
    width: (text) => (/^[ -~]*$/.test(text) ? text.length : stringWidth(text)),
    hyperlinks: style.hyperlinks === true,
    continuation: style.continuation,
    spell: style.unicode ? (text) => text : toAscii,
    paint:
      style.hyperlinks === true ? (text, tone) => paints[tone](followed(text)) : (text, tone) => paints[tone](text),
  };
}

/** The width that prose fills; null for no limit. */
export function proseColumns(screen: Screen): number | null {
  return screen.columns === null ? null : Math.min(screen.columns, WIDEST_PROSE);
}

/** Lines of a text behind a prefix, those after the first hanging under where the text begins. */
export function hang(screen: Screen, prefix: string, text: Text, columns = proseColumns(screen)): string[] {
  const indent = screen.width(prefix);
  const lines = wrap(textOf(text), columns === null ? null : columns - indent, screen.width);
  return lines.map((line, at) => `${at === 0 ? prefix : ' '.repeat(indent)}${paintText(screen, text, line)}`);
}

/** A piece of a text in its tone, its address behind it where the screen can do that. */
export function paintText(screen: Screen, text: Text, piece: string): string {
  const href = hrefOf(text);
  const painted = screen.paint(piece, toneOf(text));
  // An address that is shown leads to itself already.
  return href === undefined || !screen.hyperlinks || piece === '' || /https?:/.test(piece)
    ? painted
    : linked(href, painted);
}

/** Text in which every address that is shown can be followed. */
function followed(text: string): string {
  return withAddresses(text, (address) => linked(address, address), String);
}

/** OSC 8: a text that leads to an address. Only web addresses, of plain signs. */
function linked(href: string, text: string): string {
  return /^https?:\/\/[!-~]+$/.test(href) ? `\u001b]8;;${href}\u001b\\${text}\u001b]8;;\u001b\\` : text;
}

/** The text filled with spaces to a width, on its right or left. */
export function pad(screen: Screen, text: string, width: number, side: 'left' | 'right' = 'right'): string {
  const space = ' '.repeat(Math.max(0, width - screen.width(text)));
  return side === 'right' ? text + space : space + text;
}
