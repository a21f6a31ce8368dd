import type { Path } from '../parse.ts';
import { eachLeaf, type Finding, type Rule, type Subject } from './rule.ts';

/** The most that a number may be, by the words in the key that it stands under, the innermost first. */
const MOST: readonly { readonly word: RegExp; readonly most: number; readonly unit: string }[] = [
  { word: /usd/i, most: 1_000_000, unit: 'dollars' },
  { word: /hours/i, most: 20_000, unit: 'hours' },
  { word: /minutes/i, most: 20_000, unit: 'minutes' },
  { word: /days/i, most: 3_660, unit: 'days' },
  { word: /months/i, most: 1_200, unit: 'months' },
  { word: /years/i, most: 100, unit: 'years' },
  { word: /percent/i, most: 1_000, unit: 'per cent' },
];
/** Of anything else: a salary, the people of a study, the advertisements of a country. */
const MOST_OF_ALL = { most: 1_000_000_000, unit: '' };

const beyondReason: Rule = {
  code: 'CERT086',
  id: 'beyond-reason',
  severity: 'error',
  what: `No number is larger than its kind can be: ${MOST.map(({ most, unit }) => `${most.toLocaleString('en')} ${unit}`).join(', ')}.`,
  why: 'It is a slip, or meant to make a sum that never ends.',
  example: 'hours: { value: [40, 1e308], sources: [page] }',
  mend: 'Look at the source again.',
  *check({ material }: Subject): Iterable<Finding> {
    for (const parsed of material.files)
      for (const { number, path } of largeNumbersIn(parsed.value)) {
        const { most, unit } = boundFor(path);
        if (Math.abs(number) > most)
          yield {
            origin: { parsed, path: [] },
            path,
            message: `${path.join('.')}: ${number} is more than ${`${most} ${unit}`.trim()}, beyond all reason`,
          };
      }
  },
};

function boundFor(path: Path): { readonly most: number; readonly unit: string } {
  for (const key of path.toReversed()) {
    const bound = typeof key === 'string' ? MOST.find(({ word }) => word.test(key)) : undefined;
    if (bound !== undefined) return bound;
  }
  return MOST_OF_ALL;
}

const SMALLEST_BOUND = Math.min(...MOST.map(({ most }) => most));

/** Every number below a value that could be too large for any kind, with its path. */
function largeNumbersIn(value: unknown): { readonly number: number; readonly path: Path }[] {
  const found: { readonly number: number; readonly path: Path }[] = [];
  eachLeaf(value, (number, path) => {
    if (typeof number === 'number' && Math.abs(number) > SMALLEST_BOUND) found.push({ number, path: [...path] });
  });
  return found;
}

/** Bounds: nothing that a sum could choke on. */
export const BOUND_RULES: readonly Rule[] = [beyondReason];
