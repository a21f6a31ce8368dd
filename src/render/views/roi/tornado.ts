import { plural } from '../../../core/figure-text.ts';
import type { OptionEstimate } from '../../../core/roi/report/option-estimate.ts';
import { INPUT_TERMS } from '../../../core/roi/sum/input-terms.ts';
import type { TornadoBar } from '../../../core/roi/uncertainty/tornado.ts';
import type { Bar, Block } from '../../blocks.ts';
import { aboutGainText, gainText, type Money } from '../../money.ts';
import { figureText, SHORT_LABELS } from './figures.ts';

/** The widest bars under a title, each from the net at the low end to the net at the high end of one number. */
export function tornadoBars({ tornado }: OptionEstimate, money: Money, most: number, title: string): Block[] {
  const moving = tornado.filter(({ npvAtLowUsd, npvAtHighUsd }) => npvAtLowUsd !== npvAtHighUsd);
  if (moving.length === 0) return [];
  const short = most <= 3;
  const left = moving.length - most;
  return [
    { type: 'heading', level: 2, text: title },
    {
      type: 'bars',
      unit: 'usd',
      currency: money.code,
      items: moving.slice(0, most).map((bar) => barOf(bar, money, short)),
    },
    ...(left > 0 && !short ? [{ type: 'notes', items: [`${plural(left, 'smaller one')} not drawn.`] } as const] : []),
  ];
}

function barOf(
  { input, label, lowValue, highValue, npvAtLowUsd, npvAtHighUsd }: TornadoBar,
  money: Money,
  short: boolean,
): Bar {
  const unit = INPUT_TERMS.find((term) => term.input === input)?.unit ?? 'share';
  const values = `${figureText(lowValue, unit, money)} to ${figureText(highValue, unit, money)}`;
  const text = short ? aboutGainText : gainText;
  return {
    label: short ? (SHORT_LABELS[input] ?? label) : `${SHORT_LABELS[input] ?? label}, ${values}`,
    from: npvAtLowUsd * money.rate,
    to: npvAtHighUsd * money.rate,
    text: `${text(npvAtLowUsd, money)} to ${text(npvAtHighUsd, money)}`,
  };
}
