/** What a piece of text means; a renderer decides how that looks. */
export type Tone = 'plain' | 'strong' | 'good' | 'warning' | 'bad' | 'muted';

/** Text of one line or to be wrapped, with its meaning. A bare string is plain. */
export type Text = string | { readonly text: string; readonly tone: Tone };

export interface Column {
  readonly title: string;
  readonly align?: 'left' | 'right';
  /** Never cut, wrapped or dropped: ids and URLs. */
  readonly keep?: boolean;
}

/** What a command shows, free of width, colour and format. */
export type Block =
  | { readonly type: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly type: 'paragraph'; readonly text: Text }
  | { readonly type: 'list'; readonly items: readonly Text[] }
  | { readonly type: 'table'; readonly columns: readonly Column[]; readonly rows: readonly (readonly Text[])[] }
  /** Pairs of a label and a value, labels aligned. */
  | { readonly type: 'facts'; readonly items: readonly (readonly [label: string, value: Text])[] }
  /** Ranges on one common scale, each a bar from low to high, with the zero line where it falls within. */
  | { readonly type: 'bars'; readonly items: readonly Bar[]; readonly unit: 'usd' | 'share' }
  /** A value over time. */
  | { readonly type: 'curve'; readonly points: readonly (readonly [month: number, usd: number])[] }
  /** A command line or other text that must not be wrapped or changed. */
  | { readonly type: 'code'; readonly text: string }
  /** Remarks of lesser weight at the end. */
  | { readonly type: 'notes'; readonly items: readonly string[] };

export interface Bar {
  readonly label: string;
  readonly from: number;
  readonly to: number;
  /** What stands behind the bar. */
  readonly text: string;
}
