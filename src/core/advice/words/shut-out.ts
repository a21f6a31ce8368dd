import { languageName } from '../../catalogue/code-names.ts';
import type { Dataset } from '../../dataset.ts';
import type { Profile } from '../../profile/profile.ts';
import type { Gate } from '../../scoring/gates.ts';
import { fillWords } from './facts-in-words.ts';
import { SHUTTING, type Shutting } from './wording.ts';

/** Fewer than this many, and less than this share, are not worth a sentence. */
const FEWEST = 5;
const LEAST_SHARE = 0.1;

/** What an answer shut out, in a sentence; empty where that is little. */
export function shutOutText(
  { wording }: Pick<Dataset, 'wording'>,
  { total, byGate }: { readonly total: number; readonly byGate: readonly (readonly [Gate, number])[] },
  profile: Profile,
): string {
  const told = byGate.filter((each): each is readonly [Shutting, number] => isShutting(each[0]));
  const count = told.reduce((sum, [, each]) => sum + each, 0);
  if (count < FEWEST && count < total * LEAST_SHARE) return '';
  if (count === 0) return '';
  const words = { language: profile.language === undefined ? '' : languageName(profile.language) };
  const reasons = told.map(([gate, each]) => {
    const reason = fillWords(wording.shutsOut[gate], words);
    return told.length === 1 ? reason : `${each} ${reason}`;
  });
  const figures = { count: String(count), total: String(total), reasons: reasons.join(', ') };
  return fillWords(wording.phrases.shutOut, figures);
}

function isShutting(gate: Gate): gate is Shutting {
  return (SHUTTING as readonly Gate[]).includes(gate);
}
