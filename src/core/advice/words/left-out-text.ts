import { languageName } from '../../catalogue/code-names.ts';
import type { Dataset } from '../../dataset.ts';
import type { Gate } from '../../scoring/gates.ts';
import type { Advice } from '../recommend.ts';
import { fillWords } from './facts-in-words.ts';
import { SHUTTING, type Shutting } from './wording.ts';

/** What nobody misses: it is theirs already. */
const HELD: Gate = 'already-held';

/**
 * What a person's own conditions shut out although it is worth as much as what is shown, counted by condition, in a sentence; without
 * any, how much was left out because two like it are shown. Empty where nothing was left out.
 */
export function leftOutText({ wording }: Pick<Dataset, 'wording'>, advice: Advice): string {
  const { texts } = wording.screen;
  const counts = countsByGate(advice);
  if (counts.length > 0) {
    const { language } = advice.profile;
    const words = { language: language === undefined ? '' : languageName(language) };
    const reasons = counts.map(([gate, count]) => `${count} ${fillWords(wording.shutsOut[gate], words)}`);
    return fillWords(texts.leftOut, { reasons: reasons.join(', ') });
  }
  const count = advice.shown.leftOut.filter(({ code }) => code === 'same-kind').length;
  return count === 0 ? '' : fillWords(texts.leftOutAlike, { count: String(count) });
}

/** The gates of own conditions with how many fitting options each shuts out, the most first. */
function countsByGate({ excluded, recommendations, shown }: Advice): (readonly [Shutting, number])[] {
  const values = recommendations.filter(({ id }) => shown.ids.includes(id)).map(({ value }) => value);
  const least = values.length === 0 ? 0 : Math.min(...values);
  const counts = SHUTTING.filter((gate) => gate !== HELD).map((gate) => {
    return [gate, excluded.filter((each) => each.gate === gate && each.value >= least).length] as const;
  });
  return counts.filter(([, count]) => count > 0).toSorted((a, b) => b[1] - a[1]);
}
