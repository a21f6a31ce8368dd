import type { Candidate } from './candidate.ts';
import type { Hearing, Ledger, Voice, Word } from './ledger.ts';
import type { EndorsementModel } from './model.ts';
import type { Situation } from './situation.ts';

/** What guides say of an option to people like this one, 0 to 1. */
export function endorsementScore({ id }: Candidate, situation: Situation): number {
  const { ledger } = situation;
  const place = ledger.places.get(id);
  if (place === undefined) return 0;
  const key = heardAs(situation);
  let hearing = ledger.heard.get(key);
  if (hearing === undefined) {
    if (ledger.heard.size >= MAX_HEARD) ledger.heard.clear();
    hearing = hearingFor(situation);
    ledger.heard.set(key, hearing);
  }
  return hearing[place] ?? 0;
}

const MAX_HEARD = 5_000;

/** Everything about a person that voices speak to, as one text. */
export function heardAs({ profile, roles, answers }: Situation): string {
  const { background, role, goal, employer, portfolio } = profile;
  const platform = profile.vendorNamed ?? profile.cloud;
  return [background, role ?? `(${roles.join()})`, goal, employer, portfolio, platform, answers['stage']].join('|');
}

/**
 * The share of the voices that speak to a person and name an option: with s the strength of its word, w its independence, age and
 * how far it speaks, x = Σ s·w / (Σ w + doubt), of which `full` counts as 1; one voice gives at most `oneVoice`. Guides that are
 * heard alone are independent witnesses instead: 1 − Π(1 − s·w).
 */
function hearingFor(situation: Situation): Hearing {
  const { ledger, model } = situation;
  const { doubt, full, oneVoice } = model.endorsement;
  const size = ledger.places.size;
  const said: Said[] = [];
  let speaking = doubt;
  for (const voice of ledger.voices) {
    const heard = loudest(voice, situation, size);
    if (heard === null) continue;
    speaking += heard.weight;
    said.push(heard);
  }
  const hearing = new Float64Array(size);
  for (const { words } of said) {
    for (let place = 0; place < size; place += 1) {
      const word = words[place] as number;
      const before = hearing[place] as number;
      if (word === 0) continue;
      if (ledger.alone) hearing[place] = 1 - (1 - before) * (1 - Math.max(0, word));
      else hearing[place] = before + Math.min(oneVoice, word / speaking / full);
    }
  }
  return hearing.map((sum) => Math.min(1, Math.max(0, sum)));
}

/** How far a voice speaks to a person at all, and what it says of each option by its place. */
interface Said {
  readonly weight: number;
  readonly words: Float64Array;
}

/** The loudest word of a voice for each option, less its loudest against it; null when it does not speak to the person. */
function loudest({ words }: Voice, situation: Situation, size: number): Said | null {
  const { pick, listed, against } = situation.model.endorsement;
  let up: Float64Array | null = null;
  let down: Float64Array | null = null;
  let weight = 0;
  for (const word of words) {
    const heard = word.weight * speaksTo(word, situation);
    if (heard === 0) continue;
    weight = Math.max(weight, heard);
    up ??= new Float64Array(size);
    if (word.strength === 'against') {
      down ??= new Float64Array(size);
      raise(down, word.options, heard * against);
    } else raise(up, word.options, heard * (word.strength === 'pick' ? pick : listed));
  }
  if (up === null) return null;
  if (down !== null)
    for (let place = 0; place < size; place += 1) up[place] = (up[place] as number) - (down[place] as number);
  return { weight, words: up };
}

function raise(loud: Float64Array, places: readonly number[], to: number): void {
  for (const place of places) if (to > (loud[place] as number)) loud[place] = to;
}

/** How far a word speaks to a person, 0 to 1: what both say counts whole, what the person left open in part, what differs not. */
export function speaksTo({ audience }: Pick<Word, 'audience'>, situation: Situation): number {
  const { profile, answers, ledger, model } = situation;
  const { open } = model.endorsement;
  const far =
    meets(audience.background, profile.background, open) *
    meets(audience.goal, profile.goal, open) *
    meets(audience.employer, profile.employer === 'any' ? undefined : profile.employer, open) *
    meets(audience.portfolio, profile.portfolio, open) *
    meets(audience.stage, answers['stage'], open);
  if (far === 0) return 0;
  return far * meetsRole(audience.role, situation) * meetsPlatform(audience.cloud, profile, ledger, model.endorsement);
}

function meets(wanted: readonly string[] | undefined, given: string | undefined, open: number): number {
  if (wanted === undefined) return 1;
  if (given === undefined) return open;
  return wanted.includes(given) ? 1 : 0;
}

function meetsRole(wanted: readonly string[] | undefined, { profile, roles, model }: Situation): number {
  if (wanted === undefined) return 1;
  if (profile.role !== undefined) return wanted.includes(profile.role) ? 1 : 0;
  const { open, suggested } = model.endorsement;
  return roles.some((role) => wanted.includes(role)) ? suggested : open;
}

/** Platforms of one house are near to each other: who names one left the other open. */
function meetsPlatform(
  wanted: readonly string[] | undefined,
  { vendorNamed, cloud }: Situation['profile'],
  { houses }: Ledger,
  { open, openPlatform }: EndorsementModel,
): number {
  if (wanted === undefined) return 1;
  const given = vendorNamed ?? cloud;
  if (given === undefined) return openPlatform;
  if (wanted.includes(given)) return 1;
  const house = houses.get(given) ?? given;
  return wanted.some((platform) => (houses.get(platform) ?? platform) === house) ? open : 0;
}
