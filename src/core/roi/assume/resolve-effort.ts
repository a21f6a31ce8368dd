import { hourlyWageUsd } from '../sum/inputs.ts';
import { studyMonths } from '../sum/timing.ts';
import { hoursOf } from './resolve-hours.ts';
import { assumed, between, derived, mapGiven, midOf, published, type Resolved, told, toldOr } from './resolved.ts';
import type { Missing, Scene } from './scene.ts';

/** The terms of time: what it takes and what it is worth. */
export interface EffortTerms {
  readonly hours: Resolved;
  readonly hoursPerWeek: Resolved;
  /** Calendar months of study. */
  readonly months: Resolved;
  readonly hourValue: Resolved;
  readonly hoursPerYear: Resolved;
  readonly cautions: readonly string[];
}

/** The hours, how many months they fill and what one of them is worth; or that the hours cannot be known. */
export function effortTerms(scene: Scene): EffortTerms | Missing {
  const { request, defaults } = scene;
  const found = hoursOf(scene);
  if (found === null) {
    return {
      missing: 'hours',
      text: 'cannot be estimated: its study hours are not published',
      hint: 'say how many you expect with --study-hours, such as --study-hours 40..80',
    };
  }
  const hoursPerWeek = toldOr(request.hoursPerWeek, defaults.hoursPerWeek);
  return {
    hours: found.hours,
    hoursPerWeek,
    months: monthsOf(scene, found.hours, hoursPerWeek),
    hourValue: hourValueOf(scene),
    hoursPerYear: toldOr(request.hoursPerYear, defaults.hoursPerYear),
    cautions: [...found.cautions, ...(freeTime(request) ? ['Your hours are priced at nothing, as you asked.'] : [])],
  };
}

function freeTime({ hourValueShare, hourValueUsd }: Scene['request']): boolean {
  const price = hourValueShare ?? hourValueUsd;
  return price !== undefined && midOf(price) === 0;
}

function monthsOf({ credential, request, defaults }: Scene, hours: Resolved, hoursPerWeek: Resolved): Resolved {
  const months = credential.course?.months;
  const own = request.hoursPerWeek !== undefined || request.studyHours !== undefined;
  if (months !== undefined && !own) return published(between(months.value), months);
  const pace = midOf(hoursPerWeek.value);
  const value = mapGiven(hours.value, (each) => studyMonths(each, pace, defaults.weeksPerMonth.value));
  return derived(value, [hours, hoursPerWeek], `study hours at ${pace} a week`);
}

function hourValueOf({ request, defaults }: Scene): Resolved {
  if (request.hourValueShare !== undefined) return told(request.hourValueShare);
  if (request.hourValueUsd !== undefined) {
    const hoursPerYear = request.hoursPerYear ?? defaults.hoursPerYear.value;
    const wage = hourlyWageUsd({ salaryUsd: request.salaryUsd, hoursPerYear });
    return told(
      mapGiven(request.hourValueUsd, (usd) => usd / wage),
      'your dollars an hour as a share of your hourly wage',
    );
  }
  if (request.paidWorkGivenUp !== true) return assumed(defaults.hourValueShare);
  return { ...assumed(defaults.hourValueShareOfPaidWork), origin: 'you' };
}
