import { type Interview, leaders, type Step, withReply, withTicks } from '../../core/interview/interview.ts';
import type { Answer } from '../../core/profile/explore.ts';
import type { Profile, ProfileKey } from '../../core/profile/profile.ts';
import type { Question } from '../../core/profile/question.ts';
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
    if (now.closed.length > 0) {
      const ahead = leaders(dataset, now.profile, asOf, LEADERS_SHOWN);
      await asker.tell(liveView(dataset, now, ahead, questionsLeft(dataset, now, all)));
    }
    const next = await take({ asker, subject, now, memory, canGoBack: past.length > 0 }, step);
    if (next === 'back') {
      now = past.pop() ?? now;
    } else {
      past.push(now);
      now = next;
    }
  }
}

const LEADERS_SHOWN = 3;

/** One step of the questionnaire, about to be put. */
interface Turn {
  readonly asker: Asker;
  readonly subject: Subject;
  readonly now: Interview;
  readonly memory: Memory;
  readonly canGoBack: boolean;
}

/** The interview after the step, or a wish. */
type Taken = { readonly type: 'answer'; readonly value: Interview } | { readonly type: 'why' | 'back' };

/** The interview after one step, or `back`. Asks again after saying why it asks. */
async function take(turn: Turn, step: OpenStep): Promise<Interview | 'back'> {
  for (;;) {
    const reply = step.type === 'screen' ? await screen(turn, step.conditions) : await ask(turn, step.question);
    if (reply.type === 'answer') return reply.value;
    if (reply.type === 'back') return 'back';
    await turn.asker.tell([{ type: 'paragraph', text: step.type === 'screen' ? WHY_SCREEN : step.question.why }]);
  }
}

const WHY_SCREEN = 'Each of these can change the answer. What does not apply to you is not asked about.';

async function screen(turn: Turn, conditions: readonly Question[]): Promise<Taken> {
  const { asker, subject, now, memory, canGoBack } = turn;
  const choices = conditions.map(({ id, condition = id }) => ({ value: id, label: condition }));
  const message = 'Which of these apply to you? None is a fine answer.';
  const reply = await asker.tick({ message, choices, canGoBack, preset: memory.ticked });
  if (reply.type === 'why' || reply.type === 'back') return { type: reply.type };
  memory.ticked = reply.type === 'answer' ? reply.value : [];
  const ticked = conditions.map(({ id }) => id).filter((id) => memory.ticked.includes(id));
  return { type: 'answer', value: withTicks(subject.dataset, now, ticked) };
}

async function ask(turn: Turn, question: Question): Promise<Taken> {
  const { asker, subject, now, memory, canGoBack } = turn;
  const { ask: message, choices, id } = question;
  const preset = memory.answers.get(id);
  const read = (text: string) => readAnswer(question, text, subject.dataset, subject.asOf);
  const reply: Reply<Answer> =
    choices === undefined
      ? await asker.write({ message, hint: hintFor(question), canGoBack, read })
      : await asker.choose({ message, choices, canGoBack, preset: typeof preset === 'string' ? preset : undefined });
  if (reply.type === 'why' || reply.type === 'back') return { type: reply.type };
  const answer = reply.type === 'answer' ? reply.value : undefined;
  memory.answers.set(id, answer);
  return { type: 'answer', value: withReply(now, id, answer) };
}
