import type { Candidate } from './candidate.ts';
import type { Hearing, Voice, Word } from './ledger.ts';
import type { EndorsementModel } from './model.ts';
import type { Situation } from './situation.ts';
import { heardAs, speakingTo } from './speaks-to.ts';

/** What guides say of an option to people like this one, 0 to 1. */
export function endorsementScore({ id }: Candidate, situation: Situation): number {
  const { ledger } = situation;
  const place = ledger.places.get(id);
  return place === undefined ? 0 : (hearingOf(situation)[place] ?? 0);
}

const MAX_HEARD = 5_000;

// Memos, not a state: the same person always hears the same, and one situation is asked for every option.
const hearings = new WeakMap<Situation, Hearing>();

function hearingOf(situation: Situation): Hearing {
  const known = hearings.get(situation);
  if (known !== undefined) return known;
  const { heard } = situation.ledger;
  const key = heardAs(situation);
  if (heard.size >= MAX_HEARD) heard.clear();
  const hearing = heard.get(key) ?? hearingFor(situation);
  heard.set(key, hearing);
  hearings.set(situation, hearing);
  return hearing;
}

/**
 * The share of the voices that speak to a person and name an option: with s the strength of its word, w its independence, age and
 * how far it speaks, x = Σ s·w / (Σ w + doubt), of which `full` counts as 1; one voice gives at most `oneVoice`. Guides that are
 * heard alone are independent witnesses instead: 1 − Π(1 − s·w).
 */
function hearingFor(situation: Situation): Hearing {
  const { ledger, model } = situation;
  const { doubt, full, oneVoice } = model.endorsement;
  const heard = speakingTo(situation);
  for (const { index, weight } of ledger.words) heard[index] = (heard[index] as number) * weight;
  const speaking = ledger.voices.reduce((sum, { words }) => sum + loudestOf(words, heard), doubt);
  const hearing = new Float64Array(ledger.places.size);
  for (const voice of ledger.voices) {
    for (const [place, word] of saidBy(voice, heard, model.endorsement)) {
      const before = hearing[place] as number;
      if (ledger.alone) hearing[place] = 1 - (1 - before) * (1 - Math.max(0, word));
      else hearing[place] = before + Math.min(oneVoice, word / speaking / full);
    }
  }
  return hearing.map((sum) => Math.min(1, Math.max(0, sum)));
}

/** How far a voice speaks to the person at all. */
function loudestOf(words: readonly Word[], heard: Float64Array): number {
  let loudest = 0;
  for (const { index } of words) loudest = Math.max(loudest, heard[index] as number);
  return loudest;
}

/** The loudest word of a voice for each option, by its place, less its loudest against it. */
function saidBy({ words }: Voice, heard: Float64Array, model: EndorsementModel): Map<number, number> {
  const said = new Map<number, number>();
  const warned = new Map<number, number>();
  for (const { index, strength, options } of words) {
    const loud = (heard[index] as number) * model[strength];
    if (loud === 0) continue;
    const side = strength === 'against' ? warned : said;
    for (const place of options) if (loud > (side.get(place) ?? 0)) side.set(place, loud);
  }
  for (const [place, loud] of warned) said.set(place, (said.get(place) ?? 0) - loud);
  return said;
}
