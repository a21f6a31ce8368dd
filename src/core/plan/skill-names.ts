import { termName } from '../catalogue/vocabulary.ts';
import type { Dataset } from '../dataset.ts';

/** Names of skills, in a list. */
export function skillNames({ vocabulary }: Pick<Dataset, 'vocabulary'>, skills: readonly string[]): string {
  return skills.map((skill) => termName(vocabulary.skills, skill).toLowerCase()).join(', ');
}
