import { fillWords, plural } from '../advice/words/facts-in-words.ts';
import type { Range } from '../catalogue/fact.ts';
import type { Dataset } from '../dataset.ts';
import type { Profile } from '../profile/profile.ts';
import type { Board } from '../scoring/score.ts';
import type { Place } from './calendar.ts';
import { type PlanCaution, planCautions } from './cautions.ts';
import { ladderOf, type Rung } from './ladder.ts';
import { type LeftOut, leftOutOf } from './left-out.ts';
import type { Saving } from './money.ts';
import type { Obstruction } from './obstructions.ts';
import type { Relaxation } from './relax.ts';
import { type RenewalDue, renewalDue } from './renewal.ts';
import { stopOfPlan } from './stop.ts';
import type { Replaced, Subject } from './subject.ts';
import { doneOn, type Slot, type State, type Step, type Terms } from './walk.ts';

/** One step of a plan, on the calendar. */
export interface PlanStep {
  readonly id: string;
  readonly type: 'credential' | 'alternative' | 'project';
  readonly name: string;
  readonly shortName: string;
  readonly shortId: string;
  readonly url: string | null;
  /** What the step is in the words of the stack; null for a thing asked for by name. */
  readonly says: string | null;
  /** Work from this day up to, and without, `ends`: the day of the sitting, or on which it is finished. */
  readonly begins: string;
  readonly ends: string;
  readonly sitting: Place['sitting'];
  readonly run: Place['run'];
  readonly hours: { readonly range: Range; readonly estimated: boolean; readonly shared: number };
  /** US dollars at the first try; null where a part is not published. */
  readonly usd: Range | null;
  /** A second try; 0 where one is included or there is none, null where its price is not published. */
  readonly retakeUsd: number | null;
  readonly subscriptionMonths: Range | null;
  readonly savings: readonly Saving[];
  /** Skills that it adds to those there are. */
  readonly adds: readonly string[];
  /** Whether the story holds without it. */
  readonly optional: boolean;
  /** What counts as done; of a project. */
  readonly done: readonly string[];
}

/** A sum over all steps, for one person or for several. */
export interface PlanTotal {
  readonly hours: Range;
  /** US dollars at the first try, unpublished prices left out. */
  readonly usd: Range;
  /** The most with one second try of each exam. */
  readonly usdWithRetakes: number;
}

/** A plan: steps with dates, hours and money for one person. */
export interface Plan {
  readonly profile: Profile;
  readonly subject: {
    readonly type: Subject['type'];
    /** The id of the stack; else null. */
    readonly id: string | null;
    readonly name: string;
    readonly ids: readonly string[];
    readonly replaced: readonly Replaced[];
    /** Guide of the data or "judgement: …"; of a stack. */
    readonly source: string | null;
  };
  readonly start: string;
  readonly hoursPerWeek: number;
  readonly budget: number | null;
  readonly deadline: string | null;
  /** Whether anything fits. */
  readonly feasible: boolean;
  /** Whether it fits only with the fewest hours and the lowest prices. */
  readonly tight: boolean;
  readonly steps: readonly PlanStep[];
  /** The day on which all is done; null without steps. */
  readonly done: string | null;
  readonly total: PlanTotal;
  /** Ids of what has no published price. */
  readonly unpriced: readonly string[];
  readonly team: { readonly seats: number; readonly total: PlanTotal };
  /** What is not in the plan, and why. */
  readonly leftOut: readonly LeftOut[];
  readonly obstructions: readonly Obstruction[];
  /** Where to stop. */
  readonly stop: { readonly after: string | null; readonly text: string };
  readonly renewals: readonly RenewalDue[];
  readonly relax: readonly (Relaxation & { readonly text: string })[];
  /** Every exam of the platform that was named, in order, with whether it is worth taking. */
  readonly ladder: readonly Rung[];
  readonly cautions: readonly PlanCaution[];
}

/** What a plan is put together from. */
export interface PlanDraft {
  readonly board: Board;
  readonly subject: Subject;
  readonly slots: readonly Slot[];
  readonly terms: Terms;
  readonly held: readonly string[];
  readonly blocked: readonly Obstruction[];
  readonly stop: string | null;
  /** The id of what the path would go on with. */
  readonly next: string | null;
  /** The plan within the limits; null when nothing fits. */
  readonly state: State | null;
  /** The plan without limits. */
  readonly whole: State | null;
  readonly tight: boolean;
  readonly relax: readonly Relaxation[];
  readonly seats: number;
}

