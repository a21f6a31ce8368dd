import type { Dataset } from '../core/dataset.ts';
import type { Problem } from '../core/problem.ts';
import type { Material } from './read.ts';

/** What is wrong with a dataset beyond the shape of each file. */
export function checkRules(_dataset: Dataset, _material: Material): Problem[] {
  return [];
}
