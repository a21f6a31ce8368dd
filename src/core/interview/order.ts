import { namedLanguages } from '../catalogue/languages.ts';
import { type Answer, answersTo, withAnswer } from '../profile/explore.ts';
import type { Question } from '../profile/question.ts';
import { pile } from '../proof/answer-space.ts';
import { boardIn, type Field } from '../proof/score-columns.ts';
import { type Board, firstRow } from '../scoring/score.ts';

/** What asking one question could bring, with the others left as they are. */
export interface Outlook {
  readonly question: Question;
  /** Entropy of the first place over the answers, in nats: 0 when no answer changes it. */
  readonly narrowing: number;
  /** The least lead that the present first place keeps; negative when some answer takes it away. */
  readonly lead: number;
}

/** Tries every answer to every open question; all answers count as equally likely. */
export function outlooks(field: Field, board: Board, open: readonly Question[]): Outlook[] {
  const now = firstRow(board);
  return open.map((question) => {
    const firsts = new Map<number | null, number>();
    let lead = Number.POSITIVE_INFINITY;
    for (const answer of probes(question, field, now)) {
      const next = boardIn(field, withAnswer(board.situation.profile, question.id, answer));
      const first = firstRow(next);
      firsts.set(first, (firsts.get(first) ?? 0) + 1);
      lead = Math.min(lead, leadOf(next, now));
    }
    return { question, narrowing: entropy([...firsts.values()]), lead };
  });
}

/** The question that narrows the field most; among equals the one that brings a rival closest, then the earlier one. */
export function mostNarrowing(views: readonly Outlook[]): Question | undefined {
  const [best] = views.toSorted((a, b) => b.narrowing - a.narrowing || a.lead - b.lead);
  return best?.question;
}

/** Languages that stand for the others: some that much is offered in, some that little is. */
const PROBED: readonly string[] = ['de', 'ja', 'uk'];

/** Answers that show what a question can do. Of languages only what is not offered in them is looked at. */
function probes(question: Question, { dataset, asOf, candidates }: Field, first: number | null): Answer[] {
  if (question.type === 'language')
    return namedLanguages(dataset.credentials).filter((language) => PROBED.includes(language));
  if (question.type !== 'held') return answersTo(question, asOf);
  const leader = first === null ? undefined : candidates[first]?.id;
  return [[], pile(dataset.model.pileOf), ...(leader === undefined ? [] : [[{ id: leader }]])];
}

function leadOf({ values, gates }: Board, row: number | null): number {
  let best = 0;
  for (let other = 0; other < values.length; other += 1) {
    if (other !== row && gates[other] === null) best = Math.max(best, values[other] ?? 0);
  }
  return (row === null || gates[row] !== null ? 0 : (values[row] ?? 0)) - best;
}

function entropy(counts: readonly number[]): number {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return counts.reduce((sum, count) => sum - (count / total) * Math.log(count / total), 0);
}
