import { offsetOf } from './json-offset.ts';
import { firstLine, MAX_DEPTH, type ParsedFile, type Place } from './parse.ts';

/** Beyond this size the place of a problem is not worth the time to find it. */
const MAX_LOCATED = 2_000_000;

/** Reads a compiled dataset. Never throws; places are found only when they are asked for. */
export function parseJson(text: string, file: string): ParsedFile {
  const locate: ParsedFile['locate'] = (path) =>
    text.length > MAX_LOCATED ? { line: 1, column: 1 } : placeAt(text, offsetOf(text, path));
  const reserved = /"__proto__"\s*:/.exec(text);
  if (reserved !== null) return broken(text, file, reserved.index, 'reserved key: __proto__');
  try {
    const value = JSON.parse(text) as unknown;
    if (isDeeperThan(MAX_DEPTH, value)) return broken(text, file, 0, 'is nested too deeply');
    return { file, text, value, syntax: [], locate };
  } catch (error) {
    const message = firstLine(error instanceof Error ? error.message : String(error));
    const position = /position (\d+)/.exec(message)?.[1];
    return broken(text, file, position === undefined ? text.length : Number(position), `is not JSON: ${message}`);
  }
}

/** Whether a value nests further than what looks at it can follow. */
function isDeeperThan(depth: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return depth === 0 || Object.values(value).some((inner) => isDeeperThan(depth - 1, inner));
}

function broken(text: string, file: string, offset: number, message: string): ParsedFile {
  const place = placeAt(text, offset);
  return { file, text, value: undefined, syntax: [{ place, message }], locate: () => place };
}

function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
