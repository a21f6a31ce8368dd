/** One certificate as a file names it, before it is looked up. Dates are as the file writes them. */
export interface Entry {
  readonly name: string;
  readonly issuer?: string;
  readonly earned?: string;
  readonly expires?: string;
  /** Whether its issuer took it back. */
  readonly revoked?: boolean;
}

/** What a file turned out to be: certificates of a known form, or something else, in words ("a web page"). */
export type Contents = { readonly form: string; readonly entries: readonly Entry[] } | { readonly foreign: string };

/** An entry of what is given; what is no text, or blank, is left out. Null without a name. */
export function entryOf(raw: {
  readonly name: unknown;
  readonly issuer?: unknown;
  readonly earned?: unknown;
  readonly expires?: unknown;
  readonly revoked?: unknown;
}): Entry | null {
  const name = textIn(raw.name);
  if (name === null) return null;
  const [issuer, earned, expires] = [textIn(raw.issuer), textIn(raw.earned), textIn(raw.expires)];
  return {
    name,
    ...(issuer === null ? {} : { issuer }),
    ...(earned === null ? {} : { earned }),
    ...(expires === null ? {} : { expires }),
    ...(raw.revoked === true ? { revoked: true } : {}),
  };
}

const LONGEST = 200;

/** Text on one line without what a terminal would obey; null when nothing is left. */
function textIn(value: unknown): string | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const text = String(value)
    .replaceAll(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, LONGEST);
  return text === '' ? null : text;
}

/** A record of a JSON value; null for anything else. */
export function recordIn(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : null;
}
