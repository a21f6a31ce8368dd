import { effortOf } from '../../catalogue/typical-hours.ts';
import { assumed, between, derived, mapGiven, midOf, published, type Resolved, told } from './resolved.ts';
import type { Scene } from './scene.ts';

/** Hours of study, and what to beware of about them. */
export interface FoundHours {
  readonly hours: Resolved;
  readonly cautions: readonly string[];
}

/** Yours, the published ones, those that follow from published months, or those of comparable ones; null when none are known. */
export function hoursOf({ credential, typicalHours, request, defaults }: Scene): FoundHours | null {
  if (request.studyHours !== undefined) return { hours: told(request.studyHours), cautions: [] };
  if (credential.hours !== undefined)
    return { hours: published(between(credential.hours.value), credential.hours), cautions: [] };
  const months = credential.course?.months;
  if (months !== undefined) {
    const pace = midOf(assumed(defaults.hoursPerWeek).value);
    const hours = mapGiven(between(months.value), (each) => each * defaults.weeksPerMonth.value * pace);
    const note = `its ${rangeText(months.value)} months at ${pace} hours a week`;
    return {
      hours: derived(hours, [published(0, months)], `not published; ${note}`),
      cautions: [`Study hours are not published: taken as ${note}.`],
    };
  }
  const { hours: reckoned } = effortOf(credential, typicalHours);
  if (reckoned === null) return null;
  const note = 'not published; what three in four comparable ones stay below';
  return {
    hours: { value: between(reckoned), origin: 'default', sources: [], note },
    cautions: [
      `Study hours are not published: ${rangeText(reckoned)}, below which three in four comparable ones stay, stand in for them. Give yours with --study-hours.`,
    ],
  };
}

function rangeText([low, high]: readonly [number, number]): string {
  return low === high ? String(low) : `${low} to ${high}`;
}
