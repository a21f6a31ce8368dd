import type { Path } from './parse.ts';

interface Token {
  readonly text: string;
  readonly offset: number;
}

type Next = () => Token;

/**
 * Where the member at a path begins in a text that is known to be JSON: at its key in a record, at its value in a list; of a path that
 * does not lead so far, where its last member begins.
 */
export function offsetOf(json: string, path: Path): number {
  const next = tokensOf(json);
  let value = next();
  let { offset } = value;
  for (const step of path) {
    const member = value.text === '{' ? memberOf(next, String(step)) : value.text === '[' ? entryOf(next, step) : null;
    if (member === null) return offset;
    ({ offset, value } = member);
  }
  return offset;
}

function tokensOf(json: string): Next {
  const pattern = /"(?:[^"\\]|\\.)*"|[^\s"{}[\],:]+|[{}[\],:]/g;
  return () => {
    const found = pattern.exec(json);
    return { text: found?.[0] ?? '', offset: found?.index ?? json.length };
  };
}

interface Member {
  readonly offset: number;
  readonly value: Token;
}

/** The member of a record of which the brace was read. */
function memberOf(next: Next, wanted: string): Member | null {
  for (let key = next(); key.text.startsWith('"'); key = next()) {
    next();
    const value = next();
    if (JSON.parse(key.text) === wanted) return { offset: key.offset, value };
    skip(next, value);
    if (next().text !== ',') return null;
  }
  return null;
}

/** The entry of a list of which the bracket was read. */
function entryOf(next: Next, wanted: string | number): Member | null {
  let value = next();
  for (let index = 0; value.text !== ']' && value.text !== ''; index += 1) {
    if (index === wanted) return { offset: value.offset, value };
    skip(next, value);
    if (next().text !== ',') return null;
    value = next();
  }
  return null;
}

/** Reads to the end of a value of which the first token was read. */
function skip(next: Next, first: Token): void {
  let depth = 0;
  for (let { text } = first; text !== ''; { text } = next()) {
    if (text === '{' || text === '[') depth += 1;
    else if (text === '}' || text === ']') depth -= 1;
    if (depth === 0) return;
  }
}
