/** What a piece of text means; a renderer decides how that looks. `act` is what the reader can type or follow. */
export type Tone = 'plain' | 'strong' | 'good' | 'warning' | 'bad' | 'act' | 'muted';

/** Text of one line or to be wrapped, with its meaning. A bare string is plain. */
export type Text =
  | string
  | {
      readonly text: string;
      readonly tone: Tone;
      /** Where the text leads to; an https address. */
      readonly href?: string;
    };

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

export interface Table {
  readonly type: 'table';
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Text[])[];
  /** What the table is about: its rows, or its columns after the first; those are kept together where they do not fit. */
  readonly about?: 'rows' | 'columns';
  /** False: no rule between head and rows. */
  readonly ruled?: boolean;
}

/**
 * A label and what belongs to it: one text or several lines, and at the right end of the first line, where there is room, a
 * short thing to copy.
 */
export type Fact = readonly [label: Text, value: Text | readonly Text[], aside?: string];

/** One bar from low to high; the ends may come in either order. */
export interface Bar {
  readonly label: string;
  readonly from: number;
  readonly to: number;
  /** What stands behind the bar. */
  readonly text: string;
}

/** How much each of several things weighs, the bars beginning at one line. */
export interface Weight {
  readonly label: string;
  /** Zero or more; the largest fills the bar. */
  readonly size: number;
  /** What stands between label and bar, such as a range. */
  readonly text: string;
}

/** A stretch of time, or a day where `from` and `to` are the same. */
export interface Stage {
  /** The first day for people: `2 Dec`. */
  readonly when: string;
  /** Days since some day that all stages share. */
  readonly from: number;
  readonly to: number;
  readonly label: Text;
  /** Figures behind the label, each in a column of its own: hours, money. */
  readonly figures: readonly string[];
}

/** A value in US dollars at the end of a month. */
export type CurvePoint = readonly [month: number, usd: number];

type Kind =
  /** The aside is a short thing to copy, such as an exam code; it stands at the right end. */
  | { readonly type: 'heading'; readonly level: 1 | 2; readonly text: string; readonly aside?: string }
  | { readonly type: 'paragraph'; readonly text: Text }
  | { readonly type: 'list'; readonly items: readonly Text[] }
  | Table
  /** Pairs of a label and a value, labels aligned; set in where they stand below a sentence of their own. */
  | { readonly type: 'facts'; readonly items: readonly Fact[]; readonly indent?: boolean }
  /** Ranges on one common scale, each a bar from low to high, with the zero line where it falls within. */
  | {
      readonly type: 'bars';
      readonly items: readonly Bar[];
      readonly unit: 'usd' | 'share';
      readonly currency?: string;
    }
  | { readonly type: 'weights'; readonly title: string; readonly items: readonly Weight[] }
  | { readonly type: 'timeline'; readonly items: readonly Stage[] }
  /** A value over time. Amounts are US dollars unless a currency's code says otherwise, as in bars. */
  | { readonly type: 'curve'; readonly points: readonly CurvePoint[]; readonly currency?: string }
  /** A command line to be pasted into a shell. */
  | { readonly type: 'command'; readonly text: string }
  /** Text that must not be wrapped or changed. */
  | { readonly type: 'code'; readonly text: string }
  /** Remarks of lesser weight at the end. */
  | { readonly type: 'notes'; readonly items: readonly string[] };

/** What a command shows, free of width, colour and format. A tight block stands right below the one before. */
export type Block = Kind & { readonly tight?: boolean };

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

/** Where the text leads to. */
export function hrefOf(text: Text): string | undefined {
  return typeof text === 'string' ? undefined : text.href;
}

/** The lines of a fact's value. */
export function linesOf(value: Fact[1]): readonly Text[] {
  return isLines(value) ? value : [value];
}

function isLines(value: Fact[1]): value is readonly Text[] {
  return Array.isArray(value);
}

type Change = (text: string) => string;

function mapText(text: Text, change: Change): Text {
  return typeof text === 'string' ? change(text) : { ...text, text: change(text.text) };
}

function mapFact([label, value, aside]: Fact, change: Change): Fact {
  const inText = (text: Text): Text => mapText(text, change);
  const changed = isLines(value) ? value.map(inText) : inText(value);
  return aside === undefined ? [inText(label), changed] : [inText(label), changed, change(aside)];
}

function mapBlock(block: Block, change: Change, changeCode: Change): Block {
  const inText = (text: Text): Text => mapText(text, change);
  const inLabel = <T extends { label: string; text: string }>(each: T): T => {
    return { ...each, label: change(each.label), text: change(each.text) };
  };
  switch (block.type) {
    case 'heading': {
      const aside = block.aside === undefined ? {} : { aside: change(block.aside) };
      return { ...block, text: change(block.text), ...aside };
    }
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
      return { ...block, items: block.items.map((fact) => mapFact(fact, change)) };
    case 'bars':
      return { ...block, items: block.items.map(inLabel) };
    case 'weights':
      return { ...block, title: change(block.title), items: block.items.map(inLabel) };
    case 'timeline':
      return { ...block, items: block.items.map((stage) => mapStage(stage, change)) };
    case 'code':
    case 'command':
      return { ...block, text: changeCode(block.text) };
    case 'notes':
      return { ...block, items: block.items.map(change) };
    case 'curve':
      return block;
  }
}

function mapStage({ when, label, figures, ...days }: Stage, change: Change): Stage {
  return { ...days, when: change(when), label: mapText(label, change), figures: figures.map(change) };
}

/** Blocks with every text changed in the same way, and code in its own. Addresses behind a text stay. */
export function mapBlocks(blocks: readonly Block[], change: Change, changeCode: Change): Block[] {
  return blocks.map((block) => mapBlock(block, change, changeCode));
}
