import { fillWords } from '../advice/words/facts-in-words.ts';
import type { Dataset } from '../dataset.ts';
import type { Step } from './walk.ts';

/** Where to stop: after the last step that the story needs and that brings something new. `said` is what the path says already. */
export function stopOfPlan(
  { wording: { plan } }: Dataset,
  steps: readonly Step[],
  said: string | null,
): { readonly after: string | null; readonly text: string } {
  if (steps.length === 0) return { after: null, text: '' };
  const last = steps.findLastIndex((step, at) => !step.slot.optional && bringsSomething(step, steps.slice(0, at)));
  const step = steps[last];
  if (step === undefined || last === steps.length - 1)
    return { after: steps.at(-1)?.task.id ?? null, text: said ?? plan.texts.stopAtEnd };
  return { after: step.task.id, text: fillWords(plan.texts.stopHere, { name: step.task.shortName }) };
}

/** Whether a step brings a skill or a subject that no step before brings; a project always does. */
function bringsSomething({ task }: Step, before: readonly Step[]): boolean {
  if (task.type === 'project') return true;
  const skills = new Set(before.flatMap((each) => each.task.teaches));
  const topics = new Set(before.flatMap((each) => each.task.topics));
  return (
    task.teaches.length + task.topics.length === 0 ||
    task.teaches.some((skill) => !skills.has(skill)) ||
    task.topics.some((topic) => !topics.has(topic))
  );
}
