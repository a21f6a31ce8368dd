import type { Dataset } from '../../core/dataset.ts';
import { percent, plural } from '../../core/figure-text.ts';
import { type Interview, type Leader, openQuestions } from '../../core/interview/interview.ts';
import type { Block } from '../../render/blocks.ts';

/** What stands above the first question. */
export function welcome(): Block[] {
  return [
    { type: 'heading', level: 1, text: 'Should you get an AI certification, and which one?' },
    {
      type: 'notes',
      items: ['Only what can still change the answer is asked. Ctrl-C leaves; nothing is kept unless you say so.'],
    },
  ];
}

/** How far the questionnaire has come and who leads: one short remark, printed once for a step. */
export function liveView(dataset: Dataset, interview: Interview, leaders: readonly Leader[], left: number): Block[] {
  const answered = dataset.questions.filter(({ id }) => interview.profile[id] !== undefined).length;
  const front = leaders.map(({ name, value }) => `${name} ${percent(value)}`).join(', ');
  const progress = `${plural(answered, 'answer')}, at most ${left} to go.`;
  return [{ type: 'notes', items: [`${progress}${front === '' ? '' : ` In front: ${front}.`}`] }];
}

/** Questions that may still be asked. */
export function questionsLeft(dataset: Dataset, interview: Interview, all: boolean): number {
  if (!all) return openQuestions(dataset, interview).length;
  return dataset.questions.filter(({ id }) => !interview.closed.includes(id)).length;
}
