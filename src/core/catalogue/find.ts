import { closest } from '../did-you-mean.ts';
import { usageError } from '../errors.ts';
import type { Catalogue } from './catalogue.ts';
import type { Credential } from './credential.ts';
import { searchMeaning } from './meaning.ts';
import { credentialsNamed, type Named, othersNamed, type Thing } from './named.ts';
import type { UnheldName } from './names.ts';
import { plainText, squeezedText } from './spelling.ts';

/** How a name was understood: as it stands in the data, written another way, or as a part of a name. */
export type Taken = 'id' | 'code' | 'name' | 'spelling' | 'part';

/** What a name stands for, and how it was understood; anything but an id, a code or a name should be said. */
export interface Found<T> {
  readonly option: T;
  readonly taken: Taken;
}

/**
 * The credential, alternative or project that somebody means: by its id, short id or exam code, by a name, by another way to
 * write one ("GCP PMLE", "AWS AI Practitioner (AIF-C01)"), or by words that only one name has. Retired ones included. Throws a usage
 * error: `AMBIGUOUS_CREDENTIAL`, `NO_SUCH_CREDENTIAL` for what is known not to exist under that name, `UNKNOWN_CREDENTIAL` else.
 */
export function findOption(dataset: Catalogue, query: string): Found<Thing> {
  const { option, taken } = findIn(dataset, query, [...credentialsNamed(dataset), ...othersNamed(dataset)], false);
  return { option: option.thing, taken };
}

/** The same among credentials alone. With `whole`, a part of a name is not enough. */
export function findCredential(dataset: Catalogue, query: string, whole = false): Credential {
  const { thing } = findIn(dataset, query, credentialsNamed(dataset), whole).option;
  return (thing as Extract<Thing, { type: 'credential' }>).credential;
}

// A memo, not a state: a name always stands for the same in a catalogue, and what people hold is read again and again.
const called = new WeakMap<Catalogue, Map<string, Credential | null>>();
const MAX_NAMES = 10_000;

/**
 * The same for a list of what somebody has: null for a name that no credential goes by, without the search for what is near it. Throws a
 * usage error (`AMBIGUOUS_CREDENTIAL`) for a name that several go by.
 */
export function credentialCalled(dataset: Catalogue, name: string): Credential | null {
  const known = called.get(dataset) ?? new Map<string, Credential | null>();
  called.set(dataset, known);
  const found = known.get(name);
  if (found !== undefined) return found;
  const credential = findCalled(dataset, name);
  if (known.size >= MAX_NAMES) known.clear();
  known.set(name, credential);
  return credential;
}

function findCalled(dataset: Catalogue, name: string): Credential | null {
  const itself = dataset.credentials.find(({ id }) => id === name);
  if (itself !== undefined) return itself;
  const named = credentialsNamed(dataset);
  const matches = lookUp(dataset, name, named, false);
  const isUnknown = matches.length === 0 || (matches.length > 1 && unheldName(dataset, name) !== null);
  return isUnknown ? null : findCredential(dataset, name);
}

/** What several words stand for: each for something, or some of them together for one name that was not put in quotes. */
export function findSeveral(dataset: Catalogue, words: readonly string[]): Found<Thing>[] {
  const found: Found<Thing>[] = [];
  for (let at = 0; at < words.length; ) {
    const count = longestName(dataset, words.slice(at));
    found.push(findOption(dataset, words.slice(at, at + count).join(' ')));
    at += count;
  }
  return found;
}

/** How many of the first words make one name; one when none do. */
function longestName(dataset: Catalogue, words: readonly string[]): number {
  const named = [...credentialsNamed(dataset), ...othersNamed(dataset)];
  for (let count = words.length; count > 1; count -= 1) {
    if (lookUp(dataset, words.slice(0, count).join(' '), named, false).length === 1) return count;
  }
  return 1;
}

interface Match {
  readonly option: Named;
  readonly taken: Taken;
}

