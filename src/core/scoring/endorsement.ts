import type { Candidate } from './candidate.ts';
import type { Hearing, Ledger, Word } from './ledger.ts';
import type { EndorsementModel, Model } from './model.ts';
import type { Situation } from './situation.ts';
import { facetsOf, speakingTo } from './speaks-to.ts';

/**
 * What guides say of an option to people like this one, 0 to 1: the share of the voices that speak to a person and name it. With s the
 * strength of a word, w its independence, age and how far it speaks, x = Σ s·w / (Σ w + doubt), of which `full` counts as 1; one voice
 * gives at most `oneVoice`. Guides that are heard alone are independent witnesses instead: 1 − Π(1 − s·w).
 */
export function endorsementScore({ id }: Candidate, situation: Situation): number {
  const { ledger, model } = situation;
  const about = ledger.about.get(id);
  if (about === undefined) return 0;
  const { full, oneVoice } = model.endorsement;
  const { loudness, speaking } = hearingOf(situation);
  let sum = 0;
  for (const words of about) {
    const said = saidBy(words, loudness, model.endorsement);
    if (said === null) continue;
    sum = ledger.alone ? 1 - (1 - sum) * (1 - Math.max(0, said)) : sum + Math.min(oneVoice, said / speaking / full);
  }
  return Math.min(1, Math.max(0, sum));
}

/** The most that guides can say of an option to anybody. */
export function mostEndorsed({ id, option }: Candidate, { about, alone }: Ledger, { endorsement }: Model): number {
  const { doubt, full, oneVoice } = endorsement;
  // What is judged by a table is not measured by what guides say.
  if (alone || (option.type === 'alternative' && option.alternative.judged['endorsement'] !== undefined)) return 1;
  const most = (about.get(id) ?? []).map((words) => {
    const shares = words.map(({ strength, weight }) =>
      strength === 'against' ? 0 : (endorsement[strength] * weight) / (weight + doubt) / full,
    );
    return Math.min(oneVoice, Math.max(...shares));
  });
  return Math.min(
    1,
    most.reduce((sum, each) => sum + each, 0),
  );
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

/** The loudest of a voice's words for an option, less its loudest against it; null where none of them is heard. */
function saidBy(words: readonly Word[], loudness: Float64Array, model: EndorsementModel): number | null {
  let said = 0;
  let warned = 0;
  for (const { index, strength } of words) {
    const loud = (loudness[index] as number) * model[strength];
    if (strength === 'against') warned = Math.max(warned, loud);
    else said = Math.max(said, loud);
  }
  return said === 0 && warned === 0 ? null : said - warned;
}
