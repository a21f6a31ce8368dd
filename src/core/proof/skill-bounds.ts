import { answersOf } from '../profile/derived.ts';
import type { ProfileKey } from '../profile/profile.ts';
import type { Model, SkillProof } from '../scoring/model.ts';
import type { Axis } from './answer-space.ts';
import type { Region } from './weight-bounds.ts';

/** The least and the greatest that a number can be. */
export type Interval = readonly [least: number, greatest: number];

/** The text that each level of some axis gives to a question of the model; undefined where it leaves it open. */
export interface Asked {
  readonly axis: number;
  readonly texts: readonly (string | undefined)[];
}

/** Which question of the profile gives a derived answer that skills are proved by. */
const GIVEN_BY: Readonly<Record<string, ProfileKey>> = { worked: 'experience' };

/** By question of the model, where in a space it is answered and how; questions that no axis answers are absent. */
export function askedIn(axes: readonly Axis[], model: Model): ReadonlyMap<string, Asked> {
  const questions = Object.values(model.levelFit.assumed).flatMap(({ decides = {}, shown = {} }) => [
    'role',
    ...Object.keys(decides),
    ...Object.keys(shown),
  ]);
  return new Map(
    [...new Set(questions)].flatMap((question): [string, Asked][] => {
      const key = GIVEN_BY[question] ?? question;
      const axis = axes.findIndex((each) => each.key === key);
      if (axis < 0) return [];
      const texts = (axes[axis]?.levels ?? []).map((answer) => answersOf({ [key]: answer }, model)[question]);
      return [[question, { axis, texts }]];
    }),
  );
}

/** How far a skill can be there in a region, by answers alone. */
export function degreeBounds(
  { decides = {}, shown = {}, aimed = {}, unsaid }: SkillProof,
  asked: ReadonlyMap<string, Asked>,
  region: Region,
): Interval {
  const settled: number[] = [];
  for (const question in decides) {
    const texts = textsIn(asked.get(question), region);
    for (const text of texts) settled.push((text === undefined ? undefined : decides[question]?.[text]) ?? Number.NaN);
    if (texts.length > 0 && !settled.some(Number.isNaN)) return [Math.min(...settled), Math.max(...settled)];
  }
  const said = settled.filter((degree) => !Number.isNaN(degree));
  const roles = textsIn(asked.get('role'), region);
  const expected = roles.map((role) => aimed[role ?? ''] ?? unsaid);
  const [least, greatest] = shownBounds(shown, expected.length === 0 ? [unsaid] : expected, asked, region);
  return [Math.min(least, ...said), Math.max(greatest, ...said)];
}

function shownBounds(
  shown: NonNullable<SkillProof['shown']>,
  expected: readonly number[],
  asked: ReadonlyMap<string, Asked>,
  region: Region,
): Interval {
  let certain = -1;
  let least = Math.min(...expected);
  let greatest = -1;
  for (const question in shown) {
    const texts = textsIn(asked.get(question), region);
    const degrees = texts.filter((text) => text !== undefined).map((text) => shown[question]?.[text] ?? 0);
    if (degrees.length === 0) continue;
    least = Math.min(least, ...degrees);
    greatest = Math.max(greatest, ...degrees);
    if (degrees.length === texts.length) certain = Math.max(certain, Math.min(...degrees));
  }
  return certain >= 0 ? [certain, greatest] : [least, Math.max(greatest, ...expected)];
}

/** What an axis answers in a region; nothing where no axis does. */
export function textsIn(asked: Asked | undefined, { from, to }: Region): readonly (string | undefined)[] {
  return asked === undefined ? [] : asked.texts.slice(from[asked.axis], to[asked.axis]);
}
