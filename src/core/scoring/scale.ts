import type { AnswerTable } from '../catalogue/alternative.ts';
import type { Answers } from '../profile/derived.ts';
import type { Scale } from './model.ts';

/** The value of a piecewise linear scale at `x`: between anchor points in a straight line, beyond the ends flat. */
export function onScale(scale: Scale, x: number): number {
  let before = scale[0];
  if (before === undefined) return 0;
  for (let index = 0; index < scale.length; index += 1) {
    const point = scale[index] as Scale[number];
    if (x <= point[0]) {
      const width = point[0] - before[0];
      return x <= before[0] || width === 0 ? point[1] : before[1] + ((point[1] - before[1]) * (x - before[0])) / width;
    }
    before = point;
  }
  return before[1];
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
