import { type Answers, answersOf } from '../profile/derived.ts';
import type { Profile } from '../profile/profile.ts';
import { type Ledger, ledgerOf } from './ledger.ts';
import type { Judgement, Model } from './model.ts';
import { inTable } from './scale.ts';

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
  /** What a credential, any credential, adds to what the person can show. */
  readonly signal: number;
}

/** The person, the day and the judgement that all scores depend on. */
export function situationOf(dataset: Judgement, profile: Profile, asOf: string): Situation {
  const { model } = dataset;
  const answers = answersOf(profile, model);
  return {
    profile,
    answers,
    asOf,
    model,
    ledger: ledgerOf(dataset, model.endorsement, asOf),
    roles: aimedRoles(profile, model),
    years: yearsOf(profile, model),
    signal: inTable(model.signal, answers),
  };
}

function aimedRoles({ role, goal, background }: Profile, { roleFit: { implied } }: Model): readonly string[] {
  if (role !== undefined) return [role];
  const byGoal = goal === undefined ? undefined : implied['goal']?.[goal];
  return byGoal ?? (background === undefined ? [] : (implied['background']?.[background] ?? []));
}

function yearsOf({ experience, background }: Profile, { levelFit: { implied } }: Model): number | null {
  if (experience !== undefined) return experience;
  return background === undefined ? null : (implied[background] ?? null);
}
