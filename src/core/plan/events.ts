import { addDays } from '../catalogue/dates.ts';
import { hours, usd } from '../figure-text.ts';
import type { Plan, PlanStep } from './report.ts';

/** What a calendar is told of: a time of whole days, from a day up to, and without, another. */
export interface CalendarEvent {
  /** The same for the same plan: a calendar that reads it again replaces instead of doubling. */
  readonly uid: string;
  readonly title: string;
  readonly from: string;
  readonly to: string;
  readonly text: string;
  readonly url: string | null;
  /** Days before it on which to be reminded; null for none. */
  readonly remindDays: number | null;
}

const HOST = 'cert-advisor';
/** An exam wants its identity papers found and its room booked. Judgement. */
const EXAM_REMINDER_DAYS = 7;
/** A renewal may have to be studied for. Judgement. */
const RENEWAL_REMINDER_DAYS = 30;

/** A plan for a calendar: blocks of study, days of exams, last days for a second try, renewals. */
export function planEvents(plan: Plan): CalendarEvent[] {
  const renewals = plan.renewals.map(({ id, shortName, validUntil, usd: fee, how }) =>
    oneDay(`renew-${id}`, `Renew ${shortName}`, validUntil, [`${usd(fee)}`, how ?? ''], null, RENEWAL_REMINDER_DAYS),
  );
  return [...plan.steps.flatMap(stepEvents), ...renewals];
}

function stepEvents(step: PlanStep): CalendarEvent[] {
  const { id, shortName, begins, ends, url, sitting, type } = step;
  const work: CalendarEvent = {
    uid: `work-${id}-${begins}@${HOST}`,
    title: type === 'project' ? `Project: ${shortName}` : `Study: ${shortName}`,
    from: begins,
    to: ends > begins ? ends : addDays(begins, 1),
    text: [hours(step.hours.range), ...step.done].join('\n'),
    url,
    remindDays: null,
  };
  if (sitting === null) return [work];
  const exam = oneDay(
    `exam-${id}`,
    `Exam: ${shortName} (${sitting.code})`,
    sitting.day,
    [usd(step.usd)],
    url,
    EXAM_REMINDER_DAYS,
  );
  if (sitting.retakeDay === null) return [work, exam];
  const retake = oneDay(
    `retake-${id}`,
    `Second try, if needed: ${shortName}`,
    sitting.retakeDay,
    [`${sitting.waitDays} days after the first`],
    url,
    null,
  );
  return [work, exam, retake];
}

/** Something on one day. */
export function oneDay(
  name: string,
  title: string,
  day: string,
  lines: readonly string[],
  url: string | null,
  remindDays: number | null,
): CalendarEvent {
  return {
    uid: `${name}-${day}@${HOST}`,
    title,
    from: day,
    to: addDays(day, 1),
    text: lines.filter((line) => line !== '').join('\n'),
    url,
    remindDays,
  };
}
