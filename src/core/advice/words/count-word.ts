const COUNT_WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** A small count in a word, a greater one in figures. */
export function countWord(count: number): string {
  return COUNT_WORDS[count] ?? String(count);
}
