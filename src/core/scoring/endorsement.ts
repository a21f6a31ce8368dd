import type { Candidate } from './candidate.ts';
import type { Hearing, Ledger, Word } from './ledger.ts';
import type { Model } from './model.ts';
import type { Situation } from './situation.ts';
import { facetsOf, speakingTo } from './speaks-to.ts';

/**
 * What guides say of an option to people like this one, 0 to 1: the share of the voices that speak to a person and name it. With s the
 * strength of a word, w its independence, age and how far it speaks, x = Σ s·w / (Σ w + doubt), of which `full` counts as 1; one voice
 * gives at most `oneVoice`. Guides that are heard alone are independent witnesses instead: 1 − Π(1 − s·w).
 */
export function endorsementScore({ id }: Candidate, situation: Situation): number {
  const place = situation.ledger.sayings.places.get(id);
  return place === undefined ? 0 : scoreAt(place, situation, hearingOf(situation));
}

/** The scores of all candidates of a day and a language. */
export function endorsementScores(candidates: readonly Candidate[], situation: Situation): Float64Array {
  const hearing = hearingOf(situation);
  const scores = new Float64Array(candidates.length);
  const { rows, places } = namedAmong(candidates, situation.ledger);
  for (let at = 0; at < rows.length; at += 1)
    scores[rows[at] as number] = scoreAt(places[at] as number, situation, hearing);
  return scores;
}

/** Rows that guides speak of, each with its place among the sayings. */
interface Named {
  readonly rows: readonly number[];
  readonly places: readonly number[];
}

// A memo, not a state: candidates belong to one dataset and day, so to one ledger.
const named = new WeakMap<readonly Candidate[], Named>();

function namedAmong(candidates: readonly Candidate[], { sayings }: Ledger): Named {
  const known = named.get(candidates);
  if (known !== undefined) return known;
  const rows = [...candidates.keys()].filter((row) => sayings.places.has((candidates[row] as Candidate).id));
  const places = rows.map((row) => sayings.places.get((candidates[row] as Candidate).id) as number);
  named.set(candidates, { rows, places });
  return { rows, places };
}

function scoreAt(
  place: number,
  { ledger: { sayings, alone }, model }: Situation,
  { loudness, speaking }: Hearing,
): number {
  const { from, wordsFrom, words, strengths } = sayings;
  const { full, oneVoice } = model.endorsement;
  let sum = 0;
  for (let saying = from[place] as number; saying < (from[place + 1] as number); saying += 1) {
    // The loudest of a voice's words for an option, less its loudest against it.
    let said = 0;
    let warned = 0;
    for (let at = wordsFrom[saying] as number; at < (wordsFrom[saying + 1] as number); at += 1) {
      const loud = (loudness[words[at] as number] as number) * (strengths[at] as number);
      if (loud > said) said = loud;
      else if (-loud > warned) warned = -loud;
    }
    if (said === 0 && warned === 0) continue;
    const net = said - warned;
    sum = alone ? 1 - (1 - sum) * (1 - Math.max(0, net)) : sum + Math.min(oneVoice, net / speaking / full);
  }
  return Math.min(1, Math.max(0, sum));
}

/** The most that guides can say of an option to anybody. */
export function mostEndorsed(
  { id, option }: Candidate,
  { sayings, words, alone }: Ledger,
  { endorsement }: Model,
): number {
  const { doubt, full, oneVoice } = endorsement;
  // What is judged by a table is not measured by what guides say.
  if (alone || (option.type === 'alternative' && option.alternative.judged['endorsement'] !== undefined)) return 1;
  const place = sayings.places.get(id);
  if (place === undefined) return 0;
  let sum = 0;
  for (let saying = sayings.from[place] as number; saying < (sayings.from[place + 1] as number); saying += 1) {
    let most = 0;
    for (let at = sayings.wordsFrom[saying] as number; at < (sayings.wordsFrom[saying + 1] as number); at += 1) {
      const weight = words[sayings.words[at] as number]?.weight ?? 0;
      most = Math.max(most, ((sayings.strengths[at] as number) * weight) / (weight + doubt) / full);
    }
    sum += Math.min(oneVoice, most);
  }
  return Math.min(1, sum);
}

const MAX_HEARD = 5_000;

// Memos, not a state: the same person always hears the same, and one situation is asked for every option.
const hearings = new WeakMap<Situation, Hearing>();

function hearingOf(situation: Situation): Hearing {
  const known = hearings.get(situation);
  if (known !== undefined) return known;
  const { heard } = situation.ledger;
  const seen = facetsOf(situation);
  const key = seen.join('|');
  if (heard.size >= MAX_HEARD) heard.clear();
  const hearing = heard.get(key) ?? hearingFor(situation, seen);
  heard.set(key, hearing);
  hearings.set(situation, hearing);
  return hearing;
}

function hearingFor(situation: Situation, seen: readonly string[]): Hearing {
  const { ledger, model } = situation;
  const loudness = speakingTo(situation, seen);
  for (const { index, weight } of ledger.words) loudness[index] = (loudness[index] as number) * weight;
  let speaking = model.endorsement.doubt;
  for (const { words } of ledger.voices) speaking += loudestOf(words, loudness);
  return { loudness, speaking };
}

/** How far a voice speaks to the person at all. */
function loudestOf(words: readonly Word[], loudness: Float64Array): number {
  let loudest = 0;
  for (const { index } of words) loudest = Math.max(loudest, loudness[index] as number);
  return loudest;
}
