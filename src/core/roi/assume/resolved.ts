import type { Fact, Range, SourcedFact } from '../../catalogue/fact.ts';
import type { Unit } from '../sum/input-terms.ts';
import { type Assumption, rangeOf } from './defaults.ts';
import type { Given } from './request.ts';

/** Who says so: the user, the credential's published facts, or our defaults. */
export type Origin = 'you' | 'dataset' | 'default';

/** A number with where it comes from. */
export interface Resolved {
  readonly value: Given;
  readonly origin: Origin;
  /** Keys of sources or ids of studies. */
  readonly sources: readonly string[];
  readonly note: string | null;
}

/** A resolved number by name, as it is listed among the assumptions. */
export interface Part {
  readonly input: string;
  readonly symbol: string;
  readonly label: string;
  readonly unit: Unit;
  readonly resolved: Resolved;
}

/** What the user said. */
export function told(value: Given, note: string | null = null): Resolved {
  return { value, origin: 'you', sources: [], note };
}

/** What is assumed for want of anything better. */
export function assumed(assumption: Assumption): Resolved {
  const { sources = [], judgement = null } = assumption;
  return { value: rangeOf(assumption), origin: 'default', sources, note: judgement };
}

/** What the user said, else what is assumed. */
export function toldOr(value: Given | undefined, assumption: Assumption): Resolved {
  return value === undefined ? assumed(assumption) : told(value);
}

/** What is published about the credential; with its sources where the credential comes with them. */
export function published(value: Given, fact: Fact<unknown> | SourcedFact<unknown>): Resolved {
  const { sources = [], note }: Partial<SourcedFact<unknown>> = fact;
  return { value, origin: 'dataset', sources, note: note ?? null };
}

/** What follows from other numbers: as personal as the most personal of them. */
export function derived(value: Given, from: readonly Resolved[], note: string): Resolved {
  const origins = from.map(({ origin }) => origin);
  const origin = (['you', 'dataset'] as const).find((each) => origins.includes(each)) ?? 'default';
  return { value, origin, sources: [...new Set(from.flatMap(({ sources }) => sources))], note };
}

/** A published range as low, middle and high. */
export function between([low, high]: Range): Given {
  return low === high ? low : [low, (low + high) / 2, high];
}

/** The number with its low end, middle and high end each changed by a function that never falls. */
export function mapGiven(value: Given, change: (each: number) => number): Given {
  return typeof value === 'number' ? change(value) : spread(value.map(change));
}

/** Low, middle and high from three numbers; one number where they agree. */
export function spread([low = 0, mid = 0, high = 0]: readonly number[]): Given {
  return low === high ? mid : [low, mid, high];
}

/** The low end, the middle and the high end. */
export function endsOf(value: Given): readonly [low: number, mid: number, high: number] {
  return typeof value === 'number' ? [value, value, value] : value;
}

/** The middle. */
export function midOf(value: Given): number {
  return typeof value === 'number' ? value : value[1];
}
