import { editDistance } from '../did-you-mean.ts';

/** Whether a word of a query stands for one of a name. */
export type Stands = (word: string, named: string) => boolean;

/** Whether a name holds every word of a query, in whatever order. */
export function isWithin(words: readonly string[], name: readonly string[], stands: Stands): boolean {
  return words.every((word) => name.some((named) => stands(word, named)));
}

/** Written alike. */
export function isSameWord(word: string, named: string): boolean {
  return word === named;
}

const SHORTEST_BEGINNING = 4;

/** `pract` for practitioner, `admin` for administrator. */
export function isShortened(word: string, named: string): boolean {
  return word === named || (word.length >= SHORTEST_BEGINNING && named.startsWith(word));
}

/** Letters of a word for each slip in it that may be forgiven. */
const LETTERS_A_SLIP = 5;

/** `practioner` for practitioner: slips in long words without digits. */
export function isNear(word: string, named: string): boolean {
  const slips = Math.floor(Math.min(word.length, named.length) / LETTERS_A_SLIP);
  return word === named || (!/\d/.test(word) && slips > 0 && editDistance(word, named, slips) <= slips);
}