function findIn(dataset: Catalogue, query: string, named: readonly Named[], whole: boolean): Match {
  const matches = lookUp(dataset, query, named, whole);
  const [first, second] = matches;
  if (first !== undefined && second === undefined) return first;
  const unheld = unheldName(dataset, query);
  if (unheld !== null) throw noSuch(dataset, query, unheld);
  throw first === undefined
    ? unknownCredential(dataset, query, named)
    : ambiguous(
        query,
        matches.map(({ option }) => option),
      );
}

/** Everything that a query fits in the best way in which it fits anything. */
function lookUp(dataset: Catalogue, query: string, named: readonly Named[], whole: boolean): Match[] {
  const squeezed = squeezedText(query);
  if (squeezed === '') return [];
  const isSame = (name: string) => squeezedText(name) === squeezed;
  const exact: readonly [Taken, (each: Named) => boolean][] = [
    ['id', ({ id }) => isSame(id)],
    ['code', ({ codes }) => codes.some(isSame)],
    ['name', ({ names }) => names.some(isSame)],
  ];
  for (const [taken, fits] of exact) {
    const found = named.filter(fits);
    if (found.length > 0) return found.map((option) => ({ option, taken }));
  }
  if (unheldName(dataset, query) !== null) return [];
  return searchMeaning(dataset, query, named, whole).map(({ option, isPart }) => ({
    option,
    taken: isPart ? 'part' : 'spelling',
  }));
}

/** What is known about a name that stands for no credential, or for several. */
function unheldName({ names }: Catalogue, query: string): UnheldName | null {
  const squeezed = squeezedText(query);
  return names.names.find(({ name, also }) => [name, ...also].some((each) => squeezedText(each) === squeezed)) ?? null;
}

const MOST_SHOWN = 6;

function ambiguous(query: string, found: readonly Named[]): Error {
  const shown = found.slice(0, MOST_SHOWN).map(({ id }) => id);
  const more = found.length > MOST_SHOWN ? ` and ${found.length - MOST_SHOWN} more` : '';
  const noun = found.every(({ thing }) => thing.type === 'credential') ? 'credentials' : 'things';
  return usageError(
    'AMBIGUOUS_CREDENTIAL',
    `"${query}" fits ${found.length} ${noun}: ${shown.join(', ')}${more}`,
    'use one of these ids',
  );
}

function noSuch({ credentials }: Catalogue, query: string, { says, instead }: UnheldName): Error {
  const known = instead.filter((id) => credentials.some((credential) => credential.id === id));
  return usageError(
    'NO_SUCH_CREDENTIAL',
    `"${query}" is the name of no single credential. ${says}`,
    known.length > 0 ? `look at ${known.join(' or ')}` : undefined,
  );
}

/** The nearest names; and what to ask of a credential that nobody here knows. */
function unknownCredential({ names }: Catalogue, query: string, named: readonly Named[]): Error {
  const near = suggestIds(query, named);
  const tests = names.tests.map(({ ask }) => ask).join(' ');
  const hint =
    near.length > 0
      ? `did you mean ${near.join(' or ')}?`
      : `cert-advisor list --status any shows every id.${tests === '' ? '' : ` Of a credential that is not in the data, ask: ${tests}`}`;
  return usageError('UNKNOWN_CREDENTIAL', `no credential is called "${query}"`, hint);
}

/** Short ids of what has the id, code or name that is nearest to what was typed. */
function suggestIds(query: string, named: readonly Named[]): string[] {
  const idByName = new Map<string, string>();
  for (const { id, codes, names } of named)
    for (const name of [id, ...codes, ...names]) if (!idByName.has(name)) idByName.set(name, codes[0] ?? id);
  const near = closest(plainText(query) === '' ? '' : query, idByName.keys(), MOST_SHOWN);
  return [...new Set(near.map((name) => idByName.get(name) ?? name))].slice(0, 3);
}
