import { recommender } from '../advice/recommend.ts';
import type { RecommendOptions } from '../advice/table.ts';
import type { Dataset } from '../dataset.ts';
import { type ErrorCode, readable } from '../errors.ts';
import { inOrder, profileReader } from '../profile/parse.ts';
import type { Profile } from '../profile/profile.ts';
import { type BriefAdvice, canonicalBrief } from './brief.ts';

/** The name that a caller gives to a line, so that the answer can be joined to it; null where there is none. */
export type LineId = string | number | null;

/** Why a line has no answer. */
export interface LineError {
  readonly line: number;
  readonly id: LineId;
  readonly error: {
    readonly code: ErrorCode;
    readonly message: string;
    readonly hint: string | null;
    /** The key of the profile that it is about. */
    readonly option: string | null;
  };
}

/** What one line is answered with. */
export type LineAnswer<T extends object = BriefAdvice> =
  | ({ readonly line: number; readonly id: LineId } & T)
  | LineError;

/** Answers one line; `line` counts from 1, `text` is one JSON record: the keys of a profile, and `id` if the caller wants. */
export type LineAnswerer<T extends object> = (line: number, text: string) => LineAnswer<T>;

/** What lines are answered with besides what they say. */
export interface BatchOptions extends RecommendOptions {
  /** Answers that every line is taken to give, whatever it says itself; a key with undefined takes that answer back. */
  readonly told?: { readonly [K in keyof Profile]?: Profile[K] | undefined };
}

/**
 * Answers line after line in short: verdict, path and ranking, the same as those of single answers. Never throws for a line; throws a
 * usage error for an impossible day or option.
 */
export function batch(dataset: Dataset, asOf: string, options: BatchOptions = {}): LineAnswerer<BriefAdvice> {
  return answererOf(dataset, asOf, options, canonicalBrief(dataset, asOf, options));
}

/** Answers line after line as a whole, as `recommend` does. */
export function fullBatch(
  dataset: Dataset,
  asOf: string,
  options: BatchOptions = {},
): LineAnswerer<ReturnType<ReturnType<typeof recommender>>> {
  return answererOf(dataset, asOf, options, recommender(dataset, asOf, options));
}

function answererOf<T extends object>(
  dataset: Dataset,
  asOf: string,
  { told }: BatchOptions,
  answer: (profile: Profile) => T,
): LineAnswerer<T> {
  const read = profileReader(dataset, asOf);
  return (line, text) => {
    const record = recordIn(text);
    if (typeof record === 'string') return lineError(line, null, 'INVALID_LINE', record, SHAPE);
    const { id = null, ...said } = record;
    if (!isId(id)) return lineError(line, null, 'INVALID_LINE', 'id must be text or a number', null, 'id');
    if (!isExact(id)) return lineError(line, null, 'INVALID_LINE', 'id is too great for a number', AS_TEXT, 'id');
    const { profile, problems } = read(said);
    const [problem] = problems;
    if (problem === undefined)
      return { line, id, ...answer(told === undefined ? profile : inOrder({ ...profile, ...told })) };
    const { key, message, hint = null } = problem;
    return lineError(line, id, 'INVALID_PROFILE', message.includes(key) ? message : `${key}: ${message}`, hint, key);
  };
}

const SHAPE = 'a line is one record such as {"id": 1, "years": 3}';

/** The record of a line, or what is wrong with it. */
function recordIn(text: string): Readonly<Record<string, unknown>> | string {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null)
      return `it is ${value === null ? 'null' : `a ${typeof value}`}, not a record`;
    return Array.isArray(value) ? 'it is a list, not a record' : (value as Record<string, unknown>);
  } catch {
    return 'it is not JSON';
  }
}

function isId(id: unknown): id is LineId {
  return id === null || typeof id === 'string' || typeof id === 'number';
}

/** Whether a number came through reading as it was written: a rounded id would be joined to another person, or to none. */
function isExact(id: LineId): boolean {
  return typeof id !== 'number' || Math.abs(id) <= Number.MAX_SAFE_INTEGER;
}

const AS_TEXT = 'write it as text, in quotes';

/** A line that has no answer. */
export function lineError(
  line: number,
  id: LineId,
  code: ErrorCode,
  message: string,
  hint: string | null = null,
  option: string | null = null,
): LineError {
  return { line, id, error: { code, message: readable(message), hint, option: option && readable(option) } };
}
