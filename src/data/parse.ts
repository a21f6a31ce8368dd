import { type Document, isMap, isNode, LineCounter, parseDocument } from 'yaml';

export type Path = readonly (string | number)[];

/** One YAML file read into plain values that still know where they stood. */
export interface ParsedFile {
  readonly file: string;
  readonly text: string;
  readonly value: unknown;
  /** Line and column, from 1, of the value at a path, or of the nearest place around it that exists. */
  readonly locate: (path: Path) => Place;
  /** What the YAML parser itself objects to. */
  readonly syntax: readonly { readonly place: Place; readonly message: string }[];
}

export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Aliases repeat what they stand for; more than a handful in hand-written data is an accident or an attack. */
const MAX_ALIASES = 50;

/** Reads one YAML document. Never throws: what is wrong with it is listed under `syntax`. */
export function parseYaml(text: string, file: string): ParsedFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const syntax = document.errors.map(({ pos, message }) => ({ place: placeAt(pos[0]), message: firstLine(message) }));
  const value = syntax.length > 0 ? undefined : toPlain(document, syntax);
  return { file, text, value, syntax, locate: (path) => placeAt(offsetOf(document, path)) };
}

function toPlain(document: Document, syntax: { place: Place; message: string }[]): unknown {
  try {
    return document.toJS({ maxAliasCount: MAX_ALIASES });
  } catch (error) {
    syntax.push({
      place: { line: 1, column: 1 },
      message: firstLine(error instanceof Error ? error.message : String(error)),
    });
    return undefined;
  }
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

function firstLine(message: string): string {
  return message.split('\n')[0]?.trim() ?? message;
}
