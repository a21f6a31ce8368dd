import { KINDS } from './catalogue/credential.ts';
import { FIELDS } from './catalogue/fields.ts';
import type { PickStrength } from './catalogue/guide.ts';
import { STATUSES } from './catalogue/lifecycle.ts';
import type { OptionType } from './catalogue/options.ts';
import { squeezedText } from './catalogue/spelling.ts';
import { KIND_WORDS } from './catalogue/value-words.ts';
import type { Term } from './catalogue/vocabulary.ts';
import type { Dataset } from './dataset.ts';

// What `list` can list besides credentials: what competes with them, what speaks of them, and the words that flags take.

/** What can be earned or done, by the word that lists it. */
export const OPTION_LISTS = {
  credentials: 'credential',
  alternatives: 'alternative',
  projects: 'project',
} as const satisfies Readonly<Record<string, OptionType>>;
export type OptionList = keyof typeof OPTION_LISTS;

/** A guide at a glance. */
export interface GuideLine {
  readonly id: string;
  readonly title: string;
  readonly author: string;
  readonly published: string;
  readonly selling: boolean;
  /** How many options it names, by what it says of them. */
  readonly names: Readonly<Record<PickStrength, number>>;
  readonly url: string;
}

/** A study at a glance. */
export interface StudyLine {
  readonly id: string;
  readonly title: string;
  readonly authors: string;
  readonly year: number | null;
  readonly method: string;
}

/** A stack at a glance. */
export interface StackLine {
  readonly id: string;
  readonly name: string;
  readonly steps: number;
  readonly roles: readonly string[];
}

/** Every guide, study or stack, in the order of the dataset. */
export const RECORD_LISTS = {
  guides: ({ guides }: Dataset): GuideLine[] =>
    guides.map(({ id, title, author, published, selling, picks, url }) => {
      const count = (wanted: PickStrength) =>
        new Set(picks.filter(({ strength }) => strength === wanted).flatMap(({ ids }) => ids)).size;
      const names = { pick: count('pick'), listed: count('listed'), against: count('against') };
      return { id, title, author, published, selling, names, url };
    }),
  studies: ({ evidence }: Dataset): StudyLine[] =>
    evidence.studies.map(({ id, title, authors, year = null, method }) => ({ id, title, authors, year, method })),
  stacks: ({ stacks }: Dataset): StackLine[] =>
    stacks.map(({ id, name, steps, for: { role = [] } }) => ({ id, name, steps: steps.length, roles: role })),
} as const;
export type RecordList = keyof typeof RECORD_LISTS;

type Words = (dataset: Dataset) => readonly Term[];

const VOCABULARY: Readonly<Record<string, Words>> = {
  roles: ({ vocabulary }) => vocabulary.roles,
  topics: ({ vocabulary }) => vocabulary.topics,
  platforms: ({ vocabulary }) => vocabulary.platforms,
  providers: ({ vocabulary }) => vocabulary.providers,
  levels: ({ vocabulary }) => vocabulary.levels,
  skills: ({ vocabulary }) => vocabulary.skills,
  groups: ({ vocabulary }) => vocabulary.groups,
  kinds: () => KINDS.map((id) => ({ id, name: KIND_WORDS[id] })),
  statuses: () => STATUSES.map((id) => ({ id, name: id })),
  fields: () => FIELDS.map(({ word, label }) => ({ id: word, name: label })),
};

/** What is listed, in the order in which help names it: the words of flags, and of every question that offers answers. */
export function listNames(dataset: Dataset): string[] {
  const questions = dataset.questions.filter(({ choices }) => choices !== undefined).map(({ id }) => pluralOf(id));
  return [
    ...new Set([...Object.keys(OPTION_LISTS), ...Object.keys(RECORD_LISTS), ...Object.keys(VOCABULARY), ...questions]),
  ];
}

/** The list that a word names, in one number or the other (`role`, `roles`); null where it names none. */
export function listNamed(dataset: Dataset, word: string): string | null {
  const wanted = squeezedText(word);
  return listNames(dataset).find((name) => formsOf(name).includes(wanted)) ?? null;
}

/** The words of a closed list with their names; null for a list of another kind. */
export function wordsIn(dataset: Dataset, list: string): Term[] | null {
  const words = VOCABULARY[list];
  if (words !== undefined) return words(dataset).map(({ id, name }) => ({ id, name }));
  const choices = dataset.questions.find(({ id }) => pluralOf(id) === list)?.choices;
  return choices?.map(({ value, label }) => ({ id: value, name: label })) ?? null;
}

/** A question as the name of the list of its answers: `goal` as `goals`, `examHelps` as `exam-helps`. */
function pluralOf(question: string): string {
  const word = question.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return /(s|ch|x)$/.test(word) ? word : `${word}s`;
}

/** A name and its singular. */
function formsOf(name: string): string[] {
  const word = squeezedText(name);
  return [word, word.replace(/ies$/, 'y'), word.replace(/es$/, ''), word.replace(/s$/, '')];
}
