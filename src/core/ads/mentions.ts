import { holdsPhrase, type PlacedWord, placedMeaning, plainText, squeezedText } from '../catalogue/spelling.ts';
import { keyOf, type NameIndex } from './name-index.ts';
import type { Place } from './phrases.ts';

/** A credential named in a sentence; several ids where the name fits several. */
export interface Mention extends Place {
  readonly ids: readonly string[];
}

/** How much a find needs beside it before it is believed, the least first. */
const NEEDS = ['nothing', 'company', 'a certificate near', 'a certificate beside'] as const;
type Needs = (typeof NEEDS)[number];

interface Find extends Mention {
  readonly needs: Needs;
  readonly words: number;
}

/** What says of a text that it is about certificates. */
export const CERTIFICATE =
  /(?<![\p{L}\p{N}])(?:certif(?:ied|icates?|ications?)|certs?|accreditations?|credentials?)(?![\p{L}\p{N}])/giu;
const BESIDE = new Set(['certified', 'certification', 'certificate', 'cert', 'credential', 'exam']);
/** Words that a level or the form of a credential is called by: no job is called so. */
const LEVELS = new Set(
  'associate professional specialty expert fundamental foundation practitioner specialization micromaster leader'.split(
    ' ',
  ),
);

/** The credentials that a sentence names. `under` is the heading above it. */
export function mentionsIn(index: NameIndex, text: string, under: string, asks: boolean): Mention[] {
  const words = placedMeaning(text);
  const finds = [...codeFinds(index, text), ...nameFinds(index, text, words, placedMeaning(under))];
  const near = [...text.matchAll(CERTIFICATE)].map(({ index: start }) => start);
  const listed = near.length > 0 || under.search(CERTIFICATE) >= 0;
  const free = withoutOverlap(finds).filter((find, at, all) => !isSpeltOut(text, find, all[at + 1]));
  const sure = free.filter((find) => isSure(find, text, words, { near, under }));
  const hasCompany = sure.length > 0 || listed || (asks && words.length <= SHORT_LINE);
  return free.filter((find) => sure.includes(find) || (find.needs === 'company' && hasCompany));
}

