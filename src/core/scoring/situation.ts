import { housesOf } from '../catalogue/houses.ts';
import type { Vocabulary } from '../catalogue/vocabulary.ts';
import { type Answers, answersOf, stageOf } from '../profile/derived.ts';
import type { Profile } from '../profile/profile.ts';
import { impliedRoles } from './implied-roles.ts';
import { type Ledger, ledgerOf } from './ledger.ts';
import type { Judgement, Model, StageYears } from './model.ts';
import { inTable } from './scale.ts';
import { type Skills, skillsOf } from './skills.ts';

/** What scores depend on besides the option: the person, the day and the judgement. */
export interface Situation {
  readonly profile: Profile;
  readonly answers: Answers;
  readonly asOf: string;
  readonly model: Model;
  /** The guides that speak on the day. */
  readonly ledger: Ledger;
  /** The roles aimed at: the one given, else those that goal or background suggest; empty when nothing does. */
  readonly roles: readonly string[];
  /** Years of AI work: those given, else what the background suggests; null when nothing is known. */
  readonly years: number | null;
  /** By role that a credential is made for: years of the person's own field that count for it. */
  readonly carried: Readonly<Record<string, number>>;
  readonly skills: Skills;
  /** The platform that decides: the one an advertisement names, else the person's, else that of a closed group; null where a vendor is. */
  readonly platform: string | null;
  /** The vendor whose platform that is, or who is named. */
  readonly house: string | null;
  /** What a credential, any credential, adds to what the person can show. */
  readonly signal: number;
}

/** The person, the day and the judgement that all scores depend on. */
export function situationOf(dataset: Judgement, profile: Profile, asOf: string): Situation {
  const { model } = dataset;
  const answers = answersOf(profile, model);
  const named = namedPlatform(profile, dataset.vocabulary);
  let skills: Skills | undefined;
  const house = named === null ? null : (housesOf(dataset.vocabulary).get(named) ?? null);
  return {
    profile,
    answers,
    asOf,
    model,
    ledger: ledgerOf(dataset, model, asOf),
    roles: aimedRoles(profile, answers, model),
    years: yearsOf(profile, model),
    carried: carriedYears(profile, model),
    // Only the level fit asks for them, and most situations are made to ask for something else.
    get skills() {
      skills ??= skillsOf(dataset, profile, answers);
      return skills;
    },
    platform: house === null ? null : named,
    house: house ?? named,
    signal: inTable(model.signal, answers),
  };
}

function namedPlatform({ vendorNamed, cloud, memberOf }: Profile, { groups }: Vocabulary): string | null {
  if (vendorNamed !== undefined) return vendorNamed;
  if (cloud !== undefined && cloud !== 'none') return cloud;
  const group = memberOf === undefined ? undefined : groups.find(({ id }) => memberOf.includes(id));
  return group?.platform ?? null;
}

function aimedRoles({ role }: Profile, answers: Answers, { roleFit: { implied } }: Model): readonly string[] {
  if (role !== undefined) return [role];
  return impliedRoles(answers, implied);
}

/** The field that years belong to: the person's own, or that of the role where years and a role are all that is said. */
function fieldOf({ background, role, years }: Profile, { levelFit }: Model): string | undefined {
  return background ?? (years === undefined ? undefined : levelFit.fieldOf[role ?? '']);
}

/** Years of AI work: those given, else what the background suggests; null when nothing is known. */
export function yearsOf(profile: Profile, model: Model): number | null {
  const { experience } = profile;
  const background = fieldOf(profile, model);
  if (experience !== undefined) return experience;
  const byStage = background === undefined ? undefined : model.levelFit.implied[background];
  return byStage === undefined ? null : atStage(byStage, profile);
}

const NO_ROLES: Readonly<Record<string, number>> = {};

/** By role that a credential is made for: years of the person's own field that count for it. */
export function carriedYears(profile: Profile, model: Model): Readonly<Record<string, number>> {
  const byRole = model.levelFit.carriesOver[fieldOf(profile, model) ?? ''];
  if (byRole === undefined) return NO_ROLES;
  const carried: Record<string, number> = {};
  for (const role in byRole) carried[role] = atStage(byRole[role] as StageYears, profile);
  return carried;
}

/** The entry for how far somebody has come in their profession, or for who does not say. */
function atStage(byStage: StageYears, { years }: Profile): number {
  if (years === undefined) return byStage.unsaid;
  return byStage[stageOf(years)];
}
