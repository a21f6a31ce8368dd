import type { Ask } from './ad-words.ts';
import type { Asking } from './asking.ts';
import { CERTIFICATE } from './find.ts';
import { mentionsIn } from './mentions.ts';
import type { NameIndex } from './name-index.ts';
import type { Sentence } from './sentences.ts';

/** A credential that a sentence asks for; several ids where its words fit several. */
export interface Named {
  readonly ids: readonly string[];
  readonly ask: Ask;
}

/** What a sentence says of certificates. */
export interface SentenceReading {
  readonly named: readonly Named[];
  /** How it asks for any certificate; null where it speaks of none. */
  readonly any: Ask | null;
}

const STRENGTH: Readonly<Record<Ask, number>> = { required: 3, preferred: 2, listed: 1, aside: 0 };

/** The stronger of two ways to ask. */
export function stronger<T extends Ask | null>(a: T, b: T): T {
  if (a === null) return b;
  return b === null || STRENGTH[a] >= STRENGTH[b] ? a : b;
}

/** What a sentence names, and how it asks for it. */
export function readSentence(index: NameIndex, asking: Asking, { text, under }: Sentence): SentenceReading {
  const mentions = mentionsIn(index, text, under, asking.asks(text, under));
  const named = mentions.map((mention) => ({ ids: mention.ids, ask: asking.askOf(text, under, mention) }));
  let any: Ask | null = named.reduce<Ask | null>((most, { ask }) => stronger(most, ask), null);
  if (any !== null) return { named, any };
  for (const { index: start, 0: word } of text.matchAll(CERTIFICATE)) {
    const ask = asking.isOther(text) ? 'aside' : asking.askOf(text, under, { start, end: start + word.length });
    any = stronger<Ask | null>(any, ask);
  }
  return { named, any };
}
