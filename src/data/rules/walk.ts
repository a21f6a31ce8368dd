import type { Availability } from '../../core/catalogue/credential.ts';
import type { Source } from '../../core/catalogue/fact.ts';
import type { Path } from '../parse.ts';
import type { Origin } from '../problem-at.ts';
import type { Subject } from './rule.ts';

export type Edition = Availability;

/** Every edition that was read, exam versions and courses alike, with its place. */
export function* editionsWithPaths({
  entries,
}: Subject['material']): Generator<{ edition: Edition; origin: Origin; path: Path }> {
  for (const { credential, origin } of entries) {
    for (const [index, edition] of (credential.exams ?? []).entries())
      yield { edition, origin, path: ['exams', index] };
    if (credential.course !== undefined) yield { edition: credential.course, origin, path: ['course'] };
  }
}

/** Every source that was read, with its place. */
export function* sourcesWithPaths({
  entries,
  evidence,
  jobAds,
  names,
  places,
}: Subject['material']): Generator<{ source: Source; origin: Origin; path: Path }> {
  for (const { credential, origin } of entries)
    for (const [key, source] of Object.entries(credential.sources)) yield { source, origin, path: ['sources', key] };
  for (const [part, value] of Object.entries({ evidence, jobAds, names })) {
    const origin = places.get(part as 'evidence' | 'jobAds' | 'names');
    if (origin === undefined) continue;
    for (const [key, source] of Object.entries(value?.sources ?? {})) yield { source, origin, path: ['sources', key] };
  }
}
