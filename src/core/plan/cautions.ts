import { lackingOf } from '../advice/lacking.ts';
import { fillWords } from '../advice/words/facts-in-words.ts';
import type { PlanCautionCode } from '../advice/words/plan-wording.ts';
import type { Dataset } from '../dataset.ts';
import type { Board } from '../scoring/score.ts';
import { skillNames } from './skill-names.ts';
import type { State, Step, Terms } from './walk.ts';

/** What one should know before following a plan. */
export interface PlanCaution {
  readonly code: PlanCautionCode;
  readonly text: string;
}

interface Draft {
  readonly board: Board;
  readonly terms: Terms;
  readonly tight: boolean;
  readonly state: State | null;
}

/** What is not known or leaves no room: unpublished prices and lengths, no time for a second try, skills that no step teaches. */
export function planCautions(dataset: Dataset, { board, terms, tight }: Draft, steps: readonly Step[]): PlanCaution[] {
  const names = (some: readonly Step[]) => some.map(({ task }) => task.shortName).join(', ');
  const unpriced = steps.filter(({ price }) => price.usd === null);
  const estimated = steps.filter(({ task }) => task.hours.estimated);
  const once = steps.filter(
    ({ place: { sitting } }) => sitting !== null && sitting.waitDays !== null && sitting.retakeDay === null,
  );
  const late = steps.filter(({ place: { sitting } }) => (sitting?.retakeDay ?? '') > (terms.deadline ?? '9999'));
  const found: (readonly [PlanCautionCode, Readonly<Record<string, string>>])[] = [
    ...(tight ? [['tight', {}] as const] : []),
    ...named('price-not-published', unpriced),
    ...named('hours-estimated', estimated),
    ...named('closes-before-retake', once),
    ...named('retake-after-deadline', late),
    ...missing(dataset, board, steps, terms),
    ...takenForGranted(dataset, steps),
  ];
  function named(code: PlanCautionCode, some: readonly Step[]) {
    return some.length === 0 ? [] : [[code, { names: names(some) }] as const];
  }
  return found.map(([code, words]) => ({ code, text: fillWords(dataset.wording.plan.cautions[code], words) }));
}

function missing(
  dataset: Dataset,
  { situation }: Board,
  steps: readonly Step[],
  { skills }: Terms,
): (readonly [PlanCautionCode, Readonly<Record<string, string>>])[] {
  return steps.flatMap(({ task }, at) => {
    const there = new Set([...skills, ...steps.slice(0, at).flatMap((step) => step.task.teaches)]);
    const lacking = lackingOf(task.assumes, situation).filter((skill) => !there.has(skill));
    if (lacking.length === 0) return [];
    return [['assumes', { name: task.shortName, skills: skillNames(dataset, lacking) }] as const];
  });
}

/** What must be held to register, where nobody said what is held and no step gives it. */
function takenForGranted(
  dataset: Dataset,
  steps: readonly Step[],
): (readonly [PlanCautionCode, Readonly<Record<string, string>>])[] {
  const nameOf = (id: string) => dataset.credentials.find((each) => each.id === id)?.shortName ?? id;
  return steps.flatMap(({ task }) => {
    const needs = task.requires.length === 0 ? (task.credential?.requires?.value ?? []) : [];
    return needs.length === 0
      ? []
      : [['requires', { name: task.shortName, others: needs.map(nameOf).join(' or ') }] as const];
  });
}
