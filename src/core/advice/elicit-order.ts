import { type Board, firstRow } from './board.ts';
import { type Answer, answersTo, withAnswer } from './explore.ts';
import { languagesOf } from './open-gates.ts';
import type { Question } from './question.ts';
import { boardIn, type Field } from './score-columns.ts';

/** What asking one question could bring, with the others left open. */
export interface View {
  readonly question: Question;
  /** Whether some answer changes the first place. */
  readonly changes: boolean;
  readonly gain: number;
}

export const TUNE = { metric: 'regret' };

/** Tries every answer to every open question. */
export function lookAhead(field: Field, board: Board, open: readonly Question[]): View[] {
  const now = firstRow(board);
  return open.map((question) => {
    const answers = answersFor(question, field, board);
    let gain = 0;
    let changed = 0;
    let big = 0;
    let sd = 0;
    const counts = new Map<number, number>();
    for (const answer of answers) {
      const next = boardIn(field, withAnswer(board.situation.profile, question.id, answer));
      const first = firstRow(next);
      counts.set(first ?? -1, (counts.get(first ?? -1) ?? 0) + 1);
      if (now !== null && first !== null) { let second = -1; for (let r = 0; r < next.values.length; r += 1) if (r !== now && next.gates[r] === null) second = Math.max(second, next.values[r] ?? 0); sd = Math.max(sd, second - (next.gates[now] === null ? (next.values[now] ?? 0) : 0)); }
      if (first !== now) {
        changed += 1;
        const old = now === null || next.gates[now] !== null ? 0.3 : (next.values[now] ?? 0);
        big = Math.max(big, (next.values[first ?? 0] ?? 0) - old);
        gain += (next.values[first ?? 0] ?? 0) - old;
      }
    }
    const n = Math.max(1, answers.length);
    const entropy = [...counts.values()].reduce((sum, c) => sum - (c / n) * Math.log(c / n), 0);
    const g = { max: big, mix: entropy + 5 * gain / n, mix2: entropy + 20 * gain / n, mixmax: entropy + 3 * big, spread: sd, mixsd: entropy + 10 * sd, cs: entropy + (question.condition === undefined ? 0 : 0.5), cs2: entropy - (question.condition === undefined ? 0 : 0.5), regret: gain / n, entropy, changed: changed / n, distinct: counts.size }[TUNE.metric] ?? 0;
    return { question, changes: changed > 0, gain: g };
  });
}

function answersFor(question: Question, field: Field, board: Board): Answer[] {
  const { type } = question;
  if (type === 'language') return languagesOf(field.dataset).filter((language) => language !== 'en');
  if (type === 'ids') {
    const first = firstRow(board);
    return [[], ['a', 'b', 'c', 'd', 'e'], first === null ? [] : [field.candidates[first]?.id ?? '']];
  }
  return answersTo(question, field.asOf);
}
