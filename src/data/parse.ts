import { Composer, CST, type Document, isMap, isNode, Lexer, LineCounter, Parser } from 'yaml';
import { type Found, MAX_ALIASES, oddities } from './oddities.ts';

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

/** One wrong character may give thousands of errors; the first few say it all. */
const MAX_OBJECTIONS = 10;
/** The deepest a file of a dataset goes is about ten. */
export const MAX_DEPTH = 200;
/** What a text may be cut into: names, values, signs, blanks, breaks. The largest file of the data has a tenth of it. */
const MAX_LEXEMES = 200_000;

/** Reads one YAML document. Never throws: what is wrong with it is listed under `syntax`. */
export function parseYaml(text: string, file: string): ParsedFile {
  const lines = new LineCounter();
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const { document, found } = compose(text, lines);
  if (document !== null && found.length === 0) found.push(...oddities(document));
  const syntax = found.slice(0, MAX_OBJECTIONS).map(({ offset, message }) => ({ place: placeAt(offset), message }));
  if (document === null || syntax.length > 0) return { file, text, value: undefined, syntax, locate: () => placeAt(0) };
  try {
    const value: unknown = document.toJS({ maxAliasCount: MAX_ALIASES });
    return { file, text, value, syntax, locate: (path) => placeAt(offsetOf(document, path)) };
  } catch {
    // Few aliases can still stand for much, when they repeat each other.
    const message = 'its aliases stand for too much; write it out';
    return { file, text, value: undefined, syntax: [{ place: placeAt(0), message }], locate: () => placeAt(0) };
  }
}

function compose(text: string, lines: LineCounter): { document: Document.Parsed | null; found: Found[] } {
  const { tokens, tooMuch } = tokensOf(text, lines);
  if (tooMuch !== null) return { document: null, found: [tooMuch] };
  const [document = null, second] = new Composer({ uniqueKeys: false }).compose(tokens, true, text.length);
  if (second !== undefined)
    return {
      document,
      found: [{ offset: second.range[0], message: 'holds several YAML documents; put one in a file' }],
    };
  const objections = [...(document?.errors ?? []), ...(document?.warnings ?? [])];
  return { document, found: objections.map(({ pos, message }) => ({ offset: pos[0], message: firstLine(message) })) };
}

/**
 * The tokens of a text, as `parseDocument` would make them, but no further than there is too much: composing recurses, and at the end of
 * the stack the engine may abort the process instead of throwing; and what stands for more than it is long is better not put together.
 */
function tokensOf(text: string, lines: LineCounter): { tokens: CST.Token[]; tooMuch: Found | null } {
  const parser = new Parser(lines.addNewLine);
  const tokens: CST.Token[] = [];
  const limits = limitsOf(parser);
  lines.addNewLine(0);
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    const message = limits(lexeme);
    if (message !== null) return { tokens, tooMuch: { offset: parser.offset, message } };
  }
  for (const token of parser.end()) tokens.push(token);
  return { tokens, tooMuch: null };
}

/** Told each lexeme, says what there is too much of. */
function limitsOf(parser: Parser): (lexeme: string) => string | null {
  let lexemes = 0;
  let before = '';
  const references = { '*': 0, '&': 0 };
  return (lexeme) => {
    lexemes += 1;
    // Behind the sign of a scalar stands text, whatever it begins with.
    const sign = before === CST.SCALAR ? '' : lexeme.charAt(0);
    before = lexeme;
    if (parser.stack.length > MAX_DEPTH) return 'is nested too deeply';
    if (lexemes > MAX_LEXEMES) return 'holds too many values; divide it';
    if (sign !== '*' && sign !== '&') return null;
    references[sign] += 1;
    if (references[sign] <= MAX_ALIASES) return null;
    return `more than ${MAX_ALIASES} ${sign === '*' ? `aliases (${lexeme})` : `anchors (${lexeme})`}; write it out`;
  };
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

const MAX_MESSAGE = 160;

/** The first line of a message, or what fits of it. */
export function firstLine(message: string): string {
  const line = message.split('\n')[0]?.trim() ?? message;
  return line.length > MAX_MESSAGE ? `${line.slice(0, MAX_MESSAGE)}…` : line;
}
