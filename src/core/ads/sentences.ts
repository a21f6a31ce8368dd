import { type PlainLine, plainLines } from './plain-lines.ts';

/** A sentence of an advertisement, or a line of one of its lists. */
export interface Sentence {
  readonly text: string;
  /** The heading that it stands under; empty where there is none. */
  readonly under: string;
}

/** No advertisement has so much text; what has is something else. */
const MOST_CHARACTERS = 512 * 1024;

/** What is longer is cut: no sentence is. */
const LONGEST = 1_000;
/** A heading is short. */
const LONGEST_HEADING = 70;
/** A line that is longer was wrapped, if it ends without a mark. */
const WRAPPED = 55;

/** The sentences of an advertisement with the headings above them; null for more text than any advertisement has. A heading is a sentence too: the title of the job often is one. */
export function sentencesOf(text: string, isHeading: (line: string) => boolean): Sentence[] | null {
  const lines = plainLines(text);
  if (lines.reduce((sum, line) => sum + line.text.length, 0) > MOST_CHARACTERS) return null;
  const sentences: Sentence[] = [];
  let under = '';
  for (const { text: line, heading } of joined(lines)) {
    if (heading || (line.length <= LONGEST_HEADING && (/:$/.test(line) || isHeading(line)))) {
      sentences.push({ text: line, under: '' });
      under = line;
    } else for (const each of split(line)) sentences.push({ text: each, under });
  }
  return sentences;
}

/** Lines that were wrapped, put together again. Empty ones are left out. */
function joined(lines: readonly PlainLine[]): PlainLine[] {
  const whole: { text: string; heading: boolean; parts: string[] }[] = [];
  let open = false;
  for (const { text, heading, entry } of lines) {
    const last = whole.at(-1);
    if (last !== undefined && open && text !== '' && !heading && !entry && goesOn(last.parts.at(-1) ?? '', text))
      last.parts.push(text);
    else if (text !== '') whole.push({ text, heading, parts: [text] });
    open = text !== '' && !heading;
  }
  return whole.map(({ heading, parts }) => ({ text: parts.join(' '), heading, entry: false }));
}

function goesOn(line: string, next: string): boolean {
  return !/[.!?:;]$/.test(line) && (line.length >= WRAPPED || /^\p{Ll}/u.test(next) || /[,(/&]$/.test(line));
}

/** Ends of words that end no sentence. */
const SHORT = /(?:^|[\s(])(?:e\.g|i\.e|etc|incl|resp|approx|vs|no|sr|jr|dr|inc|ltd|min|max)\.$/i;

function split(line: string): string[] {
  const pieces: string[] = [];
  let from = 0;
  const cut = (to: number) => {
    const piece = line.slice(from, to).trim();
    for (let at = 0; at < piece.length; at += LONGEST) pieces.push(piece.slice(at, at + LONGEST));
    from = to;
  };
  for (const { index, 0: mark } of line.matchAll(/[.!?]['")\]]?\s+(?=[\p{Lu}\d"'“(])|\s[•▪●]\s/gu)) {
    const isShort = mark.startsWith('.') && SHORT.test(line.slice(Math.max(from, index - 10), index + 1));
    if (!isShort) cut(index + mark.length);
  }
  cut(line.length);
  return pieces.filter((piece) => piece !== '');
}
