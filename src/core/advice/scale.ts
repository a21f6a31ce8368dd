import type { AnswerTable } from '../dataset.ts';
import type { Answers } from './derived.ts';
import type { Scale } from './model.ts';

/** The value of a piecewise linear scale at `x`: between anchor points in a straight line, beyond the ends flat. */
export function onScale(scale: Scale, x: number): number {
  let [x0, y0] = scale[0] ?? [0, 0];
  if (x <= x0) return y0;
  for (const [x1, y1] of scale) {
    if (x <= x1) return x1 === x0 ? y1 : y0 + ((y1 - y0) * (x - x0)) / (x1 - x0);
    [x0, y0] = [x1, y1];
  }
  return y0;
}

/** The mean of the entries that the given answers pick, or the base where they pick none. */
export function inTable(table: AnswerTable, answers: Answers): number {
  let sum = 0;
  let count = 0;
  for (const question in table.by) {
    const value = table.by[question]?.[answers[question] ?? ''];
    if (value !== undefined) {
      sum += value;
      count += 1;
    }
  }
  return count === 0 ? table.base : sum / count;
}
