import type { Verdict } from '../catalogue/alternative.ts';
import { isFree } from '../catalogue/cost.ts';
import type { Dataset } from '../dataset.ts';
import { withAnswer } from '../profile/explore.ts';
import { PROFILE_KEYS, type Profile, type ProfileKey } from '../profile/profile.ts';
import type { Candidate } from '../scoring/candidate.ts';
import { type Board, firstRow } from '../scoring/score.ts';
import { situationOf } from '../scoring/situation.ts';
import {
  bestAlternativeAfter,
  bestCredentialAfter,
  changeOf,
  type Lineup,
  lineupOf,
  type Standing,
} from './after-change.ts';

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
export function verdictOf(dataset: Dataset, board: Board, lineup: Lineup = lineupOf(board)): VerdictResult {
  const first = firstRow(board);
  const candidate = first === null ? undefined : board.candidates[first];
  const code = candidate === undefined ? 'not-needed' : codeFor(candidate);
  return {
    code,
    text: dataset.wording.verdicts[code],
    reasons: decidingAnswers(dataset, lineup, candidate?.option.type),
  };
}

function codeFor({ option, cost }: Candidate): Verdict {
  if (option.type === 'alternative') return option.alternative.verdict;
  return isFree(cost) ? 'free-first' : 'certify';
}

/** Each answer is taken back in turn: the lead it accounts for is the lead that goes with it. */
function decidingAnswers(dataset: Dataset, lineup: Lineup, side: OptionType | undefined): VerdictReason[] {
  if (side === undefined) return [];
  const { board } = lineup;
  const { profile, asOf } = board.situation;
  const lead = leadOf(side, bestOpen(lineup.credentials, board), bestOpen(lineup.alternatives, board));
  const given = PROFILE_KEYS.filter((key) => profile[key] !== undefined && becauseText(dataset, profile, key) !== '');
  return given
    .map((key) => {
      const situation = situationOf(dataset, withAnswer(profile, key, undefined), asOf);
      const change = changeOf(lineup, situation, key);
      const without = leadOf(side, bestCredentialAfter(change), bestAlternativeAfter(change));
      const text = becauseText(dataset, profile, key);
      return { question: key, answer: profile[key], shift: lead - without, text };
    })
    .filter(({ shift }) => shift > MIN_SHIFT)
    .toSorted((a, b) => b.shift - a.shift)
    .slice(0, MAX_REASONS);
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

function becauseText({ wording }: Dataset, profile: Profile, key: ProfileKey): string {
  const texts = wording.because[key];
  return texts?.[String(profile[key])] ?? texts?.['any'] ?? '';
}
