import { bareWords, keyOf } from '../catalogue/meaning.ts';
import { holdsPhrase, type PlacedWord, plainText, squeezedText } from '../catalogue/spelling.ts';
import { BESIDE, breaks, type Find, LEVELS, type Needs } from './find.ts';
import type { NameIndex } from './name-index.ts';
import type { Place } from './phrases.ts';

/** The longest windows of a sentence that are names. */
export function nameFinds(
  index: NameIndex,
  text: string,
  words: readonly PlacedWord[],
  under: readonly PlacedWord[],
): Find[] {
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
  const rest = bareWords(own, vendors);
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
