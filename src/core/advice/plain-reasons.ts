import { FIELDS } from '../catalogue/fields.ts';
import type { OptionSummary } from '../catalogue/summary.ts';
import type { Dataset } from '../dataset.ts';
import type { ChoiceReason } from './choice.ts';
import { fillWords } from './words/facts-in-words.ts';
import type { ChooseWord } from './words/wording.ts';

type Test = (option: OptionSummary, others: readonly OptionSummary[], dataset: Dataset) => ChooseWord | null;

/** What speaks for an option whoever is asking, by the field that tells: it is bound to another platform, or has least or most. */
const TESTS: readonly (readonly [field: string, test: Test])[] = [
  ['platforms', byPlatform],
  ['priceUsd', (option, others) => (isLeast(({ cost }) => cost.usd?.[1], option, others) ? 'price' : null)],
  ['hours', (option, others) => (isLeast(({ effort }) => effort.hours?.[1], option, others) ? 'hours' : null)],
  ['level', byLevel],
];

/** What speaks for an option beside the others, in words, whoever is asking. */
export function plainReasons(dataset: Dataset, option: OptionSummary, among: readonly OptionSummary[]): ChoiceReason[] {
  const others = among.filter(({ id }) => id !== option.id);
  if (others.length === 0) return [];
  return TESTS.flatMap(([field, test]) => {
    const word = test(option, others, dataset);
    if (word === null) return [];
    const text = fillWords(dataset.wording.choose[word], textsOf(dataset, option));
    return [{ criterion: null, field, lead: null, text }];
  });
}

/** The texts of the fields that a template may name. */
function textsOf(dataset: Dataset, option: OptionSummary): Record<string, string> {
  return Object.fromEntries(FIELDS.map(({ id, text }) => [id, text(option, dataset) ?? '']));
}

function byPlatform({ platforms }: OptionSummary, others: readonly OptionSummary[]): ChooseWord | null {
  const elsewhere = others.flatMap((other) => other.platforms);
  // What holds for several of them tells none apart.
  if (platforms.length === 0) return others.every((other) => other.platforms.length > 0) ? 'neutral' : null;
  return platforms.some((platform) => !elsewhere.includes(platform)) ? 'platform' : null;
}

/** Levels say who is at the beginning among credentials; a project of any level can be a first one. */
function byLevel(option: OptionSummary, others: readonly OptionSummary[], { vocabulary }: Dataset): ChooseWord | null {
  const rank = ({ level, type }: OptionSummary) =>
    level === null || type !== 'credential' ? undefined : vocabulary.levels.findIndex(({ id }) => id === level);
  if (isLeast(rank, option, others)) return 'lower';
  const negated = (each: OptionSummary) => {
    const found = rank(each);
    return found === undefined ? undefined : -found;
  };
  return isLeast(negated, option, others) ? 'higher' : null;
}

/** Whether a figure is known of an option and lies below all of the others that are known, of which there are some. */
function isLeast(
  figure: (option: OptionSummary) => number | undefined,
  option: OptionSummary,
  others: readonly OptionSummary[],
): boolean {
  const own = figure(option);
  const known = others.flatMap((other) => figure(other) ?? []);
  return own !== undefined && known.length > 0 && known.every((each) => own < each);
}
