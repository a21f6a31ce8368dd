import type { Verdict } from '../catalogue/alternative.ts';
import { isFree } from '../catalogue/cost.ts';
import type { Dataset } from '../dataset.ts';
import { withAnswer } from '../profile/explore.ts';
import { PROFILE_KEYS, type Profile, type ProfileKey } from '../profile/profile.ts';
import type { Candidate } from '../scoring/candidate.ts';
import { type Board, firstRow, rankedRows } from '../scoring/score.ts';
import { situationOf } from '../scoring/situation.ts';
import {
  bestAlternativeAfter,
  bestCredentialAfter,
  changeOf,
  type Lineup,
  lineupOf,
  type Standing,
} from './after-change.ts';
import { decidingLimits } from './limits.ts';
import { type AdvicePath, pathOf } from './path/path.ts';
import { isVendorOpen } from './vendor-open.ts';
import { answerText } from './words/answer-text.ts';
import type { AnswerTexts } from './words/answer-texts.ts';

/** Whether to certify at all, the answer in a sentence, and which answers decided that. */
export interface VerdictResult {
  readonly code: Verdict;
  readonly text: string;
  /** Limits that decided, then the answers that moved the balance the way it fell, strongest first. */
  readonly reasons: readonly VerdictReason[];
}

export interface VerdictReason {
  readonly question: ProfileKey;
  readonly answer: Profile[ProfileKey];
  /** What it speaks for: a credential (`for`), something else (`against`), or, of a limit, neither. */
  readonly speaks: 'for' | 'against' | 'limit';
  /** How much of the lead over the best of the other side the answer accounts for; of a limit, what it costs in value. */
  readonly shift: number;
  readonly text: string;
}

const MIN_SHIFT = 0.002;
const MAX_REASONS = 4;

/** Reads the verdict off the ranking: what stands first decides; `path` begins with it. Null when everything is shut out. */
export function verdictOf(
  dataset: Dataset,
  board: Board,
  path: AdvicePath | null = pathOf(dataset, board, rankedRows(board)),
  lineup: Lineup = lineupOf(board),
): VerdictResult | null {
  const candidate = board.candidates[firstRow(board) ?? -1];
  if (candidate === undefined || path === null) return null;
  const code = verdictCode(candidate);
  const limits = decidingLimits(dataset, board).map((limit): VerdictReason => ({ ...limit, speaks: 'limit' }));
  const answers = decidingAnswers(dataset, lineup, candidate.option.type);
  const text = answerText(dataset.wording, code, path, isVendorOpen(board.situation));
  return { code, text, reasons: [...limits, ...answers].slice(0, MAX_REASONS) };
}

/** The verdict that something in the first place stands for. */
export function verdictCode({ option, cost }: Candidate): Verdict {
  if (option.type === 'alternative') return option.alternative.verdict;
  return isFree(cost) ? 'free-first' : 'certify';
}

/** Each answer is taken back in turn: the lead it accounts for is the lead that goes with it. */
function decidingAnswers(dataset: Dataset, lineup: Lineup, side: OptionType): VerdictReason[] {
  const { board } = lineup;
  const speaks = side === 'credential' ? 'for' : 'against';
  const texts = dataset.wording.because[speaks];
  const { profile, asOf } = board.situation;
  const lead = leadOf(side, bestOpen(lineup.credentials, board), bestOpen(lineup.alternatives, board));
  const given = PROFILE_KEYS.filter((key) => becauseText(texts, profile[key], key) !== null);
  return given
    .map((key) => {
      const situation = situationOf(dataset, withAnswer(profile, key, undefined), asOf);
      const change = changeOf(lineup, situation, key);
      const without = leadOf(side, bestCredentialAfter(change), bestAlternativeAfter(change));
      const text = becauseText(texts, profile[key], key) ?? '';
      return { question: key, answer: profile[key], speaks, shift: lead - without, text } as const;
    })
    .filter(({ shift }) => shift > MIN_SHIFT)
    .toSorted((a, b) => b.shift - a.shift);
}

type Value = Pick<Standing, 'value'>;
type OptionType = Candidate['option']['type'];

/** By how much the best option of one side beats the best of the other; with one side empty, nothing. */
function leadOf(side: OptionType, credential: Value | null, alternative: Value | null): number {
  if (credential === null || alternative === null) return 0;
  return side === 'credential' ? credential.value - alternative.value : alternative.value - credential.value;
}

/** The first open one of a side, whose rows stand best first. */
function bestOpen(rows: readonly number[], { gates, values }: Board): Value | null {
  const row = rows.find((each) => gates[each] === null);
  return row === undefined ? null : { value: values[row] ?? 0 };
}

/** Answers that leave a question open in other words. */
const OPEN: readonly unknown[] = [undefined, 'none', 'any'];

function becauseText(texts: AnswerTexts, answer: Profile[ProfileKey], key: ProfileKey): string | null {
  return texts[key]?.[String(answer)] ?? (OPEN.includes(answer) ? null : (texts[key]?.['any'] ?? null));
}
