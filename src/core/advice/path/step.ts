import type { Range } from '../../catalogue/fact.ts';
import type { Project } from '../../catalogue/project.ts';
import type { Candidate } from '../../scoring/candidate.ts';
import { ASSUMED_HOURS_PER_WEEK, readyDay } from '../../scoring/gates.ts';

/** One thing to do on a path. */
export interface PathStep {
  readonly id: string;
  readonly type: 'credential' | 'alternative' | 'project';
  readonly name: string;
  /** As people say it. */
  readonly shortName: string;
  /** Exam code, abbreviation or slug. */
  readonly shortId: string;
  /** The page of whoever offers it; null where there is none. */
  readonly url: string | null;
  /** US dollars; null when not published, and of a project. */
  readonly usd: Range | null;
  /** Hours of study or work; `estimated` when they are reckoned from comparable ones. */
  readonly hours: { readonly range: Range | null; readonly estimated: boolean };
  /** Whole weeks that the most of these hours take at the person's pace. */
  readonly weeks: number | null;
  /** The day on which it is done when all steps follow one another, the most hours taken. */
  readonly readyDate: string | null;
  /** Whether that day lies behind the person's deadline. */
  readonly afterDeadline: boolean;
}

/** What a step is before it has a place on a path. */
export type Stop = Omit<PathStep, 'weeks' | 'readyDate' | 'afterDeadline'>;

/** A credential or an alternative as a step. */
export function stopOf({ id, name, option, cost, effort }: Candidate): Stop {
  const thing = option.type === 'credential' ? option.credential : option.alternative;
  return {
    id,
    type: option.type,
    name,
    shortName: thing.shortName ?? name,
    shortId: thing.shortId ?? id,
    url: option.type === 'credential' ? (option.credential.page ?? null) : null,
    usd: cost.usd,
    hours: { range: effort.hours, estimated: effort.estimated },
  };
}

/** A project brief as a step. */
export function projectStop({ id, name, shortName, shortId, hours }: Project): Stop {
  return {
    id,
    type: 'project',
    name,
    shortName,
    shortId: shortId ?? id,
    url: null,
    usd: null,
    hours: { range: hours, estimated: false },
  };
}

/** When steps begin, at what pace they are done, and until when they should be. */
export interface Pace {
  readonly asOf: string;
  readonly hoursPerWeek?: number | undefined;
  readonly deadline?: string | undefined;
}

/** Steps that follow one another from a day on, `spent` hours after it, each with its weeks and the day on which it is done. */
export function scheduled<T extends Stop>(
  stops: readonly T[],
  { asOf, hoursPerWeek = ASSUMED_HOURS_PER_WEEK, deadline }: Pace,
  spent: number | null = 0,
): (T & PathStep)[] {
  let hours = spent;
  return stops.map((stop) => {
    const most = stop.hours.range?.[1];
    hours = most === undefined || hours === null ? null : hours + most;
    const readyDate = hours === null ? null : readyDay(hours, hoursPerWeek, asOf);
    return {
      ...stop,
      weeks: most === undefined ? null : Math.ceil(most / hoursPerWeek),
      readyDate,
      afterDeadline: readyDate !== null && deadline !== undefined && readyDate > deadline,
    };
  });
}
