import { lackingOf } from '../advice/lacking.ts';
import { pathOf } from '../advice/path/path.ts';
import type { Dataset } from '../dataset.ts';
import { holds } from '../profile/held.ts';
import type { Profile } from '../profile/profile.ts';
import { ASSUMED_HOURS_PER_WEEK } from '../scoring/gates.ts';
import { type Board, boardOf, rankedRows } from '../scoring/score.ts';
import { namedSlots, pathSlots } from './named-slots.ts';
import { blockedIn, type Obstruction } from './obstructions.ts';
import { relaxations } from './relax.ts';
import { type Plan, type PlanDraft, reportOf } from './report.ts';
import { checkPlanRequest, type PlanRequest } from './request.ts';
import { knownSkills } from './skills.ts';
import { solve } from './solve.ts';
import { platformsFor, stackSlots } from './stack-slots.ts';
import { type Subject, subjectOf } from './subject.ts';
import { linked, type Slot, type State, type Terms } from './walk.ts';

/**
 * The plan for one person from a day on: what, in which order, when, how many hours, what it costs, what renews after. Under a budget and a
 * deadline (in the profile) the feasible plan of highest value, and what the limits left out; where nothing feasible is left, which limit to
 * relax and by how much. Reckoned with the most hours and the highest prices at the first try; only where the needed steps do not fit so,
 * with the fewest (`tight`), and then without anything else. Pure: same input, same plan. Throws a usage error for a request that makes no
 * sense (`START_IN_THE_PAST`, `DEADLINE_BEFORE_START`, `NOTHING_SAID`, `UNKNOWN_SUBJECT` …) and for a profile that is not canonical.
 */
export function planOf(dataset: Dataset, profile: Profile, request: PlanRequest, asOf: string): Plan {
  checkPlanRequest(dataset, profile, request, asOf);
  const board = boardOf(dataset, profile, asOf);
  const subject = subjectOf(dataset, request.subject ?? [], asOf);
  const { variants, stop, next, held, blocked } = materialFor(dataset, board, subject);
  const terms = termsOf(dataset, board, request.start ?? asOf);
  const tried = variants.map(linked).map((slots) => () => ({ slots, ...solvedWithin(slots, terms) }));
  const solved = blocked.length > 0 ? { slots: [], ...NOTHING, terms } : firstComplete(tried);
  return reportOf(dataset, { board, subject, held, blocked, stop, next, ...solved, seats: request.seats ?? 1 });
}

interface Material {
  /** The slots, for each platform on which the whole can be done; most wanted first. */
  readonly variants: readonly (readonly Slot[])[];
  /** Where the path says to stop; null for what the plan itself has to say. */
  readonly stop: string | null;
  /** The id of what the path would go on with. */
  readonly next: string | null;
  /** What was asked for and is held. */
  readonly held: readonly string[];
  readonly blocked: readonly Obstruction[];
}

function materialFor(dataset: Dataset, board: Board, subject: Subject): Material {
  if (subject.type === 'stack') {
    const { stack } = subject;
    const platforms = platformsFor(dataset, board, stack);
    const variants = platforms.map((platform) => stackSlots(dataset, board, stack, platform));
    return { variants, stop: null, next: null, held: [], blocked: [] };
  }
  if (subject.type === 'path') {
    const path = pathOf(dataset, board, rankedRows(board));
    const variants = [path === null ? [] : pathSlots(dataset, board, path)];
    return { variants, stop: path?.stop ?? null, next: path?.next?.id ?? null, held: [], blocked: [] };
  }
  const gateOf = (id: string) => board.gates[board.candidates.findIndex((candidate) => candidate.id === id)] ?? null;
  const held = subject.ids.filter((id) => gateOf(id) === 'already-held');
  const wanted = subject.ids.filter((id) => !held.includes(id));
  const variants = [namedSlots(dataset, board, wanted, lackingSkills(board, dataset))];
  return { variants, stop: null, next: null, held, blocked: blockedIn(dataset, board, wanted) };
}

/** The first variant that the limits take nothing from; else the one that is worth most within them. */
function firstComplete(variants: readonly (() => Solved & { readonly slots: readonly Slot[] })[]) {
  let best: ReturnType<(typeof variants)[number]> | undefined;
  for (const variant of variants) {
    const solved = variant();
    if (solved.state !== null && solved.relax.length === 0 && !solved.tight) return solved;
    if (best === undefined || (solved.state?.value ?? -1) > (best.state?.value ?? -1)) best = solved;
  }
  return best as NonNullable<typeof best>;
}

/** Every skill that the person is known to lack. */
function lackingSkills({ situation }: Board, { vocabulary }: Dataset): Set<string> {
  return new Set(
    lackingOf(
      vocabulary.skills.map(({ id }) => id),
      situation,
    ),
  );
}

function termsOf(dataset: Dataset, board: Board, start: string): Terms {
  const { profile } = board.situation;
  const { held, language = 'en', memberOf = [], hoursPerWeek = ASSUMED_HOURS_PER_WEEK } = profile;
  const skills = knownSkills(board.situation);
  const lacking = [...lackingSkills(board, dataset)].filter((skill) => !skills.has(skill));
  const live = new Set(board.candidates.filter((_, row) => board.gates[row] === 'already-held').map(({ id }) => id));
  const issuers = dataset.credentials.filter(({ id }) => live.has(id)).map(({ provider }) => provider);
  const known = new Set(board.candidates.map(({ id }) => id));
  return {
    start,
    hoursPerWeek,
    language,
    memberOf,
    end: 1,
    budget: profile.budget ?? null,
    deadline: profile.deadline ?? null,
    skills,
    // Of a credential of the data it is known whether it has lapsed; anything else counts as it is said.
    holds: (id) => live.has(id) || (!known.has(id) && holds(held, id)),
    passed: new Set(issuers),
    lacking: new Set(lacking),
  };
}

type Solved = Pick<PlanDraft, 'state' | 'whole' | 'tight' | 'relax' | 'terms'>;
const NOTHING = { state: null, whole: null, tight: false, relax: [] };

/** The best plan within the limits, the best without them, and what keeps the two apart. */
function solvedWithin(slots: readonly Slot[], terms: Terms): Solved {
  const whole = solve(slots, { ...terms, budget: null, deadline: null });
  const state = solve(slots, terms);
  const isLimited = terms.budget !== null || terms.deadline !== null;
  if (isFilled(state)) {
    const isWhole = !isLimited || state.steps.length === whole?.steps.length;
    return { state, whole, tight: false, relax: isWhole ? [] : relaxations(asWhole(slots, whole), terms), terms };
  }
  const needed = slots.filter(({ required }) => required);
  const fewest = { ...terms, end: 0 } as const;
  const tight =
    needed.length === 0
      ? null
      : solve(
          slots.filter((slot) => slot.required || isNeeded(slot)),
          fewest,
        );
  if (isFilled(tight))
    return { state: tight, whole, tight: true, relax: relaxations(asWhole(slots, whole), terms), terms: fewest };
  return { ...NOTHING, whole, relax: relaxations(needed.length > 0 ? slots : asWhole(slots, whole), fewest), terms };
}

function isNeeded({ options }: Slot): boolean {
  return options.every(({ type }) => type !== 'project');
}

function isFilled(state: State | null): state is State {
  return state !== null && state.steps.length > 0;
}

/** The same slots, each that the whole plan fills required. */
function asWhole(slots: readonly Slot[], whole: State | null): Slot[] {
  return slots.map((slot) => ({
    ...slot,
    required: slot.required || whole?.steps.some((step) => step.slot === slot) === true,
  }));
}
