import { answerWords, questionWord } from '../advice/words/answers.ts';
import { fillWords } from '../advice/words/facts-in-words.ts';
import type { Dataset } from '../dataset.ts';
import { CRITERIA } from '../scoring/model.ts';
import { type Board, firstRow, rowOf } from '../scoring/score.ts';
import type { Change } from './search.ts';

/** What is said of an option that somebody asks about. */
interface Standing {
  readonly name: string;
  readonly rank: number | null;
  readonly gate: { readonly detail: string } | null;
  readonly changes: readonly Change[] | null;
  readonly proved: boolean;
}

const CRITERIA_NAMED = 2;

/** Where an option stands for a person and why, and what would bring it to the first place, in one or two sentences. */
export function whyNotText(dataset: Dataset, board: Board, row: number, standing: Standing): string {
  const { whyNot } = dataset.wording;
  const { name, rank, gate, changes, proved } = standing;
  if (rank === 1) return fillWords(whyNot.first, { name });
  const before =
    gate === null
      ? fillWords(whyNot.behind, { name, rank: String(rank), ...whoIsAhead(dataset, board, row) })
      : fillWords(whyNot['shut-out'], { name, detail: gate.detail });
  if (changes === null) return fillWords(proved ? whyNot.never : whyNot['not-found'], { before });
  const said = changes.map(({ question, from, to }) => {
    const instead = from === undefined ? '' : ` instead of “${answerWords(dataset, question, from)}”`;
    return `${questionWord(dataset, question)} were “${answerWords(dataset, question, to)}”${instead}`;
  });
  return fillWords(whyNot['would-be-first'], { before, changes: said.join(' and ') });
}

/** What stands first, and the criteria that count most in its lead. */
function whoIsAhead({ model }: Dataset, board: Board, row: number): { first: string; criteria: string } {
  const leader = firstRow(board) ?? row;
  const [ours, theirs] = [rowOf(board, row), rowOf(board, leader)];
  const nameOf = (id: string) => model.criteria.find((criterion) => criterion.id === id)?.name ?? id;
  const leads = CRITERIA.map((id, k) => ({
    name: nameOf(id),
    lead: (board.weights[k] ?? 0) * ((theirs[k] ?? 0) - (ours[k] ?? 0)),
  }))
    .filter(({ lead }) => lead > 0)
    .toSorted((a, b) => b.lead - a.lead)
    .slice(0, CRITERIA_NAMED);
  return { first: board.candidates[leader]?.name ?? '', criteria: leads.map(({ name }) => name).join(' and ') };
}
