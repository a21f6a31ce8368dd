import type { Catalogue } from '../catalogue/catalogue.ts';
import { isEarnable, lifecycleOf } from '../catalogue/lifecycle.ts';
import type { AdWords, Ask, Called } from './ad-words.ts';
import { askingBy } from './asking.ts';
import { nameIndexOf } from './name-index.ts';
import { holds, type PhraseFinder, phraseFinder } from './phrases.ts';
import { readSentence, stronger } from './read-sentence.ts';
import { type Sentence, sentencesOf } from './sentences.ts';

/** What advertisements are read with. */
export interface AdSubject extends Catalogue {
  readonly adWords: AdWords;
}

/** How one advertisement asks for something, and the sentence that says so most strongly. */
export interface Asked {
  readonly ask: Ask;
  readonly sentence: string;
}

/** What one advertisement says. */
export interface AdReading {
  /** By credential. */
  readonly credentials: ReadonlyMap<string, Asked>;
  /** Names that fit several credentials: their ids, joined by a blank. */
  readonly unclear: ReadonlyMap<string, Asked>;
  /** Any certificate at all; null where it speaks of none. */
  readonly any: Asked | null;
  /** By house of a platform: any certificate of theirs. */
  readonly houses: ReadonlyMap<string, Asked>;
  readonly platforms: readonly string[];
  readonly roles: readonly string[];
}

/** Of a sentence more than this is not shown. */
const LONGEST_SHOWN = 300;

/** A reader of advertisements, which gives null for what holds more text than any. A name that two share goes to what can be earned on the day (`YYYY-MM-DD`). */
export function adReader(dataset: AdSubject, asOf: string): (text: string) => AdReading | null {
  const index = nameIndexOf(dataset);
  const asking = askingBy(dataset.adWords);
  const platforms = finders(dataset.adWords.platforms);
  const roles = finders(dataset.adWords.roles);
  const isHiring = phraseFinder(dataset.adWords.hiring);
  const houseOf = new Map(dataset.vocabulary.platforms.map(({ id, house }) => [id, house ?? id]));
  const credentials = new Map(dataset.credentials.map((credential) => [credential.id, credential]));
  const isLive = (id: string) => {
    const credential = credentials.get(id);
    return credential !== undefined && isEarnable(lifecycleOf(credential, asOf).status);
  };

  return (text) => {
    const named = new Map<string, Asked>();
    const unclear = new Map<string, Asked>();
    const houses = new Map<string, Asked>();
    const found = new Set<string>();
    let any: Asked | null = null;
    const sentences = sentencesOf(text, asking.isHeading);
    if (sentences === null) return null;
    for (const sentence of sentences) {
      const here = platforms.filter(({ find }) => holds(find, sentence.text)).map(({ id }) => id);
      for (const id of here) found.add(id);
      const reading = readSentence(index, asking, sentence);
      if (reading.any === null) continue;
      const says = (ask: Ask): Asked => ({ ask, sentence: shown(sentence.text) });
      any = strongerOf(any, says(reading.any));
      for (const { ids, ask } of reading.named) {
        const live = ids.length > 1 ? ids.filter(isLive) : ids;
        const [id, ...others] = live.length > 0 ? live : ids;
        if (id === undefined) continue;
        if (others.length === 0) put(named, id, says(ask));
        else put(unclear, [id, ...others].toSorted().join(' '), says(ask));
        for (const platform of credentials.get(id)?.platforms ?? [])
          put(houses, houseOf.get(platform) ?? platform, says(ask));
      }
      if (reading.named.length === 0) for (const id of here) put(houses, houseOf.get(id) ?? id, says(reading.any));
    }
    return {
      credentials: named,
      unclear,
      any,
      houses,
      platforms: [...found].toSorted(),
      roles: rolesIn(sentences, roles, isHiring),
    };
  };
}

type Finder = { readonly id: string; readonly words: readonly string[]; readonly find: PhraseFinder };

function finders(called: readonly Called[]): Finder[] {
  return called.map(({ id, words }) => ({ id, words, find: phraseFinder(words) }));
}

function shown(text: string): string {
  return text.length <= LONGEST_SHOWN ? text : `${text.slice(0, LONGEST_SHOWN)}…`;
}

function put(map: Map<string, Asked>, key: string, asked: Asked): void {
  map.set(key, strongerOf(map.get(key) ?? null, asked));
}

function strongerOf(before: Asked | null, asked: Asked): Asked {
  return before !== null && stronger(before.ask, asked.ask) === before.ask ? before : asked;
}

/** Lines at the beginning among which the title of the job stands. */
const TITLE_LINES = 3;

/** The roles it is for: those of the title; without one, those of the first sentences that say who is looked for. */
function rolesIn(sentences: readonly Sentence[], roles: readonly Finder[], isHiring: PhraseFinder): string[] {
  const title = sentences
    .slice(0, TITLE_LINES)
    .map(({ text }) => text)
    .find((text) => rolesOf(text, roles).length > 0 && text.length <= 120);
  if (title !== undefined) return rolesOf(title, roles);
  const said = sentences.find(({ text }) => holds(isHiring, text) && rolesOf(text, roles).length > 0);
  return said === undefined ? [] : rolesOf(said.text, roles).slice(0, 1);
}

/** The roles that a line names, the longest words first, none within another. */
function rolesOf(text: string, roles: readonly Finder[]): string[] {
  const places = roles.flatMap(({ id, find }) => find(text).map((place) => ({ id, ...place })));
  const apart = places.filter(
    (place) =>
      !places.some(
        (other) =>
          other !== place &&
          other.start <= place.start &&
          other.end >= place.end &&
          other.end - other.start > place.end - place.start,
      ),
  );
  return [...new Set(apart.toSorted((a, b) => a.start - b.start).map(({ id }) => id))];
}
