import type { AnswerTable } from '../catalogue/alternative.ts';
import type { Profile, ProfileKey } from '../profile/profile.ts';
import type { Candidate } from '../scoring/candidate.ts';
import { isEasedByOwnYears } from '../scoring/level-fit.ts';
import { onScale } from '../scoring/scale.ts';
import { carriedYears, type Situation, situationOf, yearsOf } from '../scoring/situation.ts';
import { PLATFORM_BASICS, QUARTER } from '../scoring/skills.ts';
import type { Axis } from './answer-space.ts';
import type { Field } from './score-columns.ts';
import { type Asked, askedIn, degreeBounds, type Interval } from './skill-bounds.ts';
import { type Answering, answeringIn, levelTable, tableBounds } from './table-bounds.ts';
import type { Region } from './weight-bounds.ts';

/** What the level fit reads of a space, prepared once. */
export interface LevelSpace {
  readonly field: Field;
  readonly axes: readonly Axis[];
  readonly asked: ReadonlyMap<string, Asked>;
  readonly answering: Answering;
}

/** Prepares bounds on the level fit. */
export function levelSpace(field: Field, axes: readonly Axis[]): LevelSpace {
  const { candidates, dataset } = field;
  return {
    field,
    axes,
    asked: askedIn(axes, dataset.model),
    answering: answeringIn(axes, candidates, dataset.model),
  };
}

/** What is known of anybody in a region: years and skills at least and at most. */
export interface LevelBounds {
  readonly years: Interval;
  /** By role, years of a field of their own. */
  readonly carried: ReadonlyMap<string, Interval>;
  readonly skills: ReadonlyMap<string, Interval>;
  readonly platform: Interval;
  /** Where what is held is settled: the situation that knows it; null where anything may be held. */
  readonly held: Situation | null;
  /** By what an option is judged whose level fit is not measured. */
  readonly judged: (table: AnswerTable) => Interval;
}

/** Bounds years and skills over a region; no account is taken of which answers go together. */
export function levelBounds(space: LevelSpace, region: Region): LevelBounds {
  const { field, axes, asked, answering } = space;
  const { model } = field.dataset;
  const years = yearsBounds(space, region);
  const isSettled = isHeldSettled(axes, region);
  const profile = answersAt(axes, region, ['held', 'cloud', 'vendorNamed']);
  const held = isSettled ? situationOf(field.dataset, profile, field.asOf) : null;
  const skills = new Map<string, Interval>();
  for (const [word, proof] of Object.entries(model.levelFit.assumed)) {
    const [least, greatest] = degreeBounds(proof, asked, region);
    const shown = held?.skills.shown.has(word) === true;
    skills.set(word, shown ? [1, 1] : [least, held === null ? 1 : greatest]);
  }
  const judged = (table: AnswerTable) => tableBounds(table, answering, region);
  return { years: years.years, carried: years.carried, skills, platform: platformBounds(space, region), held, judged };
}

/**
 * Whether it is settled what is held: where it was answered, and where nothing is said of it. Any other level of an open question stands for
 * everything that makes a pile, or none, and so may prove any skill.
 */
export function isHeldSettled(axes: readonly Axis[], { from, to }: Region): boolean {
  const index = axes.findIndex(({ key }) => key === 'held');
  const levels = axes[index]?.levels ?? [];
  if (levels.length <= 1) return true;
  const [start, end] = [from[index] ?? 0, to[index] ?? 0];
  return end - start === 1 && levels[start] === undefined;
}

/** Whether it is settled which platform, if any, is named. */
function platformBounds({ axes }: LevelSpace, { from, to }: Region): Interval {
  const open = axes.some(
    ({ key }, index) => (key === 'cloud' || key === 'vendorNamed') && (to[index] ?? 0) - (from[index] ?? 0) > 1,
  );
  return open ? [0, 1] : [1, 0];
}

