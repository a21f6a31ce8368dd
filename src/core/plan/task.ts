import { projectStop, type Stop, stopOf } from '../advice/path/step.ts';
import type { Credential } from '../catalogue/credential.ts';
import type { Range } from '../catalogue/fact.ts';
import type { Project } from '../catalogue/project.ts';
import type { Dataset } from '../dataset.ts';
import type { Candidate } from '../scoring/candidate.ts';
import type { Board } from '../scoring/score.ts';

/** Something that can be put on the calendar. */
export interface Task extends Stop {
  /** Its credential; null for projects and other alternatives. */
  readonly credential: Credential | null;
  /** Place of its level among the levels of the vocabulary; -1 where it has none. */
  readonly level: number;
  readonly topics: readonly string[];
  /** Skills that it takes for granted, and that it gives. */
  readonly assumes: readonly string[];
  readonly teaches: readonly string[];
  /** One of these must be held by then; empty when nothing must. */
  readonly requires: readonly string[];
  /** What it is worth to the person, 0 to 1, by the ranking's own values. */
  readonly value: number;
}

/** A credential or an alternative as a task. */
export function taskOf({ vocabulary }: Pick<Dataset, 'vocabulary'>, candidate: Candidate, value: number): Task {
  const { option, level, topics, requires } = candidate;
  const credential = option.type === 'credential' ? option.credential : null;
  return {
    ...stopOf(candidate),
    credential,
    level: vocabulary.levels.findIndex(({ id }) => id === level),
    topics,
    assumes: credential?.assumes?.value ?? [],
    teaches: credential?.teaches ?? [],
    requires,
    value,
  };
}

/** A project brief as a task. */
export function projectTask({ vocabulary }: Pick<Dataset, 'vocabulary'>, project: Project, value: number): Task {
  return {
    ...projectStop(project),
    usd: [0, 0],
    credential: null,
    level: vocabulary.levels.findIndex(({ id }) => id === project.level),
    topics: project.topics,
    assumes: project.assumes,
    teaches: [],
    requires: [],
    value,
  };
}

/** What building something is worth to the person: as much as the best alternative that is about building. */
export function projectValue({ candidates, values }: Board): number {
  return candidates.reduce((most, { option }, row) => {
    const builds = option.type === 'alternative' && option.alternative.verdict === 'build-first';
    return builds ? Math.max(most, values[row] ?? 0) : most;
  }, 0);
}

/** The hours of a task; none where nothing is known of its length. */
export function hoursOf({ hours }: Task): Range {
  return hours.range ?? [0, 0];
}
