import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Audience, Guide, PickStrength } from '../catalogue/guide.ts';
import { isKnown, isOlderThan } from '../catalogue/guides.ts';
import { heirOf } from '../catalogue/handover.ts';
import { suggestedRoles } from './implied-roles.ts';
import type { Model } from './model.ts';

/** One pick of a guide as it counts on a day. */
export interface Word {
  /** Its place among all words of the ledger. */
  readonly index: number;
  readonly guide: Guide;
  readonly audience: Audience;
  /** Roles that it speaks of where it names none: those that its backgrounds and goals suggest; null when it speaks to anyone. */
  readonly suggested: readonly string[] | null;
  readonly strength: PickStrength;
  /** What it names, retired or not. */
  readonly ids: readonly string[];
  /** The options it names, retired ones replaced by what follows them; each once. */
  readonly options: readonly string[];
  /** Independence times age: what the voice weighs for people it fully speaks to, 0 to 1. */
  readonly weight: number;
}

/** An author with all that they say: one voice. */
export interface Voice {
  readonly author: string;
  readonly words: readonly Word[];
}

/** The guides that speak on one day, prepared once. */
export interface Ledger {
  readonly voices: readonly Voice[];
  /** All that they say, by index. */
  readonly words: readonly Word[];
  /** What is said of the options that somebody names, for or against. */
  readonly sayings: Sayings;
  /** House by platform: platforms of one house are near to each other. */
  readonly houses: ReadonlyMap<string, string>;
  /** Whether the guides count as independent witnesses instead of as a share of those who speak. */
  readonly alone: boolean;
  /** What was worked out for people, by what voices hear of them. */
  readonly heard: Map<string, Hearing>;
  /** How far each word speaks to somebody by one facet alone: by facet, by what it sees. */
  readonly facets: Map<string, Float64Array>[];
}

/**
 * Who says what of which option, laid out for reading through: the option at place `p` is spoken of in the sayings `from[p]` to
 * `from[p + 1]`, one for each voice; saying `s` consists of the words `wordsFrom[s]` to `wordsFrom[s + 1]`.
 */
export interface Sayings {
  readonly places: ReadonlyMap<string, number>;
  readonly from: Int32Array;
  readonly wordsFrom: Int32Array;
  /** The index of each word among those of the ledger. */
  readonly words: Int32Array;
  /** How strong each word is by the model, below zero when it is against the option. */
  readonly strengths: Float64Array;
}

/** What one person hears. */
export interface Hearing {
  /** By the index of a word: how far it speaks to the person, times its weight. */
  readonly loudness: Float64Array;
  /** How far all voices together speak to the person, and the doubt that is weighed with them. */
  readonly speaking: number;
}

/** What a ledger is made of. */
export type Heard = Pick<Catalogue, 'guides' | 'handovers' | 'vocabulary' | 'heardAlone'>;

// A memo, not a state: the same guides, model and day always give the same ledger.
const ledgers = new WeakMap<
  readonly Guide[],
  Map<string, { readonly of: Heard; readonly model: Model; readonly ledger: Ledger }>
>();
const MAX_DAYS = 40;

/** The ledger of a dataset for a day (`YYYY-MM-DD`). */
export function ledgerOf(dataset: Heard, model: Model, asOf: string): Ledger {
  const known = ledgers.get(dataset.guides) ?? new Map();
  ledgers.set(dataset.guides, known);
  const key = `${asOf} ${dataset.heardAlone === true}`;
  const found = known.get(key);
  if (found?.model === model && found.of.handovers === dataset.handovers && found.of.vocabulary === dataset.vocabulary)
    return found.ledger;
  if (known.size >= MAX_DAYS) known.clear();
  const ledger = makeLedger(dataset, model, asOf);
  known.set(key, { of: dataset, model, ledger });
  return ledger;
}

function makeLedger({ guides, handovers, vocabulary, heardAlone }: Heard, model: Model, asOf: string): Ledger {
  const { selling, old, oldMonths } = model.endorsement;
  const byAuthor = new Map<string, Word[]>();
  const all: Word[] = [];
  for (const guide of guides) {
    if (!isKnown(guide, asOf)) continue;
    const weight = (guide.selling ? selling : 1) * (isOlderThan(guide, oldMonths, asOf) ? old : 1);
    const words = guide.picks.map(({ for: audience, strength, ids }, pick): Word => {
      const options = ids.flatMap((id) => heirOf(handovers, id, asOf) ?? []);
      const suggested = audience.role === undefined ? suggestedRoles(audience, model.roleFit.implied) : null;
      const index = all.length + pick;
      return { index, guide, audience, suggested, strength, ids, options: [...new Set(options)], weight };
    });
    all.push(...words);
    const author = heardAlone === true ? guide.id : guide.author;
    byAuthor.set(author, [...(byAuthor.get(author) ?? []), ...words]);
  }
  const voices = [...byAuthor].map(([author, words]) => ({ author, words }));
  return {
    voices,
    words: all,
    sayings: sayingsOf(voices, model),
    houses: new Map(vocabulary.platforms.map(({ id, house }) => [id, house ?? id])),
    alone: heardAlone === true,
    heard: new Map(),
    facets: [],
  };
}

function sayingsOf(voices: readonly Voice[], { endorsement }: Model): Sayings {
  const byOption = new Map<string, Word[][]>();
  for (const { words } of voices) {
    for (const id of new Set(words.flatMap(({ options }) => options))) {
      const saying = words.filter(({ options }) => options.includes(id));
      byOption.set(id, [...(byOption.get(id) ?? []), saying]);
    }
  }
  const sayings = [...byOption.values()].flat();
  const words = sayings.flat();
  const strengthOf = ({ strength }: Word) => (strength === 'against' ? -1 : 1) * endorsement[strength];
  return {
    places: new Map([...byOption.keys()].map((id, place) => [id, place])),
    from: startsOf([...byOption.values()]),
    wordsFrom: startsOf(sayings),
    words: Int32Array.from(words, ({ index }) => index),
    strengths: Float64Array.from(words, strengthOf),
  };
}

/** Where each of some lists begins when they stand one behind the other, and where the last ends. */
function startsOf(lists: readonly (readonly unknown[])[]): Int32Array {
  const starts = new Int32Array(lists.length + 1);
  for (const [index, { length }] of lists.entries()) starts[index + 1] = (starts[index] as number) + length;
  return starts;
}
