import type { Catalogue } from './catalogue.ts';
import type { Named } from './named.ts';
import { isNear, isSameWord, isShortened, isWithin, type Stands } from './same-word.ts';
import { holdsPhrase, meaningOf, plainText, saysCredential, squeezedText, without } from './spelling.ts';

/** A thing that a query means, by a whole name written another way or by words that a name holds. */
export interface Meant {
  readonly option: Named;
  readonly isPart: boolean;
}

/** What somebody asks for: its words, a code in brackets, and whose it is said to be. */
interface Query extends NameWords {
  readonly bracketed: string | null;
  /** The vendors named; a thing must belong to each of them. */
  readonly vendors: readonly Vendor[];
}

/** The words of a name, and as one text in the order of the alphabet, by which two are compared. */
interface NameWords {
  readonly words: readonly string[];
  readonly key: string;
  /** The same without vendors. */
  readonly bare: readonly string[];
  readonly bareKey: string;
}

/** Somebody whose name may stand before or behind that of a credential. */
export interface Vendor {
  readonly id: string;
  /** Ids of providers and platforms that this name may stand for. */
  readonly owns: readonly string[];
  readonly phrases: readonly (readonly string[])[];
}

/**
 * The things that a query may mean, compared by the words that make a name: vendors before or after it, brackets, noise, order and
 * synonyms do not count. A name that says all that the query says comes before one without its vendor, that before a part of one, that
 * before one with more behind it, and shortened or mistyped words come last; the result holds only one of these.
 */
export function searchMeaning(dataset: Catalogue, text: string, named: readonly Named[], whole: boolean): Meant[] {
  const index = indexOf(dataset);
  const { vendors } = index;
  const query = queryOf(text, vendors);
  const able = named.filter((each) => query.vendors.every((vendor) => belongsTo(each, vendor, index)));
  const mistyped = (each: Named) => !whole && isMistyped(each, query, index);
  const steps: readonly (readonly [isPart: boolean, fits: (each: Named) => boolean])[] = [
    [false, (each) => isCodeOf(each, query)],
    [false, ({ names }) => query.key !== '' && names.some((name) => wordsIn(index, name).key === query.key)],
    [false, (each) => isBareName(each, query, index)],
    [true, (each) => !whole && holdsAll(each, query, text, index, isSameWord)],
    [false, (each) => isNameAndMore(each, query, index)],
    [true, (each) => !whole && query.bare.length > 1 && holdsAll(each, query, text, index, isShortened)],
    [true, mistyped],
  ];
  for (const [isPart, fits] of steps) {
    const found = able.filter(fits);
    if (found.length === 0) continue;
    // A slip is forgiven where it leaves one thing to mean.
    if (fits === mistyped && found.length > 1) break;
    // Two common words are nobody's own name: "AI Engineer".
    const isCommon = !whole && query.vendors.length === 0 && query.words.length <= COMMON && !saysCredential(text);
    const others = isCommon
      ? able.filter((each) => !found.includes(each) && holdsAll(each, query, text, index, isSameWord))
      : [];
    return [...found, ...others].map((option) => ({ option, isPart }));
  }
  return [];
}

const COMMON = 2;

function queryOf(text: string, vendors: readonly Vendor[]): Query {
  const bracketed = /\(([^()]+)\)\s*$/.exec(text)?.[1] ?? null;
  const words = meaningOf(bracketed === null ? text : text.replace(/\([^()]*\)\s*$/, ''));
  const named = vendors.filter(({ phrases }) => phrases.some((phrase) => holdsPhrase(words, phrase)));
  return { ...withKeys(words, bareWords(words, named)), bracketed, vendors: named };
}

function withKeys(words: readonly string[], bare: readonly string[]): NameWords {
  return { words, key: keyOf(words), bare, bareKey: keyOf(bare) };
}

/** Words in the order of the alphabet: the order in which a name is written does not count. */
export function keyOf(words: readonly string[]): string {
  return words.toSorted().join(' ');
}

/** Words without the names of vendors. */
export function bareWords(words: readonly string[], vendors: readonly Vendor[]): readonly string[] {
  let rest = words;
  for (const { phrases } of vendors)
    for (const phrase of phrases) if (phrase.every((word) => rest.includes(word))) rest = without(rest, phrase);
  return rest;
}

/** The vendors of a catalogue, and the words of the names that were looked at. */
interface Index {
  readonly vendors: readonly Vendor[];
  readonly words: Map<string, NameWords>;
}

// A memo, not a state: a name always has the same words.
const indexes = new WeakMap<Catalogue['vocabulary'], Index>();

function indexOf(dataset: Catalogue): Index {
  const found = indexes.get(dataset.vocabulary) ?? { vendors: vendorsOf(dataset), words: new Map() };
  indexes.set(dataset.vocabulary, found);
  return found;
}

function wordsIn({ vendors, words }: Index, name: string): NameWords {
  const known = words.get(name);
  if (known !== undefined) return known;
  const own = meaningOf(name);
  const made = withKeys(own, bareWords(own, vendors));
  words.set(name, made);
  return made;
}

/** Names of vendors that are written otherwise than the vocabulary has them; a maker and its platforms share them. */
const HOUSES: readonly { readonly owns: readonly string[]; readonly names: readonly string[] }[] = [
  { owns: ['google-cloud', 'google', 'gcp'], names: ['google cloud', 'google'] },
  { owns: ['microsoft', 'azure', 'microsoft-365', 'github'], names: ['microsoft azure', 'microsoft', 'azure'] },
  { owns: ['deeplearning-ai'], names: ['deep learning ai'] },
  { owns: ['linux-foundation'], names: ['linux foundation', 'lf', 'cncf'] },
];

