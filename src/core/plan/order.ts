import { hoursOf, type Task } from './task.ts';

/**
 * Tasks in the order in which they can be done: what is required and what teaches a skill that the person lacks comes before what asks
 * for it; else by level, then the shorter first, then by id. Where they ask for each other in a circle, level decides.
 */
export function inOrder(tasks: readonly Task[], lacking: ReadonlySet<string>): Task[] {
  const left = tasks.toSorted((a, b) => a.level - b.level || hoursOf(a)[1] - hoursOf(b)[1] || (a.id < b.id ? -1 : 1));
  const ordered: Task[] = [];
  while (left.length > 0) {
    const free = left.findIndex((task) => !left.some((other) => other !== task && mustPrecede(other, task, lacking)));
    ordered.push(...left.splice(Math.max(free, 0), 1));
  }
  return ordered;
}

function mustPrecede(first: Task, then: Task, lacking: ReadonlySet<string>): boolean {
  return (
    then.requires.includes(first.id) ||
    first.teaches.some((skill) => lacking.has(skill) && then.assumes.includes(skill) && !first.assumes.includes(skill))
  );
}
