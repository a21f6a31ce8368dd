import { plural } from '../figure-text.ts';
import { languageName } from './code-names.ts';
import type { Credential } from './credential.ts';
import { editionsOf } from './languages.ts';
import { editionStatus, isEarnable } from './lifecycle.ts';

/** In which languages something can be taken. */
export interface LanguageOffer {
  /** Codes of those that are named; null where none is. */
  readonly codes: readonly string[] | null;
  /** How many there are, where somebody counted them without naming them all; else null. */
  readonly count: number | null;
}

/** The languages of the editions that can be taken on a day (`YYYY-MM-DD`), or of all where none can. */
export function languagesOn(credential: Credential, asOf: string): LanguageOffer {
  const all = editionsOf(credential);
  const open = all.filter((edition) => isEarnable(editionStatus(credential, edition, asOf)));
  const editions = open.length > 0 ? open : all;
  const codes = [...new Set(editions.flatMap(({ languages }) => languages?.value ?? []))];
  const counts = editions.flatMap(({ languageCount }) => languageCount?.value ?? []);
  const count = Math.max(0, ...counts);
  return { codes: codes.length === 0 ? null : codes, count: count > codes.length ? count : null };
}

/** `English, Japanese`, `English and 12 more, not named`, `13 languages, not named`; null where nothing is known. */
export function languagesText({ codes, count }: LanguageOffer): string | null {
  const names = codes?.map(languageName).join(', ') ?? '';
  if (count === null) return names === '' ? null : names;
  if (codes === null) return `${plural(count, 'language')}, not named`;
  return `${names} and ${count - codes.length} more, not named`;
}
