import { closest } from '../did-you-mean.ts';
import { type Outcome, rawText, squeezed } from './reading.ts';

/** A word of a closed list, with the names it goes by. */
export interface NamedValue {
  readonly value: string;
  readonly names: readonly string[];
}

const MOST_LISTED = 20;

/**
 * A word of a closed list as people write it: by value or by any of its names, whatever the case, blanks and hyphens (`AWS`,
 * `Google Cloud`, `data engineer`). The hint names the nearest ones, or all where they are few.
 */
export function readTerm(raw: unknown, terms: readonly NamedValue[]): Outcome<string> {
  const values = terms.map(({ value }) => value);
  if (typeof raw === 'string' && values.includes(raw)) return { value: raw };
  const wanted = typeof raw === 'string' ? squeezed(raw) : typeof raw === 'boolean' ? (raw ? 'yes' : 'no') : '';
  const fits = (each: string) => squeezed(each) === wanted;
  const found =
    wanted === '' ? undefined : (terms.find(({ value }) => fits(value)) ?? terms.find(({ names }) => names.some(fits)));
  if (found !== undefined) return { value: found.value };
  const words = new Map(terms.flatMap(({ value, names }) => [value, ...names].map((name) => [name, value] as const)));
  const near = [...new Set(closest(rawText(raw), words.keys(), 3).map((word) => words.get(word) ?? word))];
  const isLong = values.length > MOST_LISTED && near.length > 0;
  const objection = isLong ? 'it is none of the answers known' : `it takes one of ${values.join(', ')}`;
  return near.length === 0 ? { objection } : { objection, hint: `did you mean ${near.join(' or ')}?` };
}
