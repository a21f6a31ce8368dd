import { percentText } from '../../figure-text.ts';
import type { RoiDefaults } from '../assume/defaults.ts';
import type { OptionEstimate } from './option-estimate.ts';
import { say } from './words.ts';

/** Which of several options asks for the least, and which cannot be told from it. */
export interface RoiRanking {
  /** The one with the lowest average effect needed first, then those too close to call. */
  readonly best: readonly string[];
  readonly text: string;
}

/** Within this factor two needs cannot be told apart. */
const CLOSE = 1.25;

/** The option that needs the smallest average effect, and the one that is likeliest to pay. Null for fewer than two. */
export function rankingOf(estimates: readonly OptionEstimate[], { words }: RoiDefaults): RoiRanking | null {
  if (estimates.length < 2) return null;
  const need = (each: OptionEstimate): number => each.averageEffectNeeded ?? Number.POSITIVE_INFINITY;
  const able = estimates
    .filter(({ averageEffectNeeded }) => averageEffectNeeded !== null)
    .toSorted((a, b) => need(a) - need(b));
  const [first, ...others] = able;
  if (first === undefined) return { best: [], text: say(words, 'rankNone') };
  const close = others.filter((each) => need(each) <= need(first) * CLOSE);
  const likeliest = able
    .filter(({ chancePays }) => chancePays !== null)
    .toSorted((a, b) => (b.chancePays ?? 0) - (a.chancePays ?? 0))[0];
  const other =
    likeliest === undefined || likeliest === first ? [] : [say(words, 'rankLikeliest', { name: likeliest.shortName })];
  const needed = percentText(need(first));
  const lead =
    close.length === 0
      ? say(words, 'rankOne', { name: first.shortName, needed })
      : say(words, 'rankTie', { names: inWords([first, ...close].map(({ shortName }) => shortName)), needed });
  return { best: [first, ...close].map(({ id }) => id), text: [lead, ...other].join(' ') };
}

function inWords(names: readonly string[]): string {
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
