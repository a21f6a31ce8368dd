import type { Candidate } from './candidate.ts';
import type { Hearing, Ledger, Voice, Word } from './ledger.ts';
import type { EndorsementModel } from './model.ts';
import type { Situation } from './situation.ts';

/** What guides say of an option to people like this one, 0 to 1. */
export function endorsementScore({ id }: Candidate, situation: Situation): number {
  const { ledger } = situation;
  if (!ledger.named.has(id)) return 0;
  const key = heardAs(situation);
  let hearing = ledger.heard.get(key);
  if (hearing === undefined) {
    if (ledger.heard.size >= MAX_HEARD) ledger.heard.clear();
    hearing = ledger.alone ? witnessesFor(situation) : sharesFor(situation);
    ledger.heard.set(key, hearing);
  }
  return hearing.get(id) ?? 0;
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
 * how far it speaks, x = Σ s·w / (Σ w + doubt), of which `full` counts as 1; one voice gives at most `oneVoice`.
 */
function sharesFor(situation: Situation): Hearing {
  const { ledger, model } = situation;
  const { doubt, full, oneVoice } = model.endorsement;
  const said: Map<string, number>[] = [];
  let speaking = doubt;
  for (const voice of ledger.voices) {
    const { weight, words } = loudest(voice, situation);
    if (weight === 0) continue;
    speaking += weight;
    said.push(words);
  }
  const hearing = new Map<string, number>();
  for (const words of said)
    for (const [id, word] of words)
      hearing.set(id, (hearing.get(id) ?? 0) + Math.min(oneVoice, word / speaking / full));
  for (const [id, sum] of hearing) hearing.set(id, Math.min(1, Math.max(0, sum)));
  return hearing;
}

/** Each guide as an independent witness: 1 − Π(1 − v). */
function witnessesFor(situation: Situation): Hearing {
  const silence = new Map<string, number>();
  for (const voice of situation.ledger.voices)
    for (const [id, word] of loudest(voice, situation).words)
      silence.set(id, (silence.get(id) ?? 1) * (1 - Math.max(0, word)));
  return new Map([...silence].map(([id, product]) => [id, 1 - product]));
}

/** How far a voice speaks to a person at all, and what it says of each option: its loudest word for it and against it. */
function loudest({ words }: Voice, situation: Situation): { weight: number; words: Map<string, number> } {
  const { against } = situation.model.endorsement;
  const up = new Map<string, number>();
  const down = new Map<string, number>();
  let weight = 0;
  for (const word of words) {
    const heard = word.weight * speaksTo(word, situation);
    if (heard === 0) continue;
    weight = Math.max(weight, heard);
    const side = word.strength === 'against' ? down : up;
    const loud = heard * (word.strength === 'against' ? against : situation.model.endorsement[word.strength]);
    for (const id of word.options) if (loud > (side.get(id) ?? 0)) side.set(id, loud);
  }
  for (const [id, loud] of down) up.set(id, (up.get(id) ?? 0) - loud);
  return { weight, words: up };
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