/** Whether a name is followed by its code in brackets, which says more: "Azure AI Fundamentals (AI-900)". */
function isSpeltOut(text: string, { end, words }: Find, next: Find | undefined): boolean {
  return next?.words === 1 && words > 1 && /^\s*\($/.test(text.slice(end, next.start));
}

/** In so short a line with a word that asks, an abbreviation is what is asked for: "PMP preferred". */
const SHORT_LINE = 8;
/** So many characters from a name a certificate may be spoken of. */
const NEAR = 60;

interface Around {
  readonly near: readonly number[];
  readonly under: string;
}

function isSure(find: Find, text: string, words: readonly PlacedWord[], { near, under }: Around): boolean {
  switch (find.needs) {
    case 'nothing':
      return true;
    case 'company':
      return false;
    case 'a certificate near':
      if (under.search(CERTIFICATE) >= 0) return true;
      return near.some(
        (at) =>
          (at < find.start ? find.start - at : at - find.end) <= NEAR &&
          !text.slice(...between(find, at)).includes('. '),
      );
    case 'a certificate beside':
      return hasBeside(find, text, words);
  }
}

function between({ start, end }: Place, at: number): [number, number] {
  return at < start ? [at, start] : [end, at];
}

/** Whether a word for a certificate belongs to a name: within it, or next to it with nothing but small words between. */
function hasBeside({ start, end }: Place, text: string, words: readonly PlacedWord[]): boolean {
  const first = words.findIndex((word) => word.end > start);
  const after = words.findIndex((word) => word.start >= end);
  const inside = words.slice(first, after < 0 ? words.length : after);
  if (inside.some(({ word }) => BESIDE.has(word))) return true;
  for (let at = first - 1; at >= 0 && words[at]?.noise === true; at -= 1)
    if (BESIDE.has(words[at]?.word ?? '') && !breaks(text, words[at] as PlacedWord, words[first] as PlacedWord))
      return true;
  for (let at = after; at >= 0 && at < words.length && words[at]?.noise === true; at += 1)
    if (BESIDE.has(words[at]?.word ?? '') && !breaks(text, inside.at(-1) as PlacedWord, words[at] as PlacedWord))
      return true;
  return false;
}

const CODE = /(?<![\p{L}\p{N}])[A-Za-z0-9]+(?:[-‐‑–_./|][A-Za-z0-9]+){0,3}\+?(?![\p{L}\p{N}])/gu;

function codeFinds({ codes }: NameIndex, text: string): Find[] {
  const finds: Find[] = [];
  for (const { index, 0: raw } of text.matchAll(CODE)) {
    // What is joined by a slash may be one (CIPP/E) or two (AI-102/AI-900).
    const parts = codes.has(squeezedText(raw)) ? [{ at: 0, raw }] : partsOf(raw);
    for (const { at, raw: part } of parts) {
      const coded = codes.get(squeezedText(part));
      if (coded === undefined) continue;
      const place = { start: index + at, end: index + at + part.length, ids: coded.ids, words: 1 };
      const isCapital = part === part.toUpperCase();
      if (coded.form === 'code' && /[-‐‑–_.]|^[A-Z]+\d/.test(part)) finds.push({ ...place, needs: 'nothing' });
      else if (coded.form === 'long' && isCapital) finds.push({ ...place, needs: 'nothing' });
      else if (coded.form === 'short' && isCapital) finds.push({ ...place, needs: 'company' });
      else if (coded.form === 'word')
        finds.push({
          ...place,
          needs: part.endsWith('+') && /^\p{Lu}/u.test(part) ? 'nothing' : 'a certificate beside',
        });
    }
  }
  return finds;
}

function partsOf(raw: string): { at: number; raw: string }[] {
  return [...raw.matchAll(/[^/|]+/g)].map(({ index: at, 0: part }) => ({ at, raw: part }));
}

/** The longest windows of a sentence that are names. */
function nameFinds(index: NameIndex, text: string, words: readonly PlacedWord[], under: readonly PlacedWord[]): Find[] {
  const finds: Find[] = [];
  const around = vendorsIn(
    index.vendors,
    [...words, ...under].map(({ word }) => word),
  );
  for (let from = 0; from < words.length; from += 1) {
    if (words[from]?.noise === true || !index.words.has(words[from]?.word ?? '')) continue;
    const own: string[] = [];
    for (let to = from; to < words.length; to += 1) {
      const { word, noise } = words[to] as PlacedWord;
      if (to > from && breaks(text, words[to - 1] as PlacedWord, words[to] as PlacedWord)) break;
      if (noise) continue;
      if (!index.words.has(word) || own.length >= index.longest) break;
      own.push(word);
      if (own.length < 2) continue;
      const find = nameFind(index, text, own, { start: words[from]?.start ?? 0, end: words[to]?.end ?? 0 }, around);
      if (find === null) continue;
      finds.push(find, ...otherLevel(index, text, own, words.slice(to + 1, to + 3), find));
    }
  }
  return finds;
}

/** The same name at another level: "Data Engineer Associate or Professional". */
function otherLevel(
  index: NameIndex,
  text: string,
  own: readonly string[],
  next: readonly PlacedWord[],
  { end, needs }: Find,
): Find[] {
  const level = next.find(({ word }) => LEVELS.has(word));
  if (
    level === undefined ||
    !LEVELS.has(own.at(-1) ?? '') ||
    !/^\s*(?:,|\/|&|and|or|and\/or)\s*$/.test(text.slice(end, level.start))
  )
    return [];
  const ids = index.whole.get(keyOf([...own.slice(0, -1), level.word])) ?? [];
  return ids.length === 0 ? [] : [{ ids, start: level.start, end: level.end, needs, words: 1 }];
}

function vendorsIn(vendors: NameIndex['vendors'], words: readonly string[]): NameIndex['vendors'] {
  return vendors.filter(({ phrases }) => phrases.some((phrase) => holdsPhrase(words, phrase)));
}

function nameFind(
  index: NameIndex,
  text: string,
  own: readonly string[],
  place: Place,
  around: NameIndex['vendors'],
): Find | null {
  const vendors = around.length === 0 ? around : vendorsIn(around, own);
  const fitting = idsOf(index, own, vendors, around);
  if (fitting.length === 0) return null;
  const ids = fitting.length === 1 ? fitting : writtenIds(index, text, place, fitting);
  return {
    ...place,
    ids,
    words: own.length,
    needs: needsOf(own, text.slice(place.start, place.end), vendors.length > 0),
  };
}

function idsOf(
  { whole, bare, belongs }: NameIndex,
  own: readonly string[],
  vendors: NameIndex['vendors'],
  around: NameIndex['vendors'],
): readonly string[] {
  const known = whole.get(keyOf(own));
  if (known !== undefined) return known;
  const rest = vendors
    .flatMap(({ phrases }) => phrases)
    .reduce<readonly string[]>((left, phrase) => withoutPhrase(left, phrase), own);
  const found = rest.length < 2 ? [] : (bare.get(keyOf(rest)) ?? []);
  if (vendors.length > 0) return found.filter((id) => vendors.every((vendor) => belongs(id, vendor)));
  const theirs = found.filter((id) => around.some((vendor) => belongs(id, vendor)));
  return theirs.length > 0 ? theirs : found.length === 1 ? found : [];
}

/** Of several that fit, those whose name stands there as it is written, a word for a certificate behind it included. */
function writtenIds(
  { written }: NameIndex,
  text: string,
  { start, end }: Place,
  fitting: readonly string[],
): readonly string[] {
  const behind = /^\s+\p{L}+/u.exec(text.slice(end, end + LONGEST_WORD))?.[0] ?? '';
  for (const name of [text.slice(start, end) + behind, text.slice(start, end)]) {
    const ids = (written.get(squeezedText(name)) ?? []).filter((id) => fitting.includes(id));
    if (ids.length > 0) return ids;
  }
  return fitting;
}

const LONGEST_WORD = 20;

function withoutPhrase(words: readonly string[], phrase: readonly string[]): readonly string[] {
  const at = words.findIndex((_, index) => phrase.every((word, step) => words[index + step] === word));
  return at < 0 ? words : [...words.slice(0, at), ...words.slice(at + phrase.length)];
}

const SMALL = /^(?:and|for|from|in|of|on|the|to|with|v\d|v)$/;

/** A name of a level, written as a name, needs nothing; one of a vendor a certificate near; any other one beside it. */
function needsOf(own: readonly string[], raw: string, hasVendor: boolean): Needs {
  if (
    plainText(raw)
      .split(' ')
      .some((word) => BESIDE.has(word))
  )
    return 'nothing';
  const isName = raw.split(/[^\p{L}\p{N}+]+/u).every((word) => !/^\p{Ll}/u.test(word) || SMALL.test(word));
  if (!isName) return 'a certificate beside';
  const hasLevel = own.some((word) => LEVELS.has(word));
  if (hasLevel && own.length >= 3) return 'nothing';
  return own.length >= 3 && hasVendor ? 'a certificate near' : hasLevel ? 'a certificate near' : 'a certificate beside';
}

/** Whether something between two words keeps them apart. */
function breaks(text: string, { end }: Place, { start }: Place): boolean {
  return start > end && /[,;/()|•·!?]|\s[.]|[.]\s/.test(text.slice(end, start));
}

/** Of finds that share characters, the one with the most words, of those the first; it needs no more than what it holds. */
function withoutOverlap(finds: readonly Find[]): Find[] {
  const kept: Find[] = [];
  for (const find of finds.toSorted((a, b) => b.words - a.words || a.start - b.start)) {
    const over = kept.findIndex(({ start, end }) => find.end > start && find.start < end);
    const wider = kept[over];
    if (wider === undefined) kept.push(find);
    else if (NEEDS.indexOf(find.needs) < NEEDS.indexOf(wider.needs) && find.ids.some((id) => wider.ids.includes(id)))
      kept[over] = { ...wider, needs: find.needs };
  }
  return kept.toSorted((a, b) => a.start - b.start);
}
