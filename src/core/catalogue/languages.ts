import type { Availability, Credential } from './credential.ts';

/**
 * What is known about the languages of an edition: the whole list; how many there are, some of them perhaps by name; null when
 * nothing is published. Only a whole list says which language it is not offered in.
 */
export type Languages =
  | { readonly known: readonly string[] }
  | { readonly count: number; readonly named: readonly string[] }
  | null;

/** The languages of an edition, as far as they are published. */
export function languagesOf({ languages, languageCount }: Availability): Languages {
  const named = languages?.value;
  const count = languageCount?.value;
  if (count !== undefined && count > (named?.length ?? 0)) return { count, named: named ?? [] };
  return named === undefined ? null : { known: named };
}

/** Whether something is offered in a language. */
export type Offered = 'yes' | 'no' | 'unknown';

/** Whether an edition is offered in a language. One that does not say so is taken to be offered in English. */
export function isOffered(edition: Availability, language: string): Offered {
  const { languages, languageCount } = edition;
  const named = languages?.value;
  if (named?.some((each) => each === language || each.startsWith(`${language}-`))) return 'yes';
  const isWhole = named !== undefined && (languageCount === undefined || languageCount.value <= named.length);
  if (isWhole) return 'no';
  return language === 'en' || language.startsWith('en-') ? 'yes' : 'unknown';
}

const NO_EDITIONS: readonly Availability[] = [];

/** All editions of a credential, exam versions and course alike. */
export function editionsOf({ exams, course }: Credential): readonly Availability[] {
  if (course === undefined) return exams ?? NO_EDITIONS;
  return exams === undefined ? [course] : [...exams, course];
}

/** The editions that a person working in a language would look at: those that may be offered in it, or all when none is. */
export function editionsFor(credential: Credential, language: string): readonly Availability[] {
  const all = editionsOf(credential);
  let possible = 0;
  for (let index = 0; index < all.length; index += 1) {
    if (isOffered(all[index] as Availability, language) !== 'no') possible += 1;
  }
  if (possible === 0 || possible === all.length) return all;
  return all.filter((edition) => isOffered(edition, language) !== 'no');
}

/** Every language in which a list of credentials names an edition, with and without its region, English included. */
export function namedLanguages(credentials: readonly Credential[]): string[] {
  const named = credentials.flatMap(editionsOf).flatMap(({ languages }) => languages?.value ?? []);
  return [
    ...new Set(['en', ...named].flatMap((language) => [language, language.split('-')[0] ?? language])),
  ].toSorted();
}
