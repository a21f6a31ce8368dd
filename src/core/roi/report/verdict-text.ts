import type { Range } from '../../catalogue/fact.ts';
import { percentText } from '../../figure-text.ts';
import type { RoiDefaults } from '../assume/defaults.ts';
import type { Asked } from '../assume/scene.ts';
import type { RoiVerdict } from './verdict.ts';
import { percentRange, say } from './words.ts';

/** The verdict with the words that say it. */
export interface SpokenVerdict {
  readonly code: RoiVerdict;
  readonly text: string;
}

/** What a headline is made of. */
/** What a headline is said of. */
export interface HeadlineGrounds {
  readonly code: RoiVerdict;
  readonly asked: Asked;
  /** θ* */
  readonly needed: number | null;
  /** θ, and how its class is called; null where nothing is published. */
  readonly effect: {
    readonly mean: number;
    readonly range: Range;
    readonly label: string;
    readonly studied: boolean;
  } | null;
  /** The rise for whom it helps: u, the reader's own figure where one is given. */
  readonly given: number;
  /** What a job sooner brings, as an effect; 0 for none. */
  readonly sooner: number;
  /** Whether the stake is under `cheapShare` of a year's pay. */
  readonly cheap: boolean;
}

/** The sentences above an estimate: the verdict, the average effect needed, and what is known of it. */
export function headlineOf({ words, cheapShare }: RoiDefaults, grounds: HeadlineGrounds): string {
  const { needed, effect, sooner, cheap } = grounds;
  const values = {
    verdict: words[grounds.code] ?? grounds.code,
    needed: percentText(needed ?? 0),
    given: percentText(grounds.given),
    mean: percentText(effect?.mean ?? 0),
    range: effect === null ? '' : percentRange(...effect.range),
    label: effect?.label ?? '',
  };
  return [
    say(words, keyOf(grounds), values),
    ...(sooner > 0 ? [say(words, 'sooner', { sooner: percentText(sooner) })] : []),
    ...(cheap && needed !== null ? [say(words, 'cheap', { share: percentText(cheapShare.value) })] : []),
  ].join(' ');
}

function keyOf({ code, asked, effect }: HeadlineGrounds): string {
  if (code === 'no-way-to-pay') return 'headlineImpossible';
  if (code === 'pays-if-right' || code === 'does-not-pay-if-right') return 'headlineOwn';
  if (effect === null) return 'headlineUnpublished';
  if (asked === 'renewal') return 'headlineRenewal';
  return effect.studied ? 'headlineStudied' : 'headlineJudged';
}