/** Everybody who issues or makes something, by what they are called. */
export function vendorsOf({ vocabulary }: Catalogue): Vendor[] {
  const known = new Set(HOUSES.flatMap(({ owns }) => owns));
  const others = vocabulary.providers.filter(({ id }) => !known.has(id));
  return [
    ...HOUSES.map(({ owns, names }) => ({ id: owns[0] ?? '', owns, phrases: names.map(meaningOf) })),
    ...others.map(({ id, name }) => ({ id, owns: [id], phrases: phrasesOf(id, name) })),
  ];
}

/** A vendor is called by its name, its id, and by the first part of a name with brackets. */
function phrasesOf(id: string, name: string): string[][] {
  const names = [name.replace(/\(.*\)/, ''), id.replaceAll('-', ' ')].map(meaningOf);
  return names.filter((phrase) => phrase.length > 0);
}

/** Whether a thing of a catalogue is a vendor's, or about what it makes. */
export function isOfVendor(dataset: Catalogue, thing: Named, vendor: Vendor): boolean {
  return belongsTo(thing, vendor, indexOf(dataset));
}

function belongsTo({ thing }: Named, vendor: Vendor, index: Index): boolean {
  if (thing.type === 'alternative') return false;
  if (thing.type === 'project') return thing.project.platforms.some((platform) => vendor.owns.includes(platform));
  const { provider, host, platforms } = thing.credential;
  return (
    [provider, host ?? '', ...platforms].some((id) => vendor.owns.includes(id)) ||
    isInName(thing.credential, vendor, index)
  );
}

/** A name may hold a vendor that does not issue it: Stanford's course under DeepLearning.AI. */
function isInName(
  { name, aliases = [] }: { readonly name: string; readonly aliases?: readonly string[] },
  vendor: Vendor,
  index: Index,
): boolean {
  return [name, ...aliases].some((each) => {
    const { words } = wordsIn(index, each);
    return vendor.phrases.some((phrase) => holdsPhrase(words, phrase));
  });
}

/** Whether a query is a code behind its vendor or in brackets. */
function isCodeOf({ codes }: Named, { bare, bracketed }: Query): boolean {
  const isCode = (text: string) =>
    text !== '' && codes.some((code) => [code, stemOf(code)].some((each) => squeezedText(each) === text));
  return isCode(bare.join('')) || (bracketed !== null && isCode(squeezedText(bracketed)));
}

/** Whether a query is a whole name when vendors are taken from both. */
function isBareName({ names }: Named, { bareKey }: Query, index: Index): boolean {
  if (bareKey === '') return false;
  return names.some((name) => {
    const words = wordsIn(index, name);
    return words.key === bareKey || words.bareKey === bareKey;
  });
}

/** The letters of a code whose rest is an edition: `AIF` of `AIF-C01`. */
export function stemOf(code: string): string {
  return /^([A-Z]{3,})-[A-Z]?\d{2}$/.exec(code)?.[1] ?? code;
}

const SHORTEST_WORD = 3;

/** Whether one name holds every word of a query but its vendor: several in any order, a single one as it stands. */
function holdsAll(
  { names }: Named,
  { words, bare, vendors }: Query,
  text: string,
  index: Index,
  stands: Stands,
): boolean {
  const wanted = bare.length > 0 ? bare : words;
  if (wanted.length > 1 || (wanted.length > 0 && vendors.length > 0 && bare.length > 0))
    return names.some((name) => isWithin(wanted, bareWords(wordsIn(index, name).words, vendors), stands));
  // What is left of "LangChain certification" is one word.
  const one = plainText(wanted[0] ?? text);
  return one.length >= SHORTEST_WORD && names.some((name) => ` ${plainText(name)} `.includes(` ${one} `));
}

const EDITION = /^(v\d*|\d|beta|version|edition)$/;

/**
 * Whether a query says a whole name or code, and with it only words of other names of the same thing or of an edition: "AI-102 Azure AI
 * Engineer", "MLA-C02 beta".
 */
function isNameAndMore({ names, codes }: Named, { words, vendors }: Query, index: Index): boolean {
  const own = [...names, ...codes].map((name) => wordsIn(index, name).words);
  const rests = own.map((name) => restBehind(words, name)).filter((rest) => rest !== null);
  if (rests.length === 0) return false;
  const known = own.flat();
  return rests.some((rest) =>
    bareWords(rest, vendors).every((word) => EDITION.test(word) || isWithin([word], known, isShortened)),
  );
}

/** What a query says beyond a name or code; null where it does not say that. One word is a name only where it has a digit. */
function restBehind(words: readonly string[], name: readonly string[]): string[] | null {
  const joined = name.join('');
  if (name.length < 2 && !/\d/.test(joined)) return null;
  if (words.includes(joined)) return without(words, [joined]);
  if (!name.every((word) => words.includes(word))) return null;
  const rest = [...words];
  for (const word of name) {
    const at = rest.indexOf(word);
    if (at < 0) return null;
    rest.splice(at, 1);
  }
  return rest;
}

/** Whether a query is a whole name but for slips in long words: "AWS AI Practioner". */
function isMistyped({ names }: Named, { bare }: Query, index: Index): boolean {
  return names.some((name) => {
    const { words, bare: short } = wordsIn(index, name);
    return [words, short].some((each) => each.length === bare.length && isWithin(bare, each, isNear));
  });
}
