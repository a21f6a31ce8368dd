import { fitsRole } from '../advice/shown.ts';
import { fillWords } from '../advice/words/facts-in-words.ts';
import type { LadderCode } from '../advice/words/plan-wording.ts';
import { termName } from '../catalogue/vocabulary.ts';
import type { Dataset } from '../dataset.ts';
import type { Candidate } from '../scoring/candidate.ts';
import type { Board } from '../scoring/score.ts';
import { inOrder } from './order.ts';
import { namedPlatform } from './stack-slots.ts';
import { taskOf } from './task.ts';

/** One exam of the platform that a person works with, and whether it is worth taking. */
export interface Rung {
  readonly id: string;
  readonly shortName: string;
  readonly shortId: string;
  readonly level: string | null;
  readonly code: LadderCode;
  readonly text: string;
}

/** Every exam of the named platform that can be sat, in the order in which one would take them; `next` is what the path would go on with. Empty where none is named. */
export function ladderOf(dataset: Dataset, board: Board, planned: ReadonlySet<string>, next: string | null): Rung[] {
  const platform = namedPlatform(board.situation);
  if (platform === undefined) return [];
  const exams = board.candidates.filter(
    (candidate, row) =>
      candidate.kind === 'certification' &&
      candidate.platforms.includes(platform) &&
      (planned.has(candidate.id) || !isShut(board.gates[row] ?? null)),
  );
  const tasks = inOrder(
    exams.map((candidate) => taskOf(dataset, candidate, 0)),
    new Set(),
  );
  const covered = coveredBy(dataset, board, planned);
  return tasks.map(({ id, shortName, shortId }) => {
    const candidate = exams.find((each) => each.id === id) as Candidate;
    const code = id === next && !planned.has(id) ? 'next' : codeOf(candidate, board, planned, covered);
    const words = { by: covered.get(id) ?? '', platform: termName(dataset.vocabulary.platforms, platform) };
    return {
      id,
      shortName,
      shortId,
      level: candidate.level,
      code,
      text: fillWords(dataset.wording.plan.ladder[code], words),
    };
  });
}

function isShut(gate: Board['gates'][number]): boolean {
  return (
    gate !== null &&
    !['already-held', 'prerequisite', 'over-budget', 'closes-before-ready', 'not-ready-by-deadline'].includes(gate)
  );
}

/** What is kept alive by something planned or held, with what keeps it. */
function coveredBy(
  { credentials }: Dataset,
  { candidates, gates }: Board,
  planned: ReadonlySet<string>,
): Map<string, string> {
  const held = candidates.filter((_, row) => gates[row] === 'already-held').map(({ id }) => id);
  const covered = new Map<string, string>();
  for (const { id, shortName, renews } of credentials) {
    if (!planned.has(id) && !held.includes(id)) continue;
    for (const other of renews?.value ?? []) covered.set(other, shortName);
  }
  return covered;
}

function codeOf(
  candidate: Candidate,
  board: Board,
  planned: ReadonlySet<string>,
  covered: ReadonlyMap<string, string>,
): LadderCode {
  const { id, option, years } = candidate;
  const row = board.candidates.indexOf(candidate);
  const { situation } = board;
  if (planned.has(id)) return 'planned';
  if (board.gates[row] === 'already-held') return 'held';
  if (covered.has(id)) return 'covered';
  if (option.type === 'credential' && option.credential.scope === 'neighbour') return 'neighbour';
  if (!fitsRole(candidate, situation.roles)) return 'other-role';
  if (situation.years !== null && years[1] < situation.years) return 'below';
  return situation.years !== null && years[0] > situation.years ? 'above' : 'one-more';
}
