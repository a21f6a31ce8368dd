import type { Credential } from '../catalogue/credential.ts';
import { housesOf } from '../catalogue/houses.ts';
import type { Answers } from '../profile/derived.ts';
import type { Held } from '../profile/held.ts';
import type { Profile } from '../profile/profile.ts';
import type { Judgement, Model, SkillProof } from './model.ts';

/** How far a person has each word of `assumes`, 0 to 1; the basics of a platform depend on the platform. */
export interface Skills {
  readonly has: Readonly<Record<string, number>>;
  /** Words that something held shows. */
  readonly shown: ReadonlySet<string>;
  /** Houses of the platforms that the person named, and how far their basics are there. */
  readonly platforms: ReadonlySet<string>;
  readonly platformBasics: number;
  /** Houses of the platforms of what is held. */
  readonly heldPlatforms: ReadonlySet<string>;
}

/** The word for the basics of the platform that a credential is about. */
export const PLATFORM_BASICS = 'platform-basics';

/** What the answers and the credentials held show of each skill that something may take for granted. */
export function skillsOf(dataset: Judgement, profile: Profile, answers: Answers): Skills {
  const houses = housesOf(dataset.vocabulary);
  const held = heldCredentials(dataset, profile.held);
  const shown = new Set(held.flatMap(({ assumes, teaches }) => [...(assumes?.value ?? []), ...(teaches ?? [])]));
  const has: Record<string, number> = {};
  const { assumed } = dataset.model.levelFit;
  for (const word in assumed) has[word] = shown.has(word) ? 1 : degreeOf(assumed[word] as SkillProof, answers);
  const named = profile.vendorNamed ?? profile.cloud;
  return {
    has,
    shown,
    platforms: new Set(named === undefined || named === 'none' ? [] : [houses.get(named) ?? named]),
    platformBasics: has[PLATFORM_BASICS] ?? 0,
    heldPlatforms: new Set(held.flatMap(({ platforms }) => platforms.map((each) => houses.get(each) ?? each))),
  };
}

/** The question that decides, where it is answered; else what the others show; with none of them answered, what the role lets expect. */
function degreeOf({ decides, shown = {}, aimed, unsaid }: SkillProof, answers: Answers): number {
  for (const question in decides) {
    const degree = decides[question]?.[answers[question] ?? ''];
    if (degree !== undefined) return degree;
  }
  let most: number | null = null;
  for (const question in shown) {
    const answer = answers[question];
    if (answer !== undefined) most = Math.max(most ?? 0, shown[question]?.[answer] ?? 0);
  }
  return most ?? aimed?.[answers['role'] ?? ''] ?? unsaid;
}

/** Quarters of a year: what is lacking is reckoned in them, so that the quiz can try every sum. */
export const QUARTER = 0.25;

/** Years that what an option takes for granted and the person lacks comes to, in quarters. */
export function yearsLacking(
  { assumes, houses }: { readonly assumes: readonly string[]; readonly houses: readonly string[] },
  skills: Skills,
  { levelFit: { assumed, unknownPlatform } }: Model,
): number {
  let years = 0;
  for (let index = 0; index < assumes.length; index += 1) {
    const word = assumes[index] as string;
    const lacking =
      1 - (word === PLATFORM_BASICS ? platformDegree(houses, skills, unknownPlatform) : (skills.has[word] ?? 0));
    years += lacking * (assumed[word]?.years ?? 0);
  }
  return Math.round(years / QUARTER) * QUARTER;
}

/** Of a platform that the person did not name they know little, whatever they do. */
function platformDegree(houses: readonly string[], skills: Skills, unknownPlatform: number): number {
  if (houses.some((house) => skills.heldPlatforms.has(house))) return 1;
  return houses.some((house) => skills.platforms.has(house)) ? skills.platformBasics : unknownPlatform;
}

// A memo, not a state: the same list of credentials always gives the same index.
const indexes = new WeakMap<readonly Credential[], ReadonlyMap<string, Credential>>();
const NONE: readonly Credential[] = [];

function heldCredentials({ credentials }: Judgement, held: readonly Held[] | undefined): readonly Credential[] {
  if (held === undefined || held.length === 0) return NONE;
  let index = indexes.get(credentials);
  if (index === undefined) {
    index = new Map(credentials.map((credential) => [credential.id, credential]));
    indexes.set(credentials, index);
  }
  const byId = index;
  return held.flatMap((each) => ('id' in each ? (byId.get(each.id) ?? []) : []));
}

/** What the level fit sees of somebody's skills, as one text. */
export function skillsText({ has, platforms, heldPlatforms }: Skills): string {
  return JSON.stringify([has, [...platforms], [...heldPlatforms]]);
}
