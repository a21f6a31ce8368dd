/** What a terminal can show, decided once for a run. */
export interface Style {
  readonly color: boolean;
  /** Columns of the terminal; null for a pipe or a file, which have no width. */
  readonly columns: number | null;
  /** Whether box-drawing and other characters beyond ASCII can be shown. */
  readonly unicode: boolean;
  /** Whether nothing may be left out to fit the width: what goes to a pipe or a file. */
  readonly lossless?: boolean;
  /** Whether an address can be put behind a text (OSC 8). */
  readonly hyperlinks?: boolean;
  /** What ends a line of a command that goes on in the next, such as a backslash; absent where commands are not broken. */
  readonly continuation?: string;
}