/** The years of everybody whom the coarse answers of a region allow. */
function yearsBounds({ field, axes }: LevelSpace, region: Region): Pick<LevelBounds, 'years' | 'carried'> {
  const { model } = field.dataset;
  const { unsaid } = model.levelFit;
  let [least, greatest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  const carried = new Map<string, Interval>();
  const people = new Map<string, number>();
  const profiles = profilesIn(axes, region, ['background', 'years', 'role']);
  for (const profile of profiles) {
    const implied = yearsOf(profile, model);
    const known = implied === null ? unsaid : [implied];
    least = Math.min(least, ...known);
    greatest = Math.max(greatest, ...known);
    const byRole = carriedYears(profile, model);
    for (const role in byRole) {
      const value = byRole[role] ?? 0;
      people.set(role, (people.get(role) ?? 0) + 1);
      const [low, high] = carried.get(role) ?? [value, value];
      carried.set(role, [Math.min(low, value), Math.max(high, value)]);
    }
  }
  for (const [role, [, high]] of carried) if (people.get(role) !== profiles.length) carried.set(role, [0, high]);
  const said = experiencesIn(axes, region);
  const numbers = said.filter((each) => each !== undefined);
  if (numbers.length === said.length) [least, greatest] = [Math.min(...numbers), Math.max(...numbers)];
  else [least, greatest] = [Math.min(least, ...numbers), Math.max(greatest, ...numbers)];
  return { years: [least, greatest], carried };
}

function experiencesIn(axes: readonly Axis[], { from, to }: Region): (number | undefined)[] {
  const index = axes.findIndex(({ key }) => key === 'experience');
  const levels = axes[index]?.levels.slice(from[index], to[index]) ?? [];
  return levels.map((answer) => (typeof answer === 'number' ? answer : undefined));
}

/** Every combination of the answers to some questions that a region holds. */
function profilesIn(axes: readonly Axis[], { from, to }: Region, keys: readonly ProfileKey[]): Profile[] {
  return axes.reduce<Profile[]>(
    (profiles, { key, levels }, index) => {
      if (!keys.includes(key)) return profiles;
      return levels
        .slice(from[index], to[index])
        .flatMap((answer) => profiles.map((one) => (answer === undefined ? one : { ...one, [key]: answer })));
    },
    [{}],
  );
}

/** The first answer of a region to some questions. */
function answersAt(axes: readonly Axis[], { from }: Region, keys: readonly ProfileKey[]): Profile {
  const given = axes.flatMap(({ key, levels }, index) => {
    const answer = levels[from[index] ?? 0];
    return keys.includes(key) && answer !== undefined ? [[key, answer] as const] : [];
  });
  return Object.fromEntries(given) as Profile;
}

/** The least and the greatest level fit of one option for anybody within bounds. */
export function levelFitBounds(candidate: Candidate, bounds: LevelBounds, { dataset: { model } }: Field): Interval {
  const table = levelTable(candidate);
  if (table !== undefined) return bounds.judged(table);
  const { missingYears, surplusYears } = model.levelFit;
  const [low, high] = candidate.years;
  const years = countedBounds(candidate, bounds);
  const lacking = lackingBounds(candidate, bounds, model.levelFit);
  const missing: Interval = [Math.max(0, low - years[1]) + lacking[0], Math.max(0, low - years[0]) + lacking[1]];
  const least: number[] = missing[1] > 0 ? [onScale(missingYears, missing[1])] : [];
  const greatest: number[] = missing[1] > 0 ? [onScale(missingYears, missing[0])] : [];
  if (missing[0] <= 0 || candidate.requires.length > 0) {
    const beyond = isEasedByOwnYears(candidate, model) ? years : bounds.years;
    least.push(onScale(surplusYears, Math.max(0, beyond[1] - high)));
    greatest.push(onScale(surplusYears, Math.max(0, beyond[0] - high)));
  }
  return [Math.min(...least), Math.max(...greatest)];
}

function countedBounds({ roles }: Candidate, { years, carried }: LevelBounds): Interval {
  let [least, greatest] = years;
  for (const role of roles) {
    const own = carried.get(role);
    if (own === undefined) continue;
    least = Math.max(least, own[0]);
    greatest = Math.max(greatest, own[1]);
  }
  return [least, greatest];
}

type LevelModel = Situation['model']['levelFit'];

function lackingBounds({ assumes, houses, requires }: Candidate, bounds: LevelBounds, model: LevelModel): Interval {
  let [least, greatest] = [0, 0];
  for (const word of assumes) {
    const years = model.assumed[word]?.years ?? 0;
    const [low, high] =
      word === PLATFORM_BASICS ? basicsBounds(houses, bounds, model) : (bounds.skills.get(word) ?? [0, 0]);
    least += (1 - high) * years;
    greatest += (1 - low) * years;
  }
  const quarters = (sum: number): number => Math.round(sum / QUARTER) * QUARTER;
  const asked = requires.length > 0 ? model.unsaidPrerequisite : 0;
  return [quarters(least), quarters(greatest) + asked];
}

/** The basics of a platform: those of the one named, or the little that is known of another. */
function basicsBounds(houses: readonly string[], { skills, platform, held }: LevelBounds, model: LevelModel): Interval {
  const [low, high] = skills.get(PLATFORM_BASICS) ?? [0, 0];
  if (held === null) return [Math.min(low, model.unknownPlatform), 1];
  // What is held shows the basics whichever platform is named.
  if (houses.some((house) => held.skills.heldPlatforms.has(house))) return [1, 1];
  if (platform[0] <= platform[1]) return [Math.min(low, model.unknownPlatform), Math.max(high, model.unknownPlatform)];
  return houses.some((house) => held.skills.platforms.has(house))
    ? [low, high]
    : [model.unknownPlatform, model.unknownPlatform];
}
