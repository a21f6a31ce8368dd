import type { Catalogue } from '../catalogue/catalogue.ts';
import { findCredential } from '../catalogue/find.ts';
import { AdvisorError } from '../errors.ts';
import { readPast } from './day.ts';
import { isObjection, type Outcome, squeezed } from './reading.ts';

/** What a person has: a credential of the data, or another one by its name; `earned` is a day, a month or a year. */
export type Held =
  | { readonly id: string; readonly earned?: string }
  | { readonly other: string; readonly earned?: string };

/** Whether a credential, by its id or by the name of an outside one, is among what is held. */
export function holds(held: readonly Held[] | undefined, name: string): boolean {
  if (held === undefined) return false;
  return held.some((each) => ('id' in each ? each.id === name : squeezed(each.other) === squeezed(name)));
}

/** What is held as it is written in a flag: `microsoft-ai-102@2025-03`. */
export function heldText(held: Held): string {
  const name = 'id' in held ? held.id : held.other;
  return held.earned === undefined ? name : `${name}@${held.earned}`;
}

/**
 * What somebody says to hold: names, ids or codes, each with a date behind an `@` if wanted, separated by commas or in a list; or
 * records of `id` or `other` and `earned`. A name that the catalogue does not know is kept as another one.
 */
export function readHeld(raw: unknown, catalogue: Catalogue, asOf: string): Outcome<readonly Held[]> {
  const entries = typeof raw === 'string' ? raw.split(',') : raw;
  if (!Array.isArray(entries)) return { objection: 'it takes names, ids or exam codes, with commas between them' };
  const held: Held[] = [];
  for (const entry of entries) {
    if (typeof entry === 'string' && entry.trim() === '') continue;
    const one = readOne(entry, catalogue, asOf);
    if (isObjection(one)) return one;
    held.push(one.value);
  }
  return { value: held };
}

function readOne(entry: unknown, catalogue: Catalogue, asOf: string): Outcome<Held> {
  if (typeof entry === 'string') {
    const at = entry.lastIndexOf('@');
    if (at <= 0) return named(entry.trim(), undefined, catalogue, asOf);
    return named(entry.slice(0, at).trim(), entry.slice(at + 1), catalogue, asOf);
  }
  if (typeof entry === 'object' && entry !== null) {
    const { id, other, earned, ...rest } = entry as Record<string, unknown>;
    const name = id ?? other;
    if (typeof name === 'string' && Object.keys(rest).length === 0) return named(name, earned, catalogue, asOf);
  }
  return { objection: 'each must be a name such as AI-102 or AI-102@2025-03' };
}

function named(name: string, date: unknown, catalogue: Catalogue, asOf: string): Outcome<Held> {
  const earned = date === undefined ? undefined : readPast(date, asOf);
  if (earned !== undefined && isObjection(earned)) return { ...earned, objection: `${name}: ${earned.objection}` };
  const when = earned === undefined ? {} : { earned: earned.value };
  try {
    return { value: { id: findCredential(catalogue, name).id, ...when } };
  } catch (error) {
    if (!(error instanceof AdvisorError)) throw error;
    if (error.code === 'UNKNOWN_CREDENTIAL') return { value: { other: name, ...when } };
    return { objection: error.message, ...(error.hint === undefined ? {} : { hint: error.hint }) };
  }
}
