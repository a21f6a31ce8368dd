import { type PlacedWord, placedMeaning } from '../catalogue/spelling.ts';
import { codeFinds } from './code-finds.ts';
import { BESIDE, breaks, CERTIFICATE, type Find, type Mention, NEEDS } from './find.ts';
import { nameFinds } from './name-finds.ts';
import type { NameIndex } from './name-index.ts';
import type { Place } from './phrases.ts';

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
