import { AdvisorError, usageError } from '../errors.ts';
import type { Catalogue } from './catalogue.ts';
import { type Found, findOption } from './find.ts';
import type { Thing } from './named.ts';
import { termOf } from './terms.ts';

/**
 * What somebody means, as `findOption` tells it. Throws what it throws, but a word that stands for many (an issuer, a platform, a
 * topic) leads on to their list.
 */
export function lookUp(dataset: Catalogue, query: string): Found<Thing> {
  try {
    return findOption(dataset, query);
  } catch (error) {
    const term = error instanceof AdvisorError && error.code !== 'NO_SUCH_CREDENTIAL' ? termOf(dataset, query) : null;
    if (!(error instanceof AdvisorError) || term === null) throw error;
    throw usageError(error.code, error.message, `cert-advisor list ${term.flag} ${term.value} shows what there is`);
  }
}

/** A thing, and the words that stood for it. */
export interface Phrase<T> {
  readonly words: string;
  readonly found: Found<T>;
}

/**
 * What the words of a command line stand for: each on its own where it is an id, a code or a name, else as many words together as
 * make a name (`google ai essentials`). Throws what `find` throws for what is nothing.
 */
export function inPhrases<T>(words: readonly string[], find: (phrase: string) => Found<T>): Phrase<T>[] {
  const alone = words.map((word) => quietly(word, find));
  if (alone.every((phrase) => phrase !== null && isSure(phrase))) return alone as Phrase<T>[];
  const phrases: Phrase<T>[] = [];
  for (let at = 0; at < words.length; ) {
    const phrase = longest(words.slice(at), find);
    // Nothing fits: the failure of the whole says more than that of its first word, where no word was taken yet.
    if (phrase === null) {
      const failing = phrases.length === 0 ? words.join(' ') : (words[at] ?? '');
      return [{ words: failing, found: find(failing) }];
    }
    phrases.push(phrase);
    at += phrase.count;
  }
  return phrases;
}

/** Whether nobody has to be told what a phrase was taken for. */
export function isSure<T>({ found: { taken } }: Phrase<T>): boolean {
  return taken === 'id' || taken === 'code' || taken === 'name';
}

/** The longest beginning of some words that stands for something. */
function longest<T>(
  words: readonly string[],
  find: (phrase: string) => Found<T>,
): (Phrase<T> & { readonly count: number }) | null {
  for (let count = words.length; count > 0; count -= 1) {
    const phrase = quietly(words.slice(0, count).join(' '), find);
    if (phrase !== null) return { ...phrase, count };
  }
  return null;
}

function quietly<T>(words: string, find: (phrase: string) => Found<T>): Phrase<T> | null {
  try {
    return { words, found: find(words) };
  } catch (error) {
    if (error instanceof AdvisorError) return null;
    throw error;
  }
}
