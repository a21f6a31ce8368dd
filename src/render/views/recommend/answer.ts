import { platformDemand, showsBoundExam } from '../../../core/advice/platform-demand.ts';
import type { Advice } from '../../../core/advice/recommend.ts';
import { answerWords } from '../../../core/advice/words/answers.ts';
import { flipText, otherFirsts } from '../../../core/advice/words/condition.ts';
import { demandText } from '../../../core/advice/words/demand-text.ts';
import { fillWords } from '../../../core/advice/words/facts-in-words.ts';
import { closeCallText, firmnessText } from '../../../core/advice/words/firmness.ts';
import { leftOutText } from '../../../core/advice/words/left-out-text.ts';
import { optionWithin } from '../../../core/advice/words/option-name.ts';
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
    { type: 'facts', items: [...askedForFacts(answered, room), ...remarks(answered, room)] },
    ...asked,
    ...runnersUpTable(dataset, shownIn(advice).slice(1, 1 + room.runnersUp), advice, room.firm),
    ...noteBlocks(leftOut, detailed || !room.more ? '' : leftOut === '' ? texts.more : texts.moreShort),
  ];
}

/** The answer in a sentence, and what to begin with. */
export function briefBlocks({ dataset, advice, asOf, path, verdict }: Answered): Block[] {
  const items = pathItems(dataset, path, advice, asOf, {
    everyProject: false,
    scope: false,
    wholeDone: false,
    later: false,
  });
  return [
    { type: 'heading', level: 1, text: verdict.text },
    { type: 'facts', items: items.slice(0, path.stepBefore === null ? 1 : 2) },
  ];
}

function isAskedFor({ notices }: Advice): boolean {
  return notices.some(({ code }) => code === 'asked-for');
}

/** What would hold for each vendor that somebody who asks for a certificate may name. */
function askedForFacts({ dataset, advice }: Answered, { vendors }: Room): Fact[] {
  if (!isAskedFor(advice)) return [];
  const { askedForWhich, askedForOne } = dataset.wording.screen.texts;
  const named = advice.flips
    .filter(({ question }) => question === 'vendorNamed')
    .slice(0, vendors)
    .map(({ answer, newFirst }) =>
      fillWords(askedForOne, {
        vendor: answerWords(dataset, 'vendorNamed', answer),
        name: optionWithin(dataset, newFirst),
      }),
    );
  return [['Which?', [askedForWhich, ...named]]];
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
    ['Firm?', firmText(answered, room), true],
    ['Changes', changesText(answered), room.changes],
    ['Ads', demandOnScreen(answered), room.demand],
  ];
  return items.flatMap(([label, text, hasRoom]): Fact[] =>
    hasRoom && text !== '' ? [[label, withDays(text, asOf)]] : [],
  );
}

/** How firm the first place is; where room is short and no runners-up stand below, at least that it is a close call. */
function firmText({ dataset, advice }: Answered, { firm, runnersUp, tie }: Room): string {
  if (firm) return firmnessText(dataset, advice);
  // Whoever is to find out what is asked for has no first place to weigh yet.
  return tie && runnersUp === 0 && !isAskedFor(advice) ? closeCallText(dataset, advice) : '';
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