/** The plan as it is given: pure words and figures. */
export function reportOf(dataset: Dataset, draft: PlanDraft): Plan {
  const { board, subject, state, terms, tight, seats } = draft;
  const { profile, asOf } = board.situation;
  const steps = state?.steps ?? [];
  const total = totalOf(steps, 1);
  const ids = new Set(steps.map(({ task }) => task.id));
  return {
    profile,
    subject: subjectIn(dataset, subject),
    start: terms.start,
    hoursPerWeek: terms.hoursPerWeek,
    budget: terms.budget,
    deadline: terms.deadline,
    feasible: steps.length > 0,
    tight,
    steps: steps.map((step, at) => planStep(dataset, step, steps.slice(0, at), terms)),
    done: state === null || steps.length === 0 ? null : doneOn(state, terms),
    total,
    unpriced: steps.filter(({ price }) => price.usd === null).map(({ task }) => task.id),
    team: { seats, total: totalOf(steps, seats) },
    leftOut: leftOutOf(dataset, draft),
    obstructions: draft.blocked,
    stop: stopOfPlan(dataset, steps, draft.stop),
    renewals: steps.flatMap(({ task, place }) => {
      const due = task.credential === null ? null : renewalDue(task.credential, place.ends, asOf);
      return due === null ? [] : [due];
    }),
    relax: draft.relax.map((each) => ({ ...each, text: relaxText(dataset, each) })),
    ladder: ladderOf(dataset, board, ids, draft.next),
    cautions: planCautions(dataset, draft, steps),
  };
}

function subjectIn({ wording }: Dataset, subject: Subject): Plan['subject'] {
  const none = { id: null, ids: [], replaced: [], source: null };
  if (subject.type === 'path') return { ...none, type: 'path', name: wording.plan.texts.path };
  if (subject.type === 'things')
    return { ...none, type: 'things', name: wording.plan.texts.things, ids: subject.ids, replaced: subject.replaced };
  const { id, name, source } = subject.stack;
  return { ...none, type: 'stack', id, name, source };
}

function planStep({ projects }: Dataset, step: Step, before: readonly Step[], terms: Terms): PlanStep {
  const { task, slot, place, hours, price, sharedHours } = step;
  const there = new Set([...terms.skills, ...before.flatMap((each) => each.task.teaches)]);
  return {
    id: task.id,
    type: task.type,
    name: task.name,
    shortName: task.shortName,
    shortId: task.shortId,
    url: task.url,
    says: slot.says,
    begins: place.begins,
    ends: place.ends,
    sitting: place.sitting,
    run: place.run,
    hours: { range: hours, estimated: task.hours.estimated, shared: sharedHours },
    usd: price.usd,
    retakeUsd: price.retakeUsd,
    subscriptionMonths: price.months,
    savings: price.savings,
    adds: task.teaches.filter((skill) => !there.has(skill)),
    optional: slot.optional,
    done: projects.find(({ id }) => id === task.id)?.done ?? [],
  };
}

function totalOf(steps: readonly Step[], seats: number): PlanTotal {
  const sum = (measure: (step: Step) => number) => seats * steps.reduce((total, step) => total + measure(step), 0);
  const usd: Range = [sum(({ price }) => price.usd?.[0] ?? 0), sum(({ price }) => price.usd?.[1] ?? 0)];
  return {
    hours: [tenth(sum(({ hours }) => hours[0])), tenth(sum(({ hours }) => hours[1]))],
    usd,
    usdWithRetakes: usd[1] + sum(({ price }) => price.retakeUsd ?? 0),
  };
}

/** Sums of tenths, without what binary fractions add. */
function tenth(hours: number): number {
  return Math.round(hours * 10) / 10;
}

function relaxText({ wording }: Dataset, relaxation: Relaxation): string {
  const { relax } = wording.plan;
  if (relaxation.limit === 'budget')
    return fillWords(relax.budget, { by: `$${relaxation.byUsd}`, to: `$${relaxation.to}` });
  if (relaxation.limit === 'deadline')
    return fillWords(relax.deadline, { by: plural(relaxation.byDays, 'day'), to: relaxation.to });
  return fillWords(relax.hoursPerWeek, { to: String(relaxation.to), from: String(relaxation.from) });
}
