import type { Dataset } from '../../core/dataset.ts';
import { type Interview, nextStep, type Step } from '../../core/interview/interview.ts';

/** What the questionnaire is about. */
export interface Subject {
  readonly dataset: Dataset;
  readonly asOf: string;
  /** Whether to put every question, one after the other. */
  readonly all: boolean;
}

/** The next step of the questionnaire. */
export function stepOf({ dataset, asOf, all }: Subject, interview: Interview): Step {
  if (all) return nextInOrder(dataset, interview);
  return nextStep(dataset, interview, asOf);
}

function nextInOrder(dataset: Dataset, { closed }: Interview): Step {
  const question = dataset.questions.find(({ id, flagOnly }) => flagOnly !== true && !closed.includes(id));
  return question === undefined ? { type: 'stop', first: null, leftUnasked: [] } : { type: 'ask', question };
}
