// Names of codes as the Unicode data that every engine carries gives them, in English whatever the locale.

/** The English name of a language code (ISO 639-1, with a region where it matters); the code itself where it has none. */
export function languageName(code: string): string {
  // To load the names of all languages takes milliseconds, and most runs need this one.
  return code === 'en' ? 'English' : nameOf('language', code);
}

/** The English name of a country code (ISO 3166); the code itself where it has none. */
export function countryName(code: string): string {
  return nameOf('region', code);
}

function nameOf(type: 'language' | 'region', code: string): string {
  try {
    return new Intl.DisplayNames('en', { type }).of(code) ?? code;
  } catch {
    // It refuses what cannot be a code at all.
    return code;
  }
}
