import { platformDemand, showsBoundExam } from '../../../core/advice/platform-demand.ts';
import { flipText, otherFirsts } from '../../../core/advice/words/condition.ts';
import { demandText } from '../../../core/advice/words/demand-text.ts';
import { firmnessText } from '../../../core/advice/words/firmness.ts';
import { leftOutText } from '../../../core/advice/words/left-out-text.ts';
import { withDays } from '../../../core/figure-text.ts';
import type { Block, Fact } from '../../blocks.ts';
import { type Answered, shownIn } from './answered.ts';
import { pathItems } from './path.ts';
import { bewareText, whyText } from './reasons.ts';
import { returnText } from './return-text.ts';
import type { Room } from './room.ts';
import { runnersUpTable } from './runners-up.ts';

/** So many flips stand on a screen, each with another first place. */
const FLIPS = 2;
const ISSUERS = 3;

/** The advice as a screen: the answer, the path, why and what to beware, what comes close, what was left out, and where the rest is unless it follows. */
export function answerBlocks(answered: Answered, room: Room, detailed = false): Block[] {
  const { dataset, advice, asOf, path, verdict, asked } = answered;
  const { texts } = dataset.wording.screen;
  const leftOut = room.leftOut ? leftOutText(dataset, advice) : '';
  return [
    { type: 'heading', level: 1, text: verdict.text },
    { type: 'facts', indent: true, items: pathItems(dataset, path, advice, asOf, room) },
    { type: 'facts', items: remarks(answered, room) },
    ...asked,
    ...runnersUpTable(dataset, shownIn(advice).slice(1, 1 + room.runnersUp), advice, room.firm),
    ...noteBlocks(leftOut, detailed || !room.more ? '' : leftOut === '' ? texts.more : texts.moreShort),
  ];
}

function noteBlocks(...texts: readonly string[]): Block[] {
  const note = texts.filter((text) => text !== '').join(' ');
  return note === '' ? [] : [{ type: 'notes', items: [note] }];
}

function remarks(answered: Answered, room: Room): Fact[] {
  const { dataset, advice, asOf } = answered;
  const [first] = advice.recommendations;
  const soon = advice.notices.find(({ code }) => code === 'opens-soon')?.text ?? '';
  const items: (readonly [Fact[0], string, boolean])[] = [
    ['Why', whyText(answered, room.reasons), true],
    [{ text: 'Beware', tone: 'warning' }, bewareText(answered, room.cautions), true],
    [{ text: 'Soon', tone: 'good' }, soon, true],
    // No advice stands beside a return that contradicts it unsaid.
    ['Pays?', first === undefined ? '' : returnText(first, dataset.roi.words, advice.profile.salary), true],
    ['Firm?', firmnessText(dataset, advice), room.firm],
    ['Changes', changesText(answered), room.changes],
    ['Ads', demandOnScreen(answered), room.demand],
  ];
  return items.flatMap(([label, text, hasRoom]): Fact[] =>
    hasRoom && text !== '' ? [[label, withDays(text, asOf)]] : [],
  );
}

/** The likeliest answers that would change the first place, each to another question and to another first place. */
function changesText({ dataset, advice: { flips }, asOf }: Answered): string {
  const first = otherFirsts(flips);
  if (first.length === 0) return dataset.wording.screen.texts.nothingFlips;
  return first
    .slice(0, FLIPS)
    .map((flip) => flipText(dataset, flip, asOf))
    .join('; ');
}

/** What advertisements ask for, where what is shown is bound to a platform that the person has not named. */
function demandOnScreen({ dataset, advice, asOf }: Answered): string {
  const demand = showsBoundExam(dataset, advice) ? platformDemand(dataset, advice, asOf) : null;
  return demand === null ? '' : demandText(dataset, demand, ISSUERS);
}
