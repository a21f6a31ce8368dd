import type { Range } from '../catalogue/fact.ts';
import { dayAt, type Moment, type Place, placeOf } from './calendar.ts';
import { FREE, type Payer, type Price, priceOf } from './money.ts';
import { hoursOf, type Task } from './task.ts';

/** A place in a plan that one of several things may take. */
export interface Slot {
  /** What the slot is, in the words of a stack; null for a thing that was asked for by name. */
  readonly says: string | null;
  /** Most wanted first. */
  readonly options: readonly Task[];
  /** Whether there is no plan without it. */
  readonly required: boolean;
  /** Whether the story holds without it. */
  readonly optional: boolean;
  /** Skills; whoever has them all by then passes over it. */
  readonly skipIf: readonly string[];
  /** Ids of what is held and fills it already. */
  readonly held: readonly string[];
  /** Skills that slots before it can teach. */
  readonly teachable: readonly string[];
}

/** What all steps are worked out with. */
export interface Terms {
  readonly start: string;
  readonly hoursPerWeek: number;
  readonly language: string;
  readonly memberOf: readonly string[];
  /** Whether dates and prices are those of the most (1) or of the fewest (0) hours and dollars. */
  readonly end: 0 | 1;
  readonly budget: number | null;
  readonly deadline: string | null;
  /** What the person can do, holds and has passed before anything is begun. */
  readonly skills: ReadonlySet<string>;
  readonly holds: (id: string) => boolean;
  readonly passed: ReadonlySet<string>;
  /** Skills that the person is known to lack: what assumes them must come after what teaches them, where a slot before can. */
  readonly lacking: ReadonlySet<string>;
}

/** One thing on the calendar. */
export interface Step {
  readonly slot: Slot;
  readonly task: Task;
  readonly place: Place;
  /** Hours of work at both ends, what earlier steps teach counted once, a project stretched to twice the hours of what it shows. */
  readonly hours: Range;
  /** Hours that fall away because earlier steps teach the same, at the most hours. */
  readonly sharedHours: number;
  readonly price: Price;
}

/** What a plan has come to so far. */
export interface State {
  readonly steps: readonly Step[];
  readonly at: Moment;
  /** US dollars spent, unpublished prices left out. */
  readonly usd: number;
  readonly value: number;
  readonly taught: ReadonlySet<string>;
  /** Hours of projects that exams passed so far call for. */
  readonly owed: Range;
}

/** Nothing done yet. */
export function startOf({ start, skills }: Terms): State {
  return { steps: [], at: { day: start, hours: 0 }, usd: 0, value: 0, taught: skills, owed: [0, 0] };
}

/** What stands in the way of a thing in its slot: skills, a requirement, its dates, the money or the time. */
export type Obstacle = 'assumes' | 'requires' | 'dates' | 'budget' | 'deadline' | 'twice';

/** The state after one more thing, or what stands in its way. */
export function after(state: State, slot: Slot, task: Task, terms: Terms): State | Obstacle {
  if (state.steps.some((step) => step.task.id === task.id)) return 'twice';
  if (task.assumes.some((skill) => isMissing(skill, state, slot, terms))) return 'assumes';
  if (!meetsRequirement(state, task, terms)) return 'requires';
  const { hours, shared } = workOf(state, task);
  const place = placeOf(task.credential, hours[terms.end], state.at, terms.hoursPerWeek, terms.language);
  if (place === null) return 'dates';
  if (terms.deadline !== null && place.ends > terms.deadline) return 'deadline';
  const price =
    task.credential === null ? otherPrice(task) : priceOf(task.credential, place.ends, hours, payer(state, terms));
  const usd = state.usd + (price.usd?.[terms.end] ?? 0);
  if (terms.budget !== null && usd > terms.budget) return 'budget';
  return {
    steps: [...state.steps, { slot, task, place, hours, sharedHours: shared, price }],
    at: place.after,
    usd,
    value: state.value + task.value,
    taught: task.teaches.length === 0 ? state.taught : new Set([...state.taught, ...task.teaches]),
    owed: owedAfter(state.owed, task, hours),
  };
}

/** A slot that nothing has to fill counts as if its best had been taken. */
export function passedOver(state: State, slot: Slot): State {
  return { ...state, value: state.value + (slot.options[0]?.value ?? 0) };
}

/** Whether nothing has to fill a slot: what would is held, or the skills that it would give are all there. */
export function isMet({ taught }: State, { skipIf, held }: Slot): boolean {
  return held.length > 0 || (skipIf.length > 0 && skipIf.every((skill) => taught.has(skill)));
}

/** The day on which everything so far is done. */
export function doneOn({ at }: State, { hoursPerWeek }: Terms): string {
  return dayAt(at, hoursPerWeek);
}

function isMissing(skill: string, { taught }: State, { teachable }: Slot, { lacking }: Terms): boolean {
  return lacking.has(skill) && !taught.has(skill) && teachable.includes(skill);
}

/** The same slots, each with what those before it can teach. */
export function linked(slots: readonly Slot[]): Slot[] {
  const teachable = new Set<string>();
  return slots.map((slot) => {
    const before = [...teachable];
    for (const { teaches } of slot.options) for (const skill of teaches) teachable.add(skill);
    return { ...slot, teachable: before };
  });
}

function meetsRequirement(state: State, { requires }: Task, { holds }: Terms): boolean {
  return requires.length === 0 || requires.some((id) => holds(id) || state.steps.some(({ task }) => task.id === id));
}

/** Half of the hours of a step stay, whatever was learnt before: each exam and course asks in its own way. Judgement. */
const MOST_SHARED = 0.5;

function workOf({ taught, owed, steps }: State, task: Task): { hours: Range; shared: number } {
  const [low, high] = hoursOf(task);
  if (task.type === 'project') return { hours: [Math.max(low, owed[0]), Math.max(high, owed[1])], shared: 0 };
  const learnt = new Set(steps.flatMap((step) => step.task.teaches));
  const again = task.teaches.filter((skill) => taught.has(skill) && learnt.has(skill)).length;
  const share = task.teaches.length === 0 ? 0 : Math.min(MOST_SHARED, again / task.teaches.length);
  return { hours: [rounded(low * (1 - share)), rounded(high * (1 - share))], shared: rounded(high * share) };
}

/** To a tenth of an hour. */
function rounded(hours: number): number {
  return Math.round(hours * 10) / 10;
}

/** Article B: twice as much time on projects as on the exam. A course builds something of its own. */
const PROJECT_HOURS_PER_EXAM_HOUR = 2;

function owedAfter(owed: Range, { type, credential }: Task, [low, high]: Range): Range {
  if (type === 'project') return [0, 0];
  if (credential?.kind !== 'certification') return owed;
  return [owed[0] + PROJECT_HOURS_PER_EXAM_HOUR * low, owed[1] + PROJECT_HOURS_PER_EXAM_HOUR * high];
}

function otherPrice({ usd }: Task): Price {
  return { ...FREE, usd };
}

function payer({ steps }: State, { hoursPerWeek, language, memberOf, passed }: Terms): Payer {
  const issuers = steps.flatMap(({ task }) => (task.credential === null ? [] : [task.credential.provider]));
  return { hoursPerWeek, language, memberOf, passed: issuers.length === 0 ? passed : new Set([...passed, ...issuers]) };
}
