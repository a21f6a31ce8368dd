/** Where a phrase stands in a text. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** Finds every place of any of some phrases. */
export type PhraseFinder = (text: string) => Place[];

/** Words that `…` may stand for. */
const FEW_CHARACTERS = 60;

/** A finder for phrases: a blank fits a hyphen too, capitals fit capitals only, `…` a few words of the sentence. */
export function phraseFinder(phrases: readonly string[]): PhraseFinder {
  const shouted = phrases.filter(isShouted);
  const patterns = [
    ...patternOf(shouted, 'gu'),
    ...patternOf(
      phrases.filter((phrase) => !isShouted(phrase)),
      'giu',
    ),
  ];
  // The last text is kept: one is asked about for each thing that it names.
  let last = '';
  let places: Place[] = [];
  return (text) => {
    if (text === last) return places;
    last = text;
    places = patterns.flatMap((pattern) =>
      [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({ start: index, end: index + length })),
    );
    return places;
  };
}

/** Whether a text holds a phrase. */
export function holds(find: PhraseFinder, text: string): boolean {
  return find(text).length > 0;
}

function isShouted(phrase: string): boolean {
  return /\p{Lu}/u.test(phrase) && phrase === phrase.toUpperCase();
}

function patternOf(phrases: readonly string[], flags: string): RegExp[] {
  if (phrases.length === 0) return [];
  // The longest first: "nice to have" before "nice".
  const written = phrases.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1)).map(writtenAs);
  return [new RegExp(`(?<![\\p{L}\\p{N}])(?:${written.join('|')})`, flags)];
}

/** A phrase ends where a word does, unless it is the beginning of several (`certif`). */
function writtenAs(phrase: string): string {
  const text = phrase
    .replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&')
    .replaceAll(/\s*…\s*/g, '…')
    .replaceAll(/[\s-]+/g, '[\\s-]{1,3}')
    .replaceAll("'", "['’]")
    .replaceAll('…', `[^.;]{0,${FEW_CHARACTERS}}?[\\s-]`);
  return /certif$|:$/.test(phrase) ? text : `${text}(?![\\p{L}\\p{N}])`;
}
