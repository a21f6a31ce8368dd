import type { Project } from '../../catalogue/project.ts';
import type { Level } from '../../catalogue/vocabulary.ts';
import type { Dataset } from '../../dataset.ts';
import type { Candidate } from '../../scoring/candidate.ts';
import type { Model } from '../../scoring/model.ts';
import type { Situation } from '../../scoring/situation.ts';
import { lackingOf } from '../lacking.ts';

/** Article B: twice as much time on projects as on the credential. */
const HOURS_PER_STUDY_HOUR = 2;
const MOST_BRIEFS = 3;

/**
 * The projects that show the pick, best fitting first: as many as reach twice its hours at either end (its own hours, when
 * it is an alternative), at most three. `taught` are skills that the steps before them give. None where the pick is to do nothing.
 */
export function briefsFor(
  dataset: Pick<Dataset, 'projects' | 'vocabulary'>,
  pick: Candidate,
  situation: Situation,
  taught: readonly string[],
): Project[] {
  const { option, effort } = pick;
  if (option.type === 'alternative' && option.alternative.verdict === 'not-needed') return [];
  const times = option.type === 'alternative' ? 1 : HOURS_PER_STUDY_HOUR;
  const [fewest, most] = effort.hours ?? [0, 0];
  const reaches = () => low >= times * fewest && high >= times * most;
  const missing = lackingOf(demandsOf(dataset.projects).skills, situation).filter((skill) => !taught.includes(skill));
  const chosen: Project[] = [];
  let low = 0;
  let high = 0;
  for (const project of bestFitting(dataset, pick, situation)) {
    if (sharesOne(project.assumes, missing)) continue;
    if (chosen.length === MOST_BRIEFS || (chosen.length > 0 && reaches())) break;
    chosen.push(project);
    low += project.hours[0];
    high += project.hours[1];
  }
  return chosen;
}

/** How well a project goes with a pick, part by part, the most important first; higher is better. */
type Fit = readonly number[];

/** What of a person the order of the projects for a pick depends on. */
interface Doer {
  /** Platforms that the person named, where any project is for them. */
  readonly named: readonly string[];
  readonly roles: readonly string[];
  /** The place of the level that suits, among the levels. */
  readonly level: number;
}

// A memo, not a state: a candidate belongs to one dataset, and for people who are alike it always gives the same order.
const orders = new WeakMap<Candidate, Map<string, readonly Project[]>>();
const MAX_ORDERS = 500;

/** The projects of platforms that suit, best fitting first. */
function bestFitting(
  dataset: Pick<Dataset, 'projects' | 'vocabulary'>,
  pick: Candidate,
  situation: Situation,
): readonly Project[] {
  const known = orders.get(pick) ?? new Map<string, readonly Project[]>();
  orders.set(pick, known);
  const doer = doerOf(dataset, pick, situation);
  const { named, roles, level } = doer;
  const key = `${named}|${roles}|${level}`;
  const order = known.get(key) ?? inOrderFor(dataset, pick, doer, situation.model);
  if (known.size >= MAX_ORDERS) known.clear();
  known.set(key, order);
  return order;
}

function doerOf(
  { projects, vocabulary: { levels } }: Pick<Dataset, 'projects' | 'vocabulary'>,
  pick: Candidate,
  situation: Situation,
): Doer {
  const { cloud, vendorNamed } = situation.profile;
  const { platforms } = demandsOf(projects);
  const roles = situation.roles.length > 0 ? situation.roles : pick.roles;
  const own = ownYears(situation, roles);
  const wanted = pick.level === null ? levelBy(levels, own ?? pick.years[0]) : placeOf(levels, pick.level);
  return {
    named: platforms.filter((platform) => platform === cloud || platform === vendorNamed),
    roles,
    level: Math.min(wanted, own === null ? levels.length : Math.max(1, levelBy(levels, own))),
  };
}

/** The skills that any of some projects takes for granted, and the platforms that any is for. */
interface Demands {
  readonly skills: readonly string[];
  readonly platforms: readonly string[];
}

const demanded = new WeakMap<readonly Project[], Demands>();

function demandsOf(projects: readonly Project[]): Demands {
  const known = demanded.get(projects) ?? {
    skills: [...new Set(projects.flatMap(({ assumes }) => assumes))],
    platforms: [...new Set(projects.flatMap(({ platforms }) => platforms))],
  };
  demanded.set(projects, known);
  return known;
}

function inOrderFor(
  { projects, vocabulary: { levels } }: Pick<Dataset, 'projects' | 'vocabulary'>,
  pick: Candidate,
  { named, roles, level }: Doer,
  model: Model,
): Project[] {
  const platforms = [...pick.platforms, ...named];
  const suiting = projects.filter(
    (project) => project.platforms.length === 0 || sharesOne(project.platforms, platforms),
  );
  const fitOf = (project: Project): Fit => [
    Number(sharesOne(project.roles, roles)),
    -Math.abs(placeOf(levels, project.level) - level),
    Number(sharesOne(project.platforms, platforms)),
    subjectFit(project, pick, roles, model),
    -project.hours[0],
  ];
  return suiting
    .map((project) => ({ project, fit: fitOf(project) }))
    .toSorted((a, b) => byFit(a.fit, b.fit) || (a.project.id < b.project.id ? -1 : 1))
    .map(({ project }) => project);
}

/** Years of AI work, or those of the person's own field that count for the role, where they are more; null where nothing is known. */
function ownYears({ years, carried }: Situation, roles: readonly string[]): number | null {
  return years === null ? null : Math.max(years, ...roles.map((role) => carried[role] ?? 0));
}

/** Subjects shared with a pick; an alternative is about everything, so that of its ideas those about the role's subjects come first. */
function subjectFit({ topics }: Project, pick: Candidate, roles: readonly string[], model: Model): number {
  if (pick.option.type === 'credential') return topics.filter((topic) => pick.topics.includes(topic)).length;
  const subjects = model.goalFit.roles[roles[0] ?? ''] ?? {};
  return topics.reduce((sum, topic) => sum + (subjects[topic] ?? 0), 0) / Math.max(1, topics.length);
}

function byFit(one: Fit, other: Fit): number {
  for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) return (other[at] ?? 0) - (one[at] ?? 0);
  return 0;
}

/** The place of the highest level whose years begin at or below some years of work. */
function levelBy(levels: readonly Level[], years: number): number {
  return levels.findLastIndex((level) => level.years[0] <= years);
}

function placeOf(levels: readonly Level[], id: string): number {
  return levels.findIndex((level) => level.id === id);
}

function sharesOne(some: readonly string[], others: readonly string[]): boolean {
  for (let at = 0; at < some.length; at += 1) if (others.includes(some[at] as string)) return true;
  return false;
}
