import { dateText, decimal, hours, months, plural, usd, years } from '../figure-text.ts';
import { countryName, languageName } from './code-names.ts';
import type { Credential, HandsOn, Retake } from './credential.ts';
import { HANDS_ON_WORDS, validityText } from './value-words.ts';

// Facts as people read them: a label for the path at which a fact stands, and its value as text.

type Figure = number | readonly [number, number];

interface Face {
  readonly label: string;
  readonly text: (value: never) => string;
}

const asDate = (value: string): string => dateText(value);
const asMoney = (value: Figure): string => usd(value);
const asList = (value: readonly string[]): string => value.join(', ');
const asText = (value: unknown): string => String(value);

/** By the last step of the path. */
const FACES: Readonly<Record<string, Face>> = {
  opens: { label: 'First day', text: asDate },
  betaUntil: { label: 'Beta until', text: asDate },
  registrationCloses: { label: 'Last day to register', text: asDate },
  closes: { label: 'Last day', text: asDate },
  attested: { label: 'Known to exist since', text: asDate },
  issuedUntil: { label: 'Certificate issued until', text: asDate },
  languages: { label: 'Languages', text: (codes: readonly string[]) => codes.map(languageName).join(', ') },
  languageCount: { label: 'Number of languages', text: (count: number) => decimal(count) },
  countries: { label: 'Only for', text: (codes: readonly string[]) => codes.map(countryName).join(', ') },
  usd: { label: 'Price', text: asMoney },
  betaUsd: { label: 'Beta price', text: asMoney },
  usdPerMonth: { label: 'Price a month', text: asMoney },
  extrasUsd: { label: 'What else must be paid', text: asMoney },
  minutes: { label: 'Length', text: (minutes: number) => plural(minutes, 'minute') },
  questions: { label: 'Questions', text: rangeText },
  passMark: { label: 'Pass mark', text: asText },
  delivery: { label: 'Where it is sat', text: deliveryText },
  retake: { label: 'Retakes', text: retakeText },
  months: { label: 'Months', text: (value: Figure) => months(value) },
  issued: { label: 'Certificate issued', text: (issued: string) => issued.replaceAll('-', ' ') },
  hours: { label: 'Study hours', text: (value: Figure) => hours(value) },
  how: { label: 'How to renew', text: asText },
  opensDays: { label: 'Can be renewed', text: (days: number) => `from ${plural(days, 'day')} before it lapses` },
  betaLeft: { label: 'Beta still open', text: (isOpen: boolean) => (isOpen ? 'yes' : 'no') },
  experienceYears: { label: 'Experience expected', text: (value: Figure) => years(value) },
  handsOn: { label: 'Practice', text: (handsOn: HandsOn) => HANDS_ON_WORDS[handsOn] },
  validityMonths: { label: 'Valid', text: validityText },
  requires: { label: 'Required first', text: (names: readonly string[]) => names.join(' or ') },
  recommended: { label: 'Advised first', text: asList },
  openTo: { label: 'Open only to', text: asText },
  freePrep: { label: 'Free preparation', text: asList },
  successors: { label: 'Successor', text: asList },
  assumes: { label: 'Assumes', text: asList },
  freeMaterial: { label: 'Free material', text: (isFree: boolean) => (isFree ? 'yes' : 'no') },
  credit: { label: 'Counts towards', text: asText },
  renews: { label: 'Renews as well', text: asList },
};

/** What a fact is called, with the code of the exam it is about where there are several: `Price of AI-103`. */
export function factLabel({ exams = [] }: Pick<Credential, 'exams'>, path: string): string {
  const steps = path.split('.');
  const label = FACES[steps.at(-1) ?? '']?.label ?? path;
  if (steps[0] === 'renewal') return /renew/i.test(label) ? label : `${label} of a renewal`;
  const exam = steps[0] === 'exams' ? exams[Number(steps[1])] : undefined;
  return exam === undefined || exams.length === 1 ? label : `${label} of ${exam.code}`;
}

/** The value of a fact, or of its rival, as text. */
export function factText(path: string, value: unknown): string {
  const face = FACES[path.slice(path.lastIndexOf('.') + 1)];
  return face === undefined ? asText(value) : face.text(value as never);
}

/** `50–60`, or one figure where both ends agree. */
export function rangeText(range: Figure): string {
  const [low, high] = typeof range === 'number' ? [range, range] : range;
  return low === high ? decimal(low) : `${decimal(low)}–${decimal(high)}`;
}

const PLACES: Readonly<Record<string, string>> = { online: 'at home', centre: 'in a centre', onsite: 'on site' };

/** `at home or in a centre`. */
export function deliveryText(places: readonly string[]): string {
  return places.map((place) => PLACES[place] ?? place).join(' or ');
}

/** `retakes after 14, 60, 365 days; at most 4 a year`. */
export function retakeText({ waitDays = [], maxPerYear, maxAttempts, freeRetakes }: Retake): string {
  const longest = waitDays.at(-1) ?? 0;
  const parts = [
    waitDays.length === 0
      ? null
      : longest === 0
        ? 'at once'
        : `after ${waitDays.join(', ')} ${longest === 1 ? 'day' : 'days'}`,
    maxPerYear === undefined ? null : `at most ${maxPerYear} a year`,
    maxAttempts === undefined ? null : `at most ${plural(maxAttempts, 'try', 'tries')} in all`,
    freeRetakes === undefined || freeRetakes === 0 ? null : `${plural(freeRetakes, 'retake')} in the price`,
  ];
  return parts.filter((part) => part !== null).join('; ') || 'not told';
}
