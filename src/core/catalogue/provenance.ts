import type { Credential, ExamVersion, SourcedCredential, SourcedExam } from './credential.ts';
import type { Fact, SourcedFact } from './fact.ts';

/** A fact of a credential and where it stands in it, such as `exams.0.usd`. */
export interface PlacedFact {
  readonly path: string;
  readonly fact: SourcedFact<unknown>;
}

/** Every disputable fact of a credential with its path, in the order of the file. */
export function factsOf(credential: SourcedCredential): PlacedFact[] {
  return placesOf(credential, isSourced);
}

/** What is of some kind anywhere below a value, with its path. */
function placesOf<Wanted extends object>(
  value: unknown,
  isWanted: (value: object) => value is Wanted,
  path = '',
): { readonly path: string; readonly fact: Wanted }[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isWanted(value)) return [{ path, fact: value }];
  return Object.entries(value).flatMap(([key, inner]) =>
    placesOf(inner, isWanted, path === '' ? key : `${path}.${key}`),
  );
}

function hasValue(value: object): value is Fact<unknown> {
  return 'value' in value;
}

function isSourced(value: object): value is SourcedFact<unknown> {
  return hasValue(value) && 'sources' in value && Array.isArray(value.sources);
}

/** Plain words for facts: what people type, and the paths that they mean (`*` stands for any one step). */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  price: ['exams.*.usd', 'exams.*.betaUsd', 'course.usd', 'course.usdPerMonth', 'extrasUsd'],
  cost: ['exams.*.usd', 'exams.*.betaUsd', 'course.usd', 'course.usdPerMonth', 'course.months', 'extrasUsd'],
  fee: ['exams.*.usd', 'exams.*.betaUsd', 'extrasUsd'],
  extras: ['extrasUsd'],
  effort: ['hours'],
  validity: ['validityMonths'],
  valid: ['validityMonths'],
  languages: ['exams.*.languages', 'course.languages', 'exams.*.languageCount', 'course.languageCount'],
  language: ['exams.*.languages', 'course.languages', 'exams.*.languageCount', 'course.languageCount'],
  delivery: ['exams.*.delivery'],
  place: ['exams.*.delivery'],
  retakes: ['exams.*.retake'],
  prerequisites: ['requires', 'recommended', 'experienceYears', 'openTo'],
  experience: ['experienceYears'],
  retired: ['exams.*.closes', 'course.closes', 'successors'],
  'last-day': ['exams.*.closes', 'course.closes'],
  'first-day': ['exams.*.opens', 'course.opens'],
  opening: ['exams.*.opens', 'course.opens'],
  beta: ['exams.*.betaUntil', 'exams.*.betaUsd'],
  duration: ['exams.*.minutes', 'course.months', 'hours'],
  length: ['exams.*.minutes', 'exams.*.questions', 'course.months', 'hours'],
  practice: ['handsOn'],
  successor: ['successors'],
  registration: ['openTo', 'requires'],
};

/**
 * The facts that `field` names: a path (`exams.0.usd`), the beginning of one (`renewal`), a last key (`usd`, `hands-on`)
 * or a plain word (`price`, `last-day`). Empty when the credential has none; see `knownFields` for what to suggest.
 */
export function findFacts(credential: SourcedCredential, field: string): PlacedFact[] {
  const facts = factsOf(credential);
  const wanted = plain(field);
  const searches: readonly ((path: string) => boolean)[] = [
    (path) => plain(path) === wanted,
    (path) => plain(path).startsWith(`${wanted}.`),
    (path) => wordPaths(wanted).some((pattern) => matches(path, pattern)),
    (path) => plain(lastKey(path)) === wanted,
  ];
  for (const search of searches) {
    const found = facts.filter(({ path }) => search(path));
    if (found.length > 0) return found;
  }
  return [];
}

/** Whether `field` is a word for some fact, though perhaps for none that this credential has. */
export function isKnownField(field: string, credentials: readonly Credential[]): boolean {
  const wanted = plain(field);
  return knownFields(credentials).some((known) => plain(known) === wanted);
}

type FactKeys<T> = { [K in keyof T]-?: NonNullable<T[K]> extends Fact<unknown> ? K : never }[keyof T];
type ToldFact = Exclude<
  FactKeys<SourcedCredential> | FactKeys<SourcedExam>,
  FactKeys<Credential> | FactKeys<ExamVersion>
>;

/** Facts that nothing is decided by: credentials as decisions read them lack these. */
const TOLD_FACTS: Readonly<Record<ToldFact, true>> = {
  questions: true,
  passMark: true,
  credit: true,
  experienceYears: true,
  freePrep: true,
};

/** Every word that `findFacts` understands for some of the credentials: for completion and "did you mean". */
export function knownFields(credentials: readonly Credential[]): string[] {
  const keys = credentials.flatMap((credential) => placesOf(credential, hasValue).map(({ path }) => lastKey(path)));
  return [...new Set([...Object.keys(WORDS), ...Object.keys(TOLD_FACTS), ...keys])].toSorted();
}

function wordPaths(wanted: string): readonly string[] {
  return Object.entries(WORDS).find(([word]) => plain(word) === wanted)?.[1] ?? [];
}

function matches(path: string, pattern: string): boolean {
  const [steps, wanted] = [path.split('.'), pattern.split('.')];
  return steps.length === wanted.length && wanted.every((step, index) => step === '*' || step === steps[index]);
}

function lastKey(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}

/** How a field is compared: case, hyphens, blanks and underscores do not count. */
function plain(text: string): string {
  return text.toLowerCase().replaceAll(/[-_\s]/g, '');
}
