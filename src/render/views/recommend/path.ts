import type { AdvicePath, ProjectStep, StepBefore } from '../../../core/advice/path/path.ts';
import type { PathStep } from '../../../core/advice/path/step.ts';
import type { Advice } from '../../../core/advice/recommend.ts';
import { countWord } from '../../../core/advice/words/count-word.ts';
import { fillWords, lowerFirst } from '../../../core/advice/words/facts-in-words.ts';
import { lowerArticle, optionName } from '../../../core/advice/words/option-name.ts';
import { termName } from '../../../core/catalogue/vocabulary.ts';
import type { Dataset } from '../../../core/dataset.ts';
import { dayText, hours, plural, usd, withDays } from '../../../core/figure-text.ts';
import { ASSUMED_HOURS_PER_WEEK } from '../../../core/scoring/gates.ts';
import type { Fact, Text } from '../../blocks.ts';
import { OWN_CONDITIONS } from './own-conditions.ts';
import type { Room } from './room.ts';
import { shortened } from './shortened.ts';

/** What is left of a line of 80 columns behind the label, figures and `done when`. */
const LONGEST_DONE = 46;
/** What is left of it for a text and an id beside it. */
const BESIDE = 70;
const BETWEEN = ' · ';

/** The steps of the path, one after the other: what, how long, where; and where to stop. */
export function pathItems(
  dataset: Dataset,
  path: AdvicePath,
  advice: Advice,
  asOf: string,
  room: Pick<Room, 'everyProject' | 'scope' | 'wholeDone' | 'later'>,
): Fact[] {
  const { stepBefore, pick, projects } = path;
  const paceWords = pacer(dataset, advice.profile.hoursPerWeek, asOf);
  const [first, ...others] = projects;
  const label = pick.type === 'alternative' ? 'Idea' : 'Then';
  const name = pick.type === 'alternative' ? '' : 'Project: ';
  return [
    ...(stepBefore === null ? [] : [beforeItem(dataset, stepBefore)]),
    [stepBefore === null ? 'First' : 'Then', pickLines(path, paceWords, room), pick.shortId],
    ...(first === undefined ? [] : [projectItem(dataset, first, label, name, room.wholeDone)]),
    ...otherItems(dataset, others, label, room.everyProject),
    ['Then', stopLines(dataset, path, advice, asOf, room)],
  ];
}

type Pacer = (step: PathStep) => string | null;

/** How many weeks a step takes at the person's pace, and by which day it is done. */
function pacer({ wording }: Dataset, pace: number = ASSUMED_HOURS_PER_WEEK, asOf: string): Pacer {
  const { texts } = wording.screen;
  return ({ weeks, readyDate, afterDeadline }) => {
    if (weeks === null) return null;
    const byDay = afterDeadline ? texts.byDayLate : texts.byDay;
    const by = readyDate === null ? '' : fillWords(byDay, { day: dayText(readyDate, asOf) });
    return fillWords(texts.pace, { weeks: plural(weeks, 'week'), hours: hours(pace), by });
  };
}

function addressLines(url: string | null): Text[] {
  return url === null ? [] : [{ text: url, tone: 'act' }];
}

function beforeItem({ wording, vocabulary }: Dataset, step: StepBefore): Fact {
  const skills = step.teaches.map((skill) => lowerFirst(termName(vocabulary.skills, skill))).join(', ');
  const words = { name: step.shortName, cost: usd(step.usd), hours: hours(step.hours.range), skills };
  const text = fillWords(wording.screen.texts.stepBefore, words);
  // As long as the reason is, the id would not fit beside it; the address leads on.
  return ['First', [{ text, tone: 'strong' }, ...addressLines(step.url)]];
}

function pickLines({ pick }: AdvicePath, paceWords: Pacer, { scope }: Pick<Room, 'scope'>): Text[] {
  const { range, estimated } = pick.hours;
  const time = range === null ? null : `${hours(range)}${estimated ? ' (estimated)' : ''}`;
  return [
    { text: pick.shortName, tone: 'strong' },
    [usd(pick.usd), time, paceWords(pick)].filter((part) => part !== null).join(BETWEEN),
    ...addressLines(pick.url),
    ...(pick.scope === null || !scope ? [] : [firstSentence(pick.scope)]),
  ];
}

function firstSentence(text: string): string {
  return text.split(/(?<=\.) /)[0] ?? text;
}

function projectItem(dataset: Dataset, project: ProjectStep, label: string, name: string, whole: boolean): Fact {
  const { wording } = dataset;
  const done = lowerArticle(lowerFirst((project.done[0] ?? '').replace(/\.$/, '')));
  const late = lateWords(dataset, project);
  const said = whole ? done : shortened(done, LONGEST_DONE - late.join('').length);
  const figures = [hours(project.hours.range), ...late, fillWords(wording.screen.texts.doneWhen, { done: said })];
  return [label, [`${name}${project.shortName}`, figures.join(BETWEEN)], project.shortId];
}

/** What is not done by the deadline is never shown without saying so. */
function lateWords({ wording }: Dataset, { afterDeadline }: PathStep): string[] {
  return afterDeadline ? [wording.screen.texts.late] : [];
}

/** The projects after the first, a line each, or their number. */
function otherItems(dataset: Dataset, others: readonly ProjectStep[], label: string, each: boolean): Fact[] {
  const last = others.at(-1);
  if (!each && others.length > 1) {
    const more = fillWords(dataset.wording.screen.texts.moreProjects, { count: countWord(others.length) });
    return [[label, [more, ...(last === undefined ? [] : lateWords(dataset, last))].join(BETWEEN)]];
  }
  return others.map((project) => {
    const text = [project.shortName, hours(project.hours.range), ...lateWords(dataset, project)].join(BETWEEN);
    // Where room is short, an id that does not fit beside it takes no line of its own.
    return each || text.length + project.shortId.length < BESIDE ? [label, text, project.shortId] : [label, text];
  });
}

/**
 * Where to stop. Instead of a credential: the page of the one that would come next, or, where none should, of the best there is or would
 * be, for whoever is asked for a paper all the same.
 */
function stopLines(
  dataset: Dataset,
  { stop, next, pick }: AdvicePath,
  advice: Advice,
  asOf: string,
  { later }: Pick<Room, 'later'>,
): Text[] {
  if (pick.type === 'credential') return [lowerFirst(later ? stop : firstSentence(stop))];
  if (next !== null) return [lowerFirst(stop), ...addressLines(next.url)];
  const paper = bestPaper(dataset, advice, asOf);
  return paper === null ? [lowerFirst(stop)] : [lowerFirst(stop), paper.text, ...addressLines(paper.url)];
}

interface Paper {
  readonly text: string;
  readonly url: string;
}

/** The best credential with a page among the recommended, else among those that a condition shut out. */
function bestPaper(dataset: Dataset, { recommendations, excluded }: Advice, asOf: string): Paper | null {
  const { texts } = dataset.wording.screen;
  const pages = new Map(dataset.credentials.map(({ id, page }) => [id, page]));
  const shut = excluded
    .filter(({ gate }) => OWN_CONDITIONS.has(gate))
    .toSorted((a, b) => b.value - a.value)
    .map(({ id, detail }) => ({ id, template: texts.paperShut, detail }));
  const open = recommendations.map(({ id }) => ({ id, template: texts.paper, detail: '' }));
  const best = [...open, ...shut].find(({ id }) => pages.get(id) !== undefined);
  if (best === undefined) return null;
  const text = fillWords(best.template, { name: optionName(dataset, best.id), detail: best.detail });
  return { text: withDays(text, asOf), url: pages.get(best.id) ?? '' };
}
