import type { Credential } from './credential.ts';
import type { Range } from './fact.ts';

/**
 * Hours of study that those of a kind and level mostly stay below, by `kind/level`, `kind` and `any`: what is reckoned with
 * where nothing is published. Worked out when a dataset is put together, so that what else competes cannot change it.
 */
export type TypicalHours = Readonly<Record<string, Range>>;

/** Fewer known ones than this say nothing about their kind. */
const ENOUGH = 3;
const UPPER_QUARTILE = 0.75;

/** The upper quartile of the published hours of each kind and level, low and high ends apart, in whole hours. */
export function typicalHours(credentials: readonly Credential[]): TypicalHours {
  const groups = new Map<string, Range[]>();
  for (const { kind, level, hours } of credentials) {
    if (hours === undefined) continue;
    for (const key of [`${kind}/${level}`, kind, 'any']) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [hours.value]);
      else group.push(hours.value);
    }
  }
  const large = [...groups].filter(([, group]) => group.length >= ENOUGH);
  return Object.fromEntries(large.map(([key, group]) => [key, quartileOf(group)]));
}

function quartileOf(group: readonly Range[]): Range {
  const end = (side: 0 | 1): number =>
    Math.round(
      quantile(
        group.map((range) => range[side]),
        UPPER_QUARTILE,
      ),
    );
  return [end(0), end(1)];
}

/** A quantile by linear interpolation between the two nearest (Hyndman and Fan, type 7). */
function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const low = sorted[Math.floor(place)] ?? 0;
  const high = sorted[Math.ceil(place)] ?? low;
  return low + (high - low) * (place - Math.floor(place));
}

/** Hours of study, and whether they are reckoned instead of published; null where nothing comparable is known either. */
export interface Effort {
  readonly hours: Range | null;
  readonly estimated: boolean;
}

/** The published hours of a credential, else those that comparable ones mostly stay below. */
export function effortOf({ kind, level, hours }: Credential, typical: TypicalHours): Effort {
  if (hours !== undefined) return { hours: hours.value, estimated: false };
  const reckoned = typical[`${kind}/${level}`] ?? typical[kind] ?? typical['any'];
  return { hours: reckoned ?? null, estimated: reckoned !== undefined };
}
