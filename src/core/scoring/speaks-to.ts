import type { Ledger, Word } from './ledger.ts';
import type { EndorsementModel } from './model.ts';
import type { Situation } from './situation.ts';

/** One thing that a guide may say of the people it advises. */
interface Facet {
  /** What of a person matters to it, as text to compare. */
  readonly sees: (situation: Situation) => string;
  /** How far a word speaks to the person by this alone, 0 to 1. */
  readonly far: (word: Word, situation: Situation) => number;
}

// Most changes of an answer touch one facet: what the others come to for every word is kept.
const FACETS: readonly Facet[] = [
  plain('background', ({ profile }) => profile.background),
  plain('goal', ({ profile }) => profile.goal),
  plain('employer', ({ profile }) => (profile.employer === 'any' ? undefined : profile.employer)),
  plain('portfolio', ({ profile }) => profile.portfolio),
  plain('stage', ({ answers }) => answers['stage']),
  plain('language', ({ profile }) => profile.language ?? 'en'),
  { sees: ({ profile }) => String(profile.memberOf), far: byGroup },
  { sees: ({ profile, roles }) => `${profile.role} ${roles}`, far: byRole },
  { sees: ({ profile }) => String(profile.vendorNamed ?? profile.cloud), far: byPlatform },
];

/** Everything about a person that voices speak to, facet by facet. */
export function facetsOf(situation: Situation): string[] {
  return FACETS.map(({ sees }) => sees(situation));
}

/** The same as one text: two people of whom it is the same hear the same. */
export function heardAs(situation: Situation): string {
  return facetsOf(situation).join('|');
}

/**
 * How far each word of the ledger, by its index, speaks to a person, 0 to 1: what both say counts whole, what the person left open
 * in part, what differs not at all; facets multiply.
 */
export function speakingTo(situation: Situation, seen: readonly string[] = facetsOf(situation)): Float64Array {
  const { ledger } = situation;
  const far = new Float64Array(ledger.words.length).fill(1);
  for (let facet = 0; facet < FACETS.length; facet += 1) {
    const column = columnOf(facet, seen[facet] as string, situation);
    for (let index = 0; index < far.length; index += 1) {
      far[index] = (far[index] as number) * (column[index] as number);
    }
  }
  return far;
}

/** How far one word speaks to a person. */
export function speaksTo(word: Word, situation: Situation): number {
  return FACETS.reduce((far, { far: byFacet }) => far * byFacet(word, situation), 1);
}

const MAX_COLUMNS = 300;

function columnOf(facet: number, seen: string, situation: Situation): Float64Array {
  const { words, facets } = situation.ledger;
  facets[facet] ??= new Map();
  const columns = facets[facet];
  const found = columns.get(seen);
  if (found !== undefined) return found;
  if (columns.size >= MAX_COLUMNS) columns.clear();
  const { far } = FACETS[facet] as Facet;
  const column = Float64Array.from(words, (word) => far(word, situation));
  columns.set(seen, column);
  return column;
}

type PlainKey = 'background' | 'goal' | 'employer' | 'portfolio' | 'stage' | 'language';

function plain(key: PlainKey, given: (situation: Situation) => string | undefined): Facet {
  return {
    sees: (situation) => String(given(situation)),
    far: ({ audience }, situation) => meets(audience[key], given(situation), situation.model.endorsement.open),
  };
}

function meets(wanted: readonly string[] | undefined, given: string | undefined, open: number): number {
  if (wanted === undefined) return 1;
  if (given === undefined) return open;
  return wanted.includes(given) ? 1 : 0;
}

/** What is said to the members of a closed group concerns nobody else. */
function byGroup({ audience: { memberOf } }: Word, { profile }: Situation): number {
  return memberOf === undefined || memberOf.some((group) => profile.memberOf?.includes(group)) ? 1 : 0;
}

/** Where one side names a role and the other only suggests some, those suggested count; where neither names one, they count too. */
function byRole({ audience, suggested: hinted }: Word, { profile, roles, model }: Situation): number {
  const { open, suggested, unlikely } = model.endorsement;
  const wanted = audience.role;
  if (wanted === undefined) {
    if (hinted === null || roles.length === 0) return 1;
    return roles.some((role) => hinted.includes(role)) ? 1 : unlikely;
  }
  if (profile.role !== undefined) return wanted.includes(profile.role) ? 1 : 0;
  if (roles.length === 0) return open;
  return roles.some((role) => wanted.includes(role)) ? suggested : unlikely;
}

/** Platforms of one house are near to each other: who names one left the other open. */
function byPlatform({ audience: { cloud } }: Word, { profile, ledger, model }: Situation): number {
  if (cloud === undefined) return 1;
  return platformFar(cloud, profile.vendorNamed ?? profile.cloud, ledger, model.endorsement);
}

function platformFar(
  wanted: readonly string[],
  given: string | undefined,
  { houses }: Ledger,
  { open, openPlatform }: EndorsementModel,
): number {
  if (given === undefined) return openPlatform;
  if (wanted.includes(given)) return 1;
  const house = houses.get(given) ?? given;
  return wanted.some((platform) => (houses.get(platform) ?? platform) === house) ? open : 0;
}
