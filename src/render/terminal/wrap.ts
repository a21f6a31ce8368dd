/** Columns that a text takes on a terminal. */
export type Measure = (text: string) => number;

/** A character with all that is drawn upon it or joined to it. */
const CLUSTER = /(?:\p{RI}\p{RI}|.)(?:\p{M}|\p{Emoji_Modifier}|\u200d.)*/gsu;
/** Where a word too long for its line is best broken: behind these. */
const JOINTS = /[-/,.;:_+]/;

/** Whether a word is an address, which loses its use when broken. */
export function isUnbreakable(word: string): boolean {
  return /^\W?https?:\/\//u.test(word);
}

/** The longest width among the words of a text that pass the test. */
export function widestWord(text: string, measure: Measure, test: (word: string) => boolean = () => true): number {
  return text.split(' ').reduce((widest, word) => (test(word) ? Math.max(widest, measure(word)) : widest), 0);
}

/** The pieces of a word that is wider than a line, each no wider than it unless one character alone is. */
function breakWord(word: string, columns: number, measure: Measure): string[] {
  const pieces: string[] = [];
  let piece = '';
  let joint = 0;
  for (const cluster of word.match(CLUSTER) ?? []) {
    if (piece !== '' && measure(piece + cluster) > columns) {
      // A break at a joint reads better, unless it leaves the line half empty.
      const cut = joint * 2 >= piece.length ? joint : piece.length;
      pieces.push(piece.slice(0, cut));
      piece = piece.slice(cut);
      joint = 0;
    }
    piece += cluster;
    if (JOINTS.test(cluster)) joint = piece.length;
  }
  return [...pieces, piece];
}

/**
 * The text in lines of at most `columns`, broken between words; null for one line whatever its width. A word too long
 * for a line is broken within, an address never: it overflows, so that it can still be followed and copied.
 */
export function wrap(text: string, columns: number | null, measure: Measure): string[] {
  if (columns === null || measure(text) <= columns) return [text];
  const room = Math.max(columns, 1);
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').filter((part) => part !== '')) {
    const joined = line === '' ? word : `${line} ${word}`;
    if (measure(joined) <= room) {
      line = joined;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = isUnbreakable(word) || measure(word) <= room ? [word] : breakWord(word, room, measure);
    line = pieces.pop() ?? '';
    lines.push(...pieces);
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line];
}
