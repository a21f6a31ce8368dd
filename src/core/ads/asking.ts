import type { AdWords, Ask } from './ad-words.ts';
import { holds, type PhraseFinder, type Place, phraseFinder } from './phrases.ts';

/** Reads how a sentence asks for what stands at a place in it. */
export interface Asking {
  /** Whether a line is a heading of a known kind. */
  readonly isHeading: (line: string) => boolean;
  /** Whether anything asks in a sentence or in the heading above it. */
  readonly asks: (text: string, under: string) => boolean;
  readonly askOf: (text: string, under: string, place: Place) => Ask;
  /** Whether certificates that a sentence speaks of are no person's. */
  readonly isOther: (text: string) => boolean;
}

/** Reads by the words of a dataset. */
export function askingBy(words: AdWords): Asking {
  const finders = {
    required: phraseFinder(words.required),
    preferred: phraseFinder(words.preferred),
    declined: phraseFinder(words.declined),
    benefits: phraseFinder(words.benefits),
    otherMeanings: phraseFinder(words.otherMeanings),
  };
  const { certifications, ...kinds } = words.headings;
  const headings = Object.entries(kinds).map(([kind, phrases]) => [kind, phraseFinder(phrases)] as const);
  const anyHeading = phraseFinder([...certifications, ...Object.values(kinds).flat()]);
  const kindOf = headingKinds(headings);
  return {
    isHeading: (line) => line.split(' ').length <= LONGEST_HEADING && coversStart(anyHeading, line),
    asks: (text, under) => holds(finders.required, text) || holds(finders.preferred, text) || kindOf(under) !== null,
    isOther: (text) => holds(finders.otherMeanings, text),
    askOf: (text, under, place) => {
      const clause = clauseAt(text, place);
      const found = nearest(
        finders,
        text.slice(clause.start, clause.end),
        place.start - clause.start,
        place.end - clause.start,
      );
      if (holds(finders.benefits, text) && found !== 'required') return 'aside';
      if (found !== null) return found;
      const kind = kindOf(under);
      return kind === null ? 'listed' : kind === 'benefits' ? 'aside' : (kind as Ask);
    },
  };
}

const LONGEST_HEADING = 5;

function coversStart(find: PhraseFinder, line: string): boolean {
  return find(line).some(({ start }) => start <= 4);
}

/** What a heading says of its lines; "preferred qualifications" is told before "qualifications". */
function headingKinds(headings: readonly (readonly [string, PhraseFinder])[]): (under: string) => string | null {
  const order = ['preferred', 'benefits', 'required'];
  const sorted = headings.toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  return (under) => (under === '' ? null : (sorted.find(([, find]) => holds(find, under))?.[0] ?? null));
}

/** The part of a sentence between semicolons. */
function clauseAt(text: string, { start, end }: Place): Place {
  const before = text.lastIndexOf(';', start);
  const after = text.indexOf(';', end);
  return { start: before + 1, end: after < 0 ? text.length : after };
}

type Finders = Readonly<Record<'required' | 'preferred' | 'declined', PhraseFinder>>;

/** How the nearest word asks: that between the same commas first, then any of the clause. Being welcome beats not being required. */
function nearest(finders: Finders, clause: string, start: number, end: number): Ask | null {
  const preferred = finders.preferred(clause);
  const declined = finders.declined(clause);
  const required = finders.required(clause).filter((place) => !declined.some((other) => isWithin(place, other)));
  if (declined.length > 0 && required.length === 0) return preferred.length > 0 ? 'preferred' : 'aside';
  const part = { start: clause.lastIndexOf(',', start) + 1, end: commaAfter(clause, end) };
  const cues = [
    ...preferred.map((place) => ({ place, ask: 'preferred' as const })),
    ...required.map((place) => ({ place, ask: 'required' as const })),
  ];
  const own = cues.filter(({ place }) => isWithin(place, part));
  const candidates = own.length > 0 ? own : cues;
  const distance = ({ place }: (typeof cues)[number]) => (place.end <= start ? start - place.end : place.start - end);
  const [best] = candidates.toSorted((a, b) => distance(a) - distance(b));
  return best?.ask ?? null;
}

function commaAfter(clause: string, from: number): number {
  const at = clause.indexOf(',', from);
  return at < 0 ? clause.length : at;
}

function isWithin(inner: Place, outer: Place): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
