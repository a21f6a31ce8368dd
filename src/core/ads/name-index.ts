import type { Catalogue } from '../catalogue/catalogue.ts';
import { bareWords, isOfVendor, keyOf, stemOf, type Vendor, vendorsOf } from '../catalogue/meaning.ts';
import { credentialsNamed, type Named } from '../catalogue/named.ts';
import { meaningOf, squeezedText } from '../catalogue/spelling.ts';

/** How sure a word without a blank is: a code with a number, a long abbreviation, a short one, a word as any other. */
export type CodeForm = 'code' | 'long' | 'short' | 'word';

/** What a code or abbreviation stands for. */
export interface Coded {
  readonly form: CodeForm;
  readonly ids: readonly string[];
}

/** The names of a catalogue, by what an advertisement may say. */
export interface NameIndex {
  readonly vendors: readonly Vendor[];
  /** Every word of any name: no window of a text goes beyond one. */
  readonly words: ReadonlySet<string>;
  readonly longest: number;
  /** By the words of a whole name, in order of the alphabet. */
  readonly whole: ReadonlyMap<string, readonly string[]>;
  /** The same without vendors; at least two words. */
  readonly bare: ReadonlyMap<string, readonly string[]>;
  /** By the squeezed name as it is written. */
  readonly written: ReadonlyMap<string, readonly string[]>;
  /** By the squeezed code. */
  readonly codes: ReadonlyMap<string, Coded>;
  readonly belongs: (id: string, vendor: Vendor) => boolean;
}

// A memo, not a state: the same credentials always give the same index.
const indexes = new WeakMap<Catalogue['credentials'], NameIndex>();

/** The index of all names, codes and aliases. */
export function nameIndexOf(catalogue: Catalogue): NameIndex {
  const index = indexes.get(catalogue.credentials) ?? indexed(catalogue);
  indexes.set(catalogue.credentials, index);
  return index;
}

function indexed(catalogue: Catalogue): NameIndex {
  const named = credentialsNamed(catalogue);
  const vendors = vendorsOf(catalogue);
  const byId = new Map(named.map((each) => [each.id, each]));
  const whole = new Map<string, string[]>();
  const bare = new Map<string, string[]>();
  const written = new Map<string, string[]>();
  const words = new Set<string>();
  let longest = 0;
  for (const { id, names } of named) {
    for (const name of names) put(written, squeezedText(name), id);
    for (const own of names
      .flatMap((name) => [name, withoutBrackets(name)])
      .filter(isSeveralWords)
      .map(meaningOf)) {
      if (own.length < 2) continue;
      for (const word of own) words.add(word);
      longest = Math.max(longest, own.length);
      put(whole, keyOf(own), id);
      const rest = bareWords(own, vendorsAmong(vendors, own));
      if (rest.length > 1) put(bare, keyOf(rest), id);
    }
  }
  const known = new Map<string, boolean>();
  const belongs = (id: string, vendor: Vendor) => {
    const key = `${id} ${vendor.id}`;
    const is = known.get(key) ?? isOfVendor(catalogue, byId.get(id) as Named, vendor);
    known.set(key, is);
    return is;
  };
  return { vendors, words, longest, whole, bare, written, codes: codesOf(named), belongs };
}

function withoutBrackets(name: string): string {
  return name.replaceAll(/\s*\([^()]*\)/g, '');
}

/** The vendors whose words all occur: few of many, found without looking for phrases. */
function vendorsAmong(vendors: readonly Vendor[], words: readonly string[]): Vendor[] {
  return vendors.filter(({ phrases }) => phrases.some((phrase) => phrase.every((word) => words.includes(word))));
}

/** What has no blank is a code. */
function isSeveralWords(name: string): boolean {
  return /\s/.test(name);
}

function put(map: Map<string, string[]>, key: string, id: string): void {
  const ids = map.get(key) ?? [];
  if (!ids.includes(id)) ids.push(id);
  map.set(key, ids);
}

function codesOf(named: readonly Named[]): Map<string, Coded> {
  const codes = new Map<string, { form: CodeForm; ids: string[] }>();
  for (const { id, codes: own, names } of named) {
    for (const text of [...own, ...own.map(stemOf), ...names, ...bracketed(names)]) {
      const form = codeForm(text);
      if (form === null) continue;
      const known = codes.get(squeezedText(text));
      if (known === undefined) codes.set(squeezedText(text), { form, ids: [id] });
      else if (!known.ids.includes(id)) known.ids.push(id);
    }
  }
  return codes;
}

/** Abbreviations in brackets behind a name. */
function bracketed(names: readonly string[]): string[] {
  return names.flatMap((name) => [...name.matchAll(/\(([A-Z0-9][A-Z0-9+/-]+)\)/g)].map(([, inner = '']) => inner));
}

const LONG = 4;

/** What kind of code it is; null for names of several words, and for slugs of our own such as `MIT-PE-MLAI`. */
function codeForm(text: string): CodeForm | null {
  if (/\s/.test(text) || !/^[\x21-\x7e]{3,}$/.test(text)) return null;
  if (/\d/.test(text)) return /^[A-Z0-9]+(?:[-_.][A-Z0-9]+)+$|^\d{3}-\d{2,3}$/i.test(text) ? 'code' : 'word';
  if (/^[A-Z]+(?:[-/][A-Z]{1,5})?\+?$/.test(text))
    return text.replaceAll(/[^A-Z]/g, '').length >= LONG ? 'long' : 'short';
  return /-/.test(text) ? null : 'word';
}
