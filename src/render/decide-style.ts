import { decideHyperlinks, type Hyperlinks } from './hyperlinks.ts';
import type { Style } from './style.ts';

/** What is known about the place that text goes to. */
export interface Surroundings {
  readonly isTerminal: boolean;
  /** Width that the stream itself reports. */
  readonly columns: number | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** False under `--no-color`. */
  readonly colorFlag: boolean;
  /** What `--hyperlinks` says; `auto` if nothing. */
  readonly hyperlinks?: Hyperlinks;
}

const DEFAULT_COLUMNS = 80;
const NARROWEST = 20;
/** What says that it is wider than any screen lies. */
const WIDEST = 300;

/** Decides colour, width and characters once for a run. The flag beats NO_COLOR, which beats FORCE_COLOR. */
export function decideStyle(surroundings: Surroundings): Style {
  const { isTerminal, env, hyperlinks = 'auto' } = surroundings;
  // A shell of Windows joins lines with other signs than a backslash.
  const joinsWithBackslash = env['OS'] !== 'Windows_NT' || env['MSYSTEM'] !== undefined;
  return {
    color: decideColor(surroundings),
    columns: decideColumns(surroundings),
    unicode: env['TERM'] !== 'dumb' && !isPlainLocale(env),
    lossless: !isTerminal,
    hyperlinks: decideHyperlinks(hyperlinks, isTerminal, env),
    ...(isTerminal && joinsWithBackslash ? { continuation: ' \\' } : {}),
  };
}

function decideColor({ isTerminal, env, colorFlag }: Surroundings): boolean {
  if (!colorFlag || isSet(env['NO_COLOR'])) return false;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return isTerminal && env['TERM'] !== 'dumb';
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '';
}

/** The terminal's own width, else COLUMNS; a pipe has a width only if somebody set COLUMNS. */
function decideColumns({ isTerminal, columns, env }: Surroundings): number | null {
  const asked = Number(env['COLUMNS']);
  const fromEnv = Number.isInteger(asked) && asked > 0 ? within(asked) : null;
  if (!isTerminal) return fromEnv;
  return columns !== undefined && columns > 0 ? within(columns) : (fromEnv ?? DEFAULT_COLUMNS);
}

function within(columns: number): number {
  return Math.min(Math.max(NARROWEST, columns), WIDEST);
}

/** A locale that says it is not UTF-8; one that says nothing is taken to be. */
function isPlainLocale(env: Surroundings['env']): boolean {
  const locale = env['LC_ALL'] || env['LC_CTYPE'] || env['LANG'];
  return locale !== undefined && locale !== '' && !/utf-?8/i.test(locale);
}
