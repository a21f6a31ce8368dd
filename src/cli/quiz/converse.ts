import { answerWords } from '../../core/advice/words/answers.ts';
import { shutOutText } from '../../core/advice/words/shut-out.ts';
import { type Interview, openQuestions, type Step, withReply, withTicks } from '../../core/interview/interview.ts';
import { shutOutBetween } from '../../core/interview/shut-out.ts';
import type { Answer } from '../../core/profile/explore.ts';
import type { Profile, ProfileKey } from '../../core/profile/profile.ts';
import type { Question } from '../../core/profile/question.ts';
import { type Answered, type Asker, NOT_SURE, type Prompt, type Reply } from './asker.ts';
import { progressText, rankingText } from './progress.ts';
import { hintFor, readAnswer } from './read-answer.ts';
import { type Subject, stepOf } from './steps.ts';

/** What a questionnaire has led to. */
export interface Outcome {
  readonly profile: Profile;
  /** Questions that were left out. */
  readonly leftUnasked: readonly Question[];
  /** Whether the person ended it: else no answer to what is left can change the first place. */
  readonly isEarly: boolean;
}

/** What was said before going back: where a prompt begins when it is put again. */
interface Memory {
  readonly answers: Map<ProfileKey, Answer>;
  ticked: readonly string[];
}

type OpenStep = Exclude<Step, { readonly type: 'stop' }>;

/** One step of the questionnaire, about to be put. */
interface Turn {
  readonly asker: Asker;
  readonly subject: Subject;
  readonly now: Interview;
  readonly memory: Memory;
  readonly prompt: Omit<Prompt, 'message' | 'why'>;
}

/** What a step ended with: the interview after it, as it stays in sight, or a wish. */
type Taken = { readonly next: Interview; readonly message: string; readonly answer: string } | 'back' | 'finish';

/** Puts questions until no answer can change the first place any more, or until the person has said enough. */
export async function converse(asker: Asker, subject: Subject, start: Interview): Promise<Outcome> {
  const past: Interview[] = [];
  const memory: Memory = { answers: new Map(), ticked: [] };
  let now = start;
  for (;;) {
    const step = stepOf(subject, now);
    if (step.type === 'stop') return { profile: now.profile, leftUnasked: step.leftUnasked, isEarly: false };
    const taken = await take(turnAt(asker, subject, past, now, memory), step);
    if (taken === 'finish') {
      return { profile: now.profile, leftUnasked: openQuestions(subject.dataset, now), isEarly: true };
    }
    if (taken === 'back') {
      now = past.pop() ?? now;
      await asker.takeBack();
    } else {
      await asker.record(answered(subject, now, taken));
      past.push(now);
      now = taken.next;
    }
  }
}

function turnAt(asker: Asker, subject: Subject, past: readonly Interview[], now: Interview, memory: Memory): Turn {
  const progress = progressText(subject, past, now);
  const ranking = () => rankingText(subject, now);
  return { asker, subject, now, memory, prompt: { progress, ranking, canGoBack: past.length > 0 } };
}

function answered(
  { dataset, asOf }: Subject,
  before: Interview,
  { next, message, answer }: Exclude<Taken, string>,
): Answered {
  if (before.profile === next.profile) return { message, answer, remark: '' };
  const shut = shutOutBetween(dataset, before.profile, next.profile, asOf);
  return { message, answer, remark: shutOutText(dataset, shut, next.profile) };
}

function take(turn: Turn, step: OpenStep): Promise<Taken> {
  return step.type === 'screen' ? screen(turn, step.conditions) : ask(turn, step.question);
}

const SCREENING = {
  message: 'Anything special? Optional: what you tick is asked, if it can change the answer.',
  why: 'Each of these can change the answer. What does not apply to you is not asked about.',
  none: 'Nothing special',
} as const;

async function screen({ asker, subject, now, memory, prompt }: Turn, conditions: readonly Question[]): Promise<Taken> {
  const choices = conditions.map(({ id, condition = id }) => ({ value: id, label: condition }));
  const { message, why, none } = SCREENING;
  const reply = await asker.tick({ ...prompt, message, why, choices, preset: memory.ticked });
  if (reply.type === 'back' || reply.type === 'finish') return reply.type;
  memory.ticked = reply.type === 'answer' ? reply.value : [];
  const ticked = conditions.map(({ id }) => id).filter((id) => memory.ticked.includes(id));
  const labels = choices.filter(({ value }) => memory.ticked.includes(value)).map(({ label }) => label);
  return { next: withTicks(subject.dataset, now, ticked), message, answer: labels.join('; ') || none };
}

async function ask({ asker, subject, now, memory, prompt }: Turn, question: Question): Promise<Taken> {
  const { ask: message, why, choices, id } = question;
  const preset = memory.answers.get(id);
  const read = (text: string) => readAnswer(question, text, subject.dataset, subject.asOf);
  const reply: Reply<Answer> =
    choices === undefined
      ? await asker.write({ ...prompt, message, why, hint: hintFor(question), read })
      : await asker.choose({
          ...prompt,
          message,
          why,
          choices,
          preset: typeof preset === 'string' ? preset : undefined,
        });
  if (reply.type === 'back' || reply.type === 'finish') return reply.type;
  const answer = reply.type === 'answer' ? reply.value : undefined;
  memory.answers.set(id, answer);
  const words = answer === undefined ? NOT_SURE : answerWords(subject.dataset, id, answer);
  return { next: withReply(now, id, answer), message, answer: words };
}
