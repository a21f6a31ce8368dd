import { termName } from '../catalogue/vocabulary.ts';
import { type AdvisorError, dataError } from '../errors.ts';
import { type AdReading, type AdSubject, type Asked, adReader } from './ad-reader.ts';
import type { AdsReport, Count, CountedSentence, NamedCount, TermCount } from './report.ts';
import { suggestionsFrom } from './suggest.ts';

/** An advertisement as it was given. */
export interface Ad {
  readonly name: string;
  readonly text: string;
}

/** Takes advertisements one after another and keeps counts and a few sentences only. */
export interface AdCounter {
  /** Throws a data error for what holds more text than any advertisement. */
  readonly add: (ad: Ad) => void;
  readonly report: () => AdsReport;
}

/** So many sentences are kept of each. */
const MOST_SENTENCES = 5;

/** A counter of advertisements, read as on a day (`YYYY-MM-DD`). Pure: the same advertisements in the same order give the same report. */
export function adCounter(dataset: AdSubject, asOf: string): AdCounter {
  const read = adReader(dataset, asOf);
  const seen = new Set<string>();
  const tallies = { credentials: tallyMap(), unclear: tallyMap(), houses: tallyMap(), any: tallyMap() };
  const platforms = new Map<string, number>();
  const roles = new Map<string, number>();
  const aside: CountedSentence[] = [];
  let ads = 0;
  let doubles = 0;
  return {
    add({ name, text }) {
      const print = printOf(text);
      if (seen.has(print)) {
        doubles += 1;
        return;
      }
      const reading = read(text);
      if (reading === null) throw tooLong(name);
      seen.add(print);
      ads += 1;
      tallyAll(tallies.credentials, reading.credentials, name);
      tallyAll(tallies.unclear, reading.unclear, name);
      tallyAll(tallies.houses, reading.houses, name);
      tallyAny(tallies.any, reading, name, aside);
      for (const id of reading.platforms) platforms.set(id, (platforms.get(id) ?? 0) + 1);
      for (const id of reading.roles) roles.set(id, (roles.get(id) ?? 0) + 1);
    },
    report() {
      const { vocabulary } = dataset;
      const nameOf = new Map(dataset.credentials.map(({ id, shortName }) => [id, shortName]));
      const counts = {
        ads,
        doubles,
        certificates: tallies.any.get(ANY) ?? NOTHING,
        credentials: listOf(tallies.credentials, (id) => nameOf.get(id) ?? id),
        providers: listOf(tallies.houses, (id) => termName(vocabulary.providers, id)),
        unclear: inOrder(tallies.unclear).map(([key, count]) => ({ ids: key.split(' '), ...count })),
        platforms: termsOf(platforms, (id) => termName(vocabulary.platforms, id)),
        roles: termsOf(roles, (id) => termName(vocabulary.roles, id)),
        aside,
      };
      return { ...counts, suggests: suggestionsFrom(dataset, counts) };
    },
  };
}

/** What some advertisements ask for, all at once. */
export function countAds(dataset: AdSubject, ads: readonly Ad[], asOf: string): AdsReport {
  const counter = adCounter(dataset, asOf);
  for (const ad of ads) counter.add(ad);
  return counter.report();
}

function tooLong(file: string): AdvisorError {
  const what = `${file} holds more text than any advertisement`;
  return dataError('UNREADABLE_FILE', what, 'name files with one advertisement each', { file });
}

const ANY = '';
const NOTHING: Count = { ads: 0, required: 0, preferred: 0, listed: 0, sentences: [] };
type Tally = { -readonly [K in keyof Omit<Count, 'sentences'>]: number } & { readonly sentences: CountedSentence[] };

function tallyMap(): Map<string, Tally> {
  return new Map();
}

function tallyAll(tallies: Map<string, Tally>, asked: ReadonlyMap<string, Asked>, ad: string): void {
  for (const [key, each] of asked) tally(tallies, key, each, ad);
}

function tally(tallies: Map<string, Tally>, key: string, { ask, sentence }: Asked, ad: string): void {
  if (ask === 'aside') return;
  const found = tallies.get(key) ?? { ...NOTHING, sentences: [] };
  tallies.set(key, found);
  found.ads += 1;
  found[ask] += 1;
  if (found.sentences.length < MOST_SENTENCES) found.sentences.push({ ad, ask, text: sentence });
}

function tallyAny(tallies: Map<string, Tally>, { any }: AdReading, ad: string, aside: CountedSentence[]): void {
  if (any === null) return;
  if (any.ask !== 'aside') tally(tallies, ANY, any, ad);
  else if (aside.length < MOST_SENTENCES) aside.push({ ad, ask: any.ask, text: any.sentence });
}

function inOrder(tallies: ReadonlyMap<string, Tally>): [string, Tally][] {
  return [...tallies].toSorted(
    ([a, one], [b, other]) => other.ads - one.ads || other.required - one.required || (a < b ? -1 : 1),
  );
}

function listOf(tallies: ReadonlyMap<string, Tally>, nameOf: (id: string) => string): NamedCount[] {
  return inOrder(tallies).map(([id, count]) => ({ id, name: nameOf(id), ...count }));
}

function termsOf(counts: ReadonlyMap<string, number>, nameOf: (id: string) => string): TermCount[] {
  return [...counts]
    .map(([id, ads]) => ({ id, name: nameOf(id), ads }))
    .toSorted((a, b) => b.ads - a.ads || (a.id < b.id ? -1 : 1));
}

/** A short print of a text, by which the same text is known again: two numbers of 32 bits and its length. */
function printOf(text: string): string {
  let one = 0x811c9dc5;
  let two = 5381;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    one = Math.imul(one ^ unit, 0x01000193);
    two = (Math.imul(two, 33) + unit) | 0;
  }
  return `${text.length} ${one} ${two}`;
}
