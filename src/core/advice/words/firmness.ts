import type { Dataset } from '../../dataset.ts';
import type { Advice } from '../recommend.ts';
import type { Tie } from '../tie.ts';
import { countWord } from './count-word.ts';
import { fillWords } from './facts-in-words.ts';
import { optionName } from './option-name.ts';

/** Below this share of the weightings a first place is not firm. Judgement: it then loses more often than it wins. */
const FIRM_SHARE = 0.5;

/** Whether the first place is a close call, and which of the close ones is the cheapest and the shortest; else how firm it is. */
export function firmnessText(dataset: Dataset, { tie, recommendations: [first] }: Advice): string {
  const { texts } = dataset.wording.screen;
  if (first === undefined) return '';
  if (tie !== null) {
    return fillWords(texts.closeCall, { count: countWord(tie.ids.length), least: leastText(dataset, tie, first.id) });
  }
  const share = String(Math.round(first.share * 100));
  return fillWords(first.share >= FIRM_SHARE ? texts.firm : texts.shaky, { share });
}

/** That the first few are nearly equal, and no more; empty where they are not. */
export function closeCallText({ wording: { screen } }: Pick<Dataset, 'wording'>, { tie }: Pick<Advice, 'tie'>): string {
  if (tie === null) return '';
  return fillWords(screen.texts.closeCall, { count: countWord(tie.ids.length), least: '' });
}

function leastText(dataset: Dataset, { cheapest, shortest }: Tie, first: string): string {
  const { texts } = dataset.wording.screen;
  if (cheapest === first && shortest === first) return texts.leastThis;
  const nameOf = (id: string | null) => (id === null ? '' : id === first ? texts.thisOne : optionName(dataset, id));
  const words = { cheapest: nameOf(cheapest), shortest: nameOf(shortest) };
  if (cheapest === null) return shortest === null ? '' : fillWords(texts.leastShortest, words);
  if (shortest === null) return fillWords(texts.leastCheapest, words);
  return fillWords(cheapest === shortest ? texts.leastOne : texts.leastTwo, words);
}
