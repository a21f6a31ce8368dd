/** A program that shows long text a screen at a time. */
export interface Pager {
  /** A command line for the shell where the reader chose it, else the name of a program. */
  readonly command: string;
  readonly chosen: boolean;
}

/** The pager to use, as git chooses it: PAGER, else less; null for none (`PAGER=` or `PAGER=cat`, a dumb terminal). */
export function pagerFrom(env: Readonly<Record<string, string | undefined>>): Pager | null {
  const chosen = env['PAGER'];
  if (env['TERM'] === 'dumb' || chosen === '' || chosen === 'cat') return null;
  if (chosen !== undefined) return { command: chosen, chosen: true };
  return env['OS'] === 'Windows_NT' ? null : { command: 'less', chosen: false };
}

const ROWS_OF_AN_UNKNOWN_TERMINAL = 24;

/** Whether a text does not fit on the terminal at once, the line of the next prompt included. */
export function isLong(text: string, rows: number | undefined): boolean {
  return text.split('\n').length > (rows !== undefined && rows > 0 ? rows : ROWS_OF_AN_UNKNOWN_TERMINAL);
}
