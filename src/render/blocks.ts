/** What a piece of text means; a renderer decides how that looks. */
export type Tone = 'plain' | 'strong' | 'good' | 'warning' | 'bad' | 'muted';

/** Text of one line or to be wrapped, with its meaning. A bare string is plain. */
export type Text = string | { readonly text: string; readonly tone: Tone };

export interface Column {
  readonly title: string;
  readonly align?: 'left' | 'right';
  /** Never cut or wrapped: ids and URLs. */
  readonly keep?: boolean;
  /** May be shortened on a terminal, so that a record stays on one line: names that an id stands beside. */
  readonly clip?: boolean;
  /** Nobody asked for it: may be left out on a terminal that is too narrow, those with the greatest number first; above 0. */
  readonly spare?: number;
}

/** One bar from low to high; the ends may come in either order. */
export interface Bar {
  readonly label: string;
  readonly from: number;
  readonly to: number;
  /** What stands behind the bar. */
  readonly text: string;
}

/** A value in US dollars at the end of a month. */
export type CurvePoint = readonly [month: number, usd: number];

/** Something on a calendar, from a day up to, and without, another (`YYYY-MM-DD`). */
export interface Span {
  readonly label: string;
  readonly from: string;
  readonly to: string;
  /** Whether its last day is one to be at some place: an exam. */
  readonly marked: boolean;
  /** What stands behind the label. */
  readonly text: string;
}

/** What a command shows, free of width, colour and format. */
export type Block =
  | { readonly type: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly type: 'paragraph'; readonly text: Text }
  | { readonly type: 'list'; readonly items: readonly Text[] }
  | {
      readonly type: 'table';
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly Text[])[];
      /** What the table is about: its rows, or its columns after the first; those are kept together where they do not fit. */
      readonly about?: 'rows' | 'columns';
    }
  /** Pairs of a label and a value, labels aligned. */
  | { readonly type: 'facts'; readonly items: readonly (readonly [label: string, value: Text])[] }
  /** Ranges on one common scale, each a bar from low to high, with the zero line where it falls within. */
  | {
      readonly type: 'bars';
      readonly items: readonly Bar[];
      readonly unit: 'usd' | 'share';
      readonly currency?: string;
    }
  /** A value over time. Amounts are US dollars unless a currency's code says otherwise, as in bars. */
  | { readonly type: 'curve'; readonly points: readonly CurvePoint[]; readonly currency?: string }
  /** Spans on one calendar, one below the other. */
  | { readonly type: 'timeline'; readonly items: readonly Span[] }
  /** A command line or other text that must not be wrapped or changed. */
  | { readonly type: 'code'; readonly text: string }
  /** Remarks of lesser weight at the end. */
  | { readonly type: 'notes'; readonly items: readonly string[] };

/** The block of one type, for functions that render just that. */
export type BlockOf<T extends Block['type']> = Extract<Block, { readonly type: T }>;

/** The bare text. */
export function textOf(text: Text): string {
  return typeof text === 'string' ? text : text.text;
}

/** The meaning of a text. */
export function toneOf(text: Text): Tone {
  return typeof text === 'string' ? 'plain' : text.tone;
}

type Change = (text: string) => string;

function mapBlock(block: Block, change: Change, changeCode: Change): Block {
  const inText = (text: Text): Text =>
    typeof text === 'string' ? change(text) : { text: change(text.text), tone: text.tone };
  switch (block.type) {
    case 'heading':
      return { ...block, text: change(block.text) };
    case 'paragraph':
      return { ...block, text: inText(block.text) };
    case 'list':
      return { ...block, items: block.items.map(inText) };
    case 'table':
      return {
        ...block,
        columns: block.columns.map((column) => ({ ...column, title: change(column.title) })),
        rows: block.rows.map((row) => row.map(inText)),
      };
    case 'facts':
      return { ...block, items: block.items.map(([label, value]) => [change(label), inText(value)] as const) };
    case 'bars':
      return {
        ...block,
        items: block.items.map((bar) => ({ ...bar, label: change(bar.label), text: change(bar.text) })),
      };
    case 'timeline':
      return {
        ...block,
        items: block.items.map((span) => ({ ...span, label: change(span.label), text: change(span.text) })),
      };
    case 'code':
      return { ...block, text: changeCode(block.text) };
    case 'notes':
      return { ...block, items: block.items.map(change) };
    case 'curve':
      return block;
  }
}

/** Blocks with every text changed in the same way, and code in its own. */
export function mapBlocks(blocks: readonly Block[], change: Change, changeCode: Change): Block[] {
  return blocks.map((block) => mapBlock(block, change, changeCode));
}
