import type { Style } from './style.ts';

/** What is known about the place that text goes to. */
export interface Surroundings {
  readonly isTerminal: boolean;
  /** Width that the stream itself reports. */
  readonly columns: number | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** False under `--no-color`. */
  readonly colorFlag: boolean;
}

const DEFAULT_COLUMNS = 80;
const NARROWEST = 20;

/** Decides colour, width and characters once for a run. The flag beats NO_COLOR, which beats FORCE_COLOR. */
export function decideStyle(surroundings: Surroundings): Style {
  const { isTerminal, env } = surroundings;
  return {
    color: decideColor(surroundings),
    columns: decideColumns(surroundings),
    unicode: env['TERM'] !== 'dumb' && !isPlainLocale(env),
    lossless: !isTerminal,
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
  const fromEnv = Number.isInteger(asked) && asked > 0 ? Math.max(NARROWEST, asked) : null;
  if (!isTerminal) return fromEnv;
  return columns !== undefined && columns > 0 ? Math.max(NARROWEST, columns) : (fromEnv ?? DEFAULT_COLUMNS);
}

/** A locale that says it is not UTF-8; one that says nothing is taken to be. */
function isPlainLocale(env: Surroundings['env']): boolean {
  const locale = env['LC_ALL'] || env['LC_CTYPE'] || env['LANG'];
  return locale !== undefined && locale !== '' && !/utf-?8/i.test(locale);
}
