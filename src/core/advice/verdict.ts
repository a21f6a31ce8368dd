import type { Verdict } from '../catalogue/alternative.ts';
import { isFree } from '../catalogue/cost.ts';
import type { Dataset } from '../dataset.ts';
import { withAnswer } from '../profile/explore.ts';
import { PROFILE_KEYS, type Profile, type ProfileKey } from '../profile/profile.ts';
import type { Candidate } from '../scoring/candidate.ts';
import type { Board } from '../scoring/score.ts';
import { situationOf } from '../scoring/situation.ts';
import { type Bench, benchFor, tryOn } from './bench.ts';
import { bestAlternative, bestCredential, type Placed } from './best-after.ts';

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
export function verdictOf(dataset: Dataset, board: Board, bench: Bench = benchFor(board)): VerdictResult {
  const candidate = bench.first === null ? undefined : board.candidates[bench.first];
  const code = candidate === undefined ? 'not-needed' : codeFor(candidate);
  return {
    code,
    text: dataset.wording.verdicts[code],
    reasons: decidingAnswers(dataset, bench, candidate?.option.type),
  };
}

function codeFor({ option, cost }: Candidate): Verdict {
  if (option.type === 'alternative') return option.alternative.verdict;
  return isFree(cost) ? 'free-first' : 'certify';
}

/** Each answer is taken back in turn: the lead it accounts for is the lead that goes with it. */
function decidingAnswers(dataset: Dataset, bench: Bench, side: OptionType | undefined): VerdictReason[] {
  if (side === undefined) return [];
  const { board } = bench;
  const { profile, asOf } = board.situation;
  const lead = leadOf(side, bestOpen(bench.credentials.rows, board), bestOpen(bench.alternatives, board));
  const given = PROFILE_KEYS.filter((key) => profile[key] !== undefined && becauseText(dataset, profile, key) !== '');
  return given
    .map((key) => {
      const situation = situationOf(dataset, withAnswer(profile, key, undefined), asOf);
      const trial = tryOn(bench, situation, key);
      const without = leadOf(side, bestCredential(bench, trial, null), bestAlternative(bench, trial, null));
      const text = becauseText(dataset, profile, key);
      return { question: key, answer: profile[key], shift: lead - without, text };
    })
    .filter(({ shift }) => shift > MIN_SHIFT)
    .toSorted((a, b) => b.shift - a.shift)
    .slice(0, MAX_REASONS);
}

type OptionType = Candidate['option']['type'];

/** By how much the best option of one side beats the best of the other; with one side empty, nothing. */
function leadOf(side: OptionType, credential: Placed | null, alternative: Placed | null): number {
  if (credential === null || alternative === null) return 0;
  return side === 'credential' ? credential.value - alternative.value : alternative.value - credential.value;
}

/** The first open one of a side, whose rows stand best first. */
function bestOpen(rows: readonly number[], { gates, values }: Board): Placed | null {
  const row = rows.find((each) => gates[each] === null);
  return row === undefined ? null : { row, value: values[row] ?? 0 };
}

function becauseText({ wording }: Dataset, profile: Profile, key: ProfileKey): string {
  const texts = wording.because[key];
  return texts?.[String(profile[key])] ?? texts?.['any'] ?? '';
}
