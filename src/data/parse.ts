import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';

export type Path = readonly (string | number)[];

/** One file read into plain values that still know where they stood. */
export interface ParsedFile {
  readonly file: string;
  readonly text: string;
  readonly value: unknown;
  /** Line and column, from 1, of the value at a path, or of the nearest place around it that exists. */
  readonly locate: (path: Path) => Place;
  /** What stands in the way of reading it as YAML (or JSON). */
  readonly syntax: readonly Objection[];
}

export interface Place {
  readonly line: number;
  readonly column: number;
}

/** What is wrong with the text of a file, and where. */
export interface Objection {
  readonly place: Place;
  readonly message: string;
}

/** Aliases repeat what they stand for; more than a handful in hand-written data is an accident or an attack. */
const MAX_ALIASES = 50;
/** One wrong character may give thousands of errors; the first few say it all. */
const MAX_OBJECTIONS = 10;
/** Keys that mean something else to JavaScript than to the reader of a file. */
const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);

/** Reads one YAML document. Never throws: what is wrong with it is listed under `syntax`. */
export function parseYaml(text: string, file: string): ParsedFile {
  const lines = new LineCounter();
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
    const objections = [...document.errors, ...document.warnings].map(({ pos, code, message }) => ({
      offset: pos[0],
      message: code === 'MULTIPLE_DOCS' ? 'holds several YAML documents; put one in a file' : firstLine(message),
    }));
    if (objections.length === 0) objections.push(...oddities(document));
    const syntax = objections
      .slice(0, MAX_OBJECTIONS)
      .map(({ offset, message }) => ({ place: placeAt(offset), message }));
    const value = syntax.length > 0 ? undefined : document.toJS({ maxAliasCount: MAX_ALIASES });
    return { file, text, value, syntax, locate: (path) => placeAt(offsetOf(document, path)) };
  } catch (error) {
    // Only what recursion cannot reach the end of gets here: nesting beyond the stack, aliases beyond their limit.
    const message = error instanceof RangeError ? 'is nested too deeply' : firstLine(String(error));
    const place = { line: 1, column: 1 };
    return { file, text, value: undefined, syntax: [{ place, message }], locate: () => place };
  }
}

/** What YAML allows and a dataset does not: keys that are not text, reserved keys, a crowd of aliases. */
function oddities(document: Document): { offset: number; message: string }[] {
  const found: { offset: number; message: string }[] = [];
  let aliases = 0;
  visit(document, {
    Pair: (_, { key }) => {
      const offset = isNode(key) ? (key.range?.[0] ?? 0) : 0;
      const name = isScalar(key) ? key.value : key;
      if (typeof name !== 'string') found.push({ offset, message: 'a key must be text: put it in quotes' });
      else if (RESERVED.has(name)) found.push({ offset, message: `reserved key: ${name}` });
    },
    Alias: (_, { range, source }) => {
      aliases += 1;
      if (aliases === MAX_ALIASES + 1)
        found.push({ offset: range?.[0] ?? 0, message: `more than ${MAX_ALIASES} aliases (*${source}); write it out` });
    },
  });
  return found;
}

/** Where the value at `path` begins; the key itself for a key that should not be there. */
function offsetOf(document: Document, path: Path): number {
  for (let depth = path.length; depth >= 0; depth -= 1) {
    const parent = depth === 0 ? undefined : document.getIn(path.slice(0, depth - 1), true);
    const pair = isMap(parent) ? parent.items.find(({ key }) => String(key) === String(path[depth - 1])) : undefined;
    const node = pair?.key ?? (depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true));
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

/** The first line of a message. */
export function firstLine(message: string): string {
  return message.split('\n')[0]?.trim() ?? message;
}
