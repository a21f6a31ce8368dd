import { type Interview, leaders, type Step, withReply, withTicks } from '../../core/advice/elicit.ts';
import type { Answer } from '../../core/advice/explore.ts';
import type { Profile, ProfileKey, Question } from '../../core/advice/question.ts';
import type { Asker, Reply } from './asker.ts';
import { liveView, questionsLeft } from './live-view.ts';
import { hintFor, readAnswer } from './read-answer.ts';
import { type Subject, stepOf } from './steps.ts';

/** What a questionnaire has led to. */
export interface Outcome {
  readonly profile: Profile;
  /** Questions that were left out because no answer to them can change the first place. */
  readonly leftUnasked: readonly Question[];
}

/** What was said before going back: where a prompt begins when it is put again. */
interface Memory {
  readonly answers: Map<ProfileKey, Answer>;
  ticked: readonly string[];
}

type OpenStep = Exclude<Step, { readonly type: 'stop' }>;

/** Puts questions until no answer can change the first place any more. */
export async function converse(asker: Asker, subject: Subject, start: Interview): Promise<Outcome> {
  const { dataset, asOf, all } = subject;
  const past: Interview[] = [];
  const memory: Memory = { answers: new Map(), ticked: [] };
  let now = start;
  for (;;) {
    const step = stepOf(subject, now);
    if (step.type === 'stop') return { profile: now.profile, leftUnasked: step.leftUnasked };
    // Before the first answer everybody has the same leaders: naming them would only sway.
    if (now.closed.size > 0) {
      const ahead = leaders(dataset, now.profile, asOf, LEADERS_SHOWN);
      await asker.tell(liveView(dataset, now, ahead, questionsLeft(dataset, now, all)));
    }
    const next = await take(asker, subject, now, step, memory, past.length > 0);
    if (next === 'back') {
      now = past.pop() ?? now;
    } else {
      past.push(now);
      now = next;
    }
  }
}

const LEADERS_SHOWN = 3;

/** The interview after one step, or `back`. Asks again after saying why it asks. */
async function take(
  asker: Asker,
  { dataset, asOf }: Subject,
  now: Interview,
  step: OpenStep,
  memory: Memory,
  canGoBack: boolean,
): Promise<Interview | 'back'> {
  for (;;) {
    const reply = step.type === 'screen' ? await screen(asker, step.conditions, memory, canGoBack) : await ask(step);
    if (reply.type === 'back') return 'back';
    if (reply.type === 'why') {
      const why = step.type === 'screen' ? WHY_SCREEN : step.question.why;
      await asker.tell([{ type: 'paragraph', text: why }]);
    } else if (step.type === 'screen') {
      const ticked = reply.type === 'answer' ? (reply.value as readonly ProfileKey[]) : [];
      memory.ticked = ticked;
      return withTicks(dataset, now, ticked);
    } else {
      const answer = reply.type === 'answer' ? (reply.value as Answer) : undefined;
      memory.answers.set(step.question.id, answer);
      return withReply(now, step.question.id, answer);
    }
  }

  function ask({ question }: Extract<Step, { type: 'ask' }>): Promise<Reply<Answer>> {
    const { ask: message, choices, id } = question;
    const preset = memory.answers.get(id);
    if (choices !== undefined) {
      return asker.choose({ message, choices, canGoBack, preset: typeof preset === 'string' ? preset : undefined });
    }
    const read = (text: string) => readAnswer(question, text, dataset, asOf);
    return asker.write({ message, hint: hintFor(question), canGoBack, read });
  }
}

const WHY_SCREEN = 'Each of these can change the answer. What does not apply to you is not asked about.';

function screen(
  asker: Asker,
  conditions: readonly Question[],
  { ticked }: Memory,
  canGoBack: boolean,
): Promise<Reply<readonly string[]>> {
  const choices = conditions.map(({ id, condition = id }) => ({ value: id, label: condition }));
  const message = 'Which of these apply to you? None is a fine answer.';
  return asker.tick({ message, choices, canGoBack, preset: ticked });
}
