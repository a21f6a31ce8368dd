import { isFree } from '../cost.ts';
import type { Dataset, Verdict } from '../dataset.ts';
import { type Board, firstRow, openRows } from './board.ts';
import type { Candidate } from './candidate.ts';
import { boardWith } from './explore.ts';
import { PROFILE_KEYS, type Profile, type ProfileKey } from './question.ts';

/** Whether to certify at all, and which answers decided that. */
export interface VerdictResult {
  readonly code: Verdict;
  readonly text: string;
  /** The answers that moved the balance the way it fell, strongest first. */
  readonly reasons: readonly VerdictReason[];
}

export interface VerdictReason {
  readonly question: ProfileKey;
  readonly answer: Profile[ProfileKey];
  /** How much of the lead over the best of the other side the answer accounts for. */
  readonly shift: number;
  readonly text: string;
}

const MIN_SHIFT = 0.002;
const MAX_REASONS = 4;

/** Reads the verdict off the ranking: what stands first decides. */
export function verdictOf(dataset: Dataset, board: Board): VerdictResult {
  const first = firstRow(board);
  const candidate = first === null ? undefined : board.candidates[first];
  const code = candidate === undefined ? 'not-needed' : codeFor(candidate);
  return {
    code,
    text: dataset.wording.verdicts[code],
    reasons: decidingAnswers(dataset, board, candidate?.option.type),
  };
}

function codeFor({ option, cost }: Candidate): Verdict {
  if (option.type === 'alternative') return option.alternative.verdict;
  return isFree(cost) ? 'free-first' : 'certify';
}

/** Each answer is taken back in turn: the lead it accounts for is the lead that goes with it. */
function decidingAnswers(
  dataset: Dataset,
  board: Board,
  side: 'credential' | 'alternative' | undefined,
): VerdictReason[] {
  if (side === undefined) return [];
  const { profile } = board.situation;
  const lead = leadOf(board, side);
  return PROFILE_KEYS.filter((key) => profile[key] !== undefined && key !== 'language')
    .map((key) => ({
      question: key,
      answer: profile[key],
      shift: lead - leadOf(boardWith(dataset, board, key, undefined), side),
      text: becauseText(dataset, profile, key),
    }))
    .filter(({ shift, text }) => shift > MIN_SHIFT && text !== '')
    .toSorted((a, b) => b.shift - a.shift)
    .slice(0, MAX_REASONS);
}

/** By how much the best option of one side beats the best of the other; with one side empty, nothing. */
function leadOf(board: Board, side: 'credential' | 'alternative'): number {
  const best = { credential: Number.NEGATIVE_INFINITY, alternative: Number.NEGATIVE_INFINITY };
  for (const row of openRows(board)) {
    const type = board.candidates[row]?.option.type ?? 'credential';
    best[type] = Math.max(best[type], board.values[row] ?? 0);
  }
  const lead = side === 'credential' ? best.credential - best.alternative : best.alternative - best.credential;
  return Number.isFinite(lead) ? lead : 0;
}

function becauseText({ wording }: Dataset, profile: Profile, key: ProfileKey): string {
  const texts = wording.because[key];
  return texts?.[String(profile[key])] ?? texts?.['any'] ?? '';
}
