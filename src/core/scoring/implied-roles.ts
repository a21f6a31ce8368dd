import type { Audience } from '../catalogue/guide.ts';
import type { Answers } from '../profile/derived.ts';
import type { ImpliedRoles } from './model.ts';
import { holds } from './weights.ts';

/** Roles that answers suggest, the likeliest first; none when no entry holds. */
export function impliedRoles(answers: Answers, implied: readonly ImpliedRoles[]): readonly string[] {
  return implied.find(({ when }) => holds(when, answers))?.roles ?? [];
}

/** Roles that people of some backgrounds or with some goals mean, taken together; null where nothing suggests any. */
export function suggestedRoles(
  { background = [], goal = [] }: Pick<Audience, 'background' | 'goal'>,
  implied: readonly ImpliedRoles[],
): readonly string[] | null {
  const people = orOpen('background', background).flatMap((one) =>
    orOpen('goal', goal).map((other) => ({ ...one, ...other })),
  );
  const roles = people.map((answers) => impliedRoles(answers, implied));
  return roles.some((each) => each.length === 0) ? null : [...new Set(roles.flat())];
}

function orOpen(question: string, values: readonly string[]): Answers[] {
  return values.length === 0 ? [{}] : values.map((value) => ({ [question]: value }));
}
