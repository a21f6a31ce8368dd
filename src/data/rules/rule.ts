import type { SourcedDataset } from '../../core/dataset.ts';
import type { Problem } from '../../core/problem.ts';
import type { Path } from '../parse.ts';
import { PARTS, type PartKey } from '../parts.ts';
import type { Origin } from '../problem-at.ts';
import type { Material } from '../read.ts';
import type { Strictness } from '../validation.ts';

/** What a rule says of itself, in `docs/data-rules.md` and in `validate`. */
export interface RuleText {
  /** Stable code, such as `CERT010`. */
  readonly code: string;
  /** A short name in words joined by hyphens. */
  readonly id: string;
  /** `error` makes a dataset invalid; a finding may set its own. */
  readonly severity: Problem['severity'];
  /** What must hold. */
  readonly what: string;
  /** Why it must. */
  readonly why: string;
  /** What trips it. */
  readonly example: string;
  /** What to do about it. */
  readonly mend: string;
}

/** One rule over a whole dataset. It is pure: all that it may look at is in the subject. */
export interface Rule extends RuleText {
  readonly check: (subject: Subject) => Iterable<Finding>;
}

/** What rules look at. They report on `material`, what was read; they resolve references in `dataset`, which may hold more. */
export interface Subject extends Strictness {
  readonly dataset: SourcedDataset;
  readonly material: Material;
  /** The day it is checked on, `YYYY-MM-DD`; rules that need it are silent without. */
  readonly asOf?: string | undefined;
  /** Whether it extends a dataset: then it is an organisation's own, and may rest on what only its people can open. */
  readonly adds?: boolean | undefined;
}

/** One breach of a rule, and where. */
export interface Finding {
  readonly origin: Origin;
  readonly path: Path;
  readonly message: string;
  readonly severity?: Problem['severity'];
}

/**
 * Findings about a part: where it stands; or, where it is taken over, at the part of one's own that does not fit it, which is one that
 * others refer to. Then they name the part that was taken over.
 */
export function* inPart(
  { places, replacesVocabulary }: Material,
  key: PartKey,
  check: (origin: Origin) => Iterable<Finding>,
): Generator<Finding> {
  const own = places.get(key);
  if (own !== undefined) return yield* check(own);
  const other = places.get('questions') ?? (replacesVocabulary ? places.get('vocabulary') : undefined);
  if (other === undefined) return;
  const file = PARTS.find((part) => part.key === key)?.file;
  // All of them say the same: that a part of one's own is missing.
  const [first, ...others] = new Set([...check(other)].map(({ message }) => message));
  if (first === undefined) return;
  const few = [first, ...others.slice(0, 2)].join('; ');
  const more = others.length > 2 ? ` (and ${others.length - 2} more)` : '';
  yield {
    origin: other,
    path: [],
    message: `does not fit the built-in ${file}, which is taken over: ${few}${more}; give ${file} of your own`,
  };
}

/**
 * Hands on every text and number below a value, with its path, which holds for the time of the call only: copies of a path for each of a
 * million values take longer than all the rest.
 */
export function eachLeaf(
  value: unknown,
  visit: (leaf: string | number, path: Path) => void,
  path: (string | number)[] = [],
): void {
  if (typeof value === 'string' || typeof value === 'number') visit(value, path);
  if (typeof value !== 'object' || value === null) return;
  // A list by its indexes, and no function for the step: of a million values each costs more than what is looked for.
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) {
      path.push(index);
      eachLeaf(value[index], visit, path);
      path.pop();
    }
    return;
  }
  for (const key of Object.keys(value)) {
    path.push(key);
    eachLeaf((value as Record<string, unknown>)[key], visit, path);
    path.pop();
  }
}

/** Every text below a value, with its path. */
export function* textsIn(value: unknown, path: Path = []): Generator<{ text: string; path: Path }> {
  if (typeof value === 'string') yield { text: value, path };
  else if (Array.isArray(value)) for (const [index, inner] of value.entries()) yield* textsIn(inner, [...path, index]);
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) yield* textsIn(inner, [...path, key]);
}

/** A dotted path as the steps of one. */
export function stepsOf(path: string): Path {
  return path.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}
