import type { ReadAs } from '../../core/wanted.ts';

/** What was understood under which words. */
export function readAsNotes(readAs: readonly ReadAs[]): string[] {
  return readAs.map(({ words, id }) => `"${words}" was read as ${id}.`);
}
