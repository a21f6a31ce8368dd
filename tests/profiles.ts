import fc from 'fast-check';
import { addDays } from '../src/core/catalogue/dates.ts';
import { namedLanguages } from '../src/core/catalogue/languages.ts';
import type { Dataset } from '../src/core/dataset.ts';
import type { Profile } from '../src/core/profile/profile.ts';

/** Random profiles in which every question may be left open; deadlines lie after `asOf`. */
export function anyProfile({ questions, credentials }: Dataset, asOf: string): fc.Arbitrary<Profile> {
  const arbitraries = Object.fromEntries(
    questions.map(({ id, type, choices = [], max = 0 }) => {
      switch (type) {
        case 'choices':
          return [id, fc.constantFrom([], ['claude-partner-network'])];
        case 'choice':
          return [id, fc.constantFrom(...choices.map(({ value }) => value))];
        case 'number':
          return [id, fc.oneof(fc.integer({ min: 1, max: Math.min(max, 15) }), fc.integer({ min: 1, max }))];
        case 'date':
          return [id, fc.integer({ min: 0, max: 400 }).map((days) => addDays(asOf, days))];
        case 'held':
          return [id, fc.uniqueArray(fc.constantFrom(...credentials.map(({ id }) => ({ id }))), { maxLength: 6 })];
        case 'country':
          return [id, fc.constantFrom('US', 'JP', 'KR', 'DE')];
        default:
          return [id, fc.constantFrom(...namedLanguages(credentials))];
      }
    }),
  );
  return fc.record(arbitraries, { requiredKeys: [] }) as fc.Arbitrary<Profile>;
}

/** Any day that the advisor may be asked about. */
export const anyDay: fc.Arbitrary<string> = fc
  .integer({ min: 0, max: 365 * 14 })
  .map((days) => addDays('2015-01-01', days));
