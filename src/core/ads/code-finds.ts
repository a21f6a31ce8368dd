import { squeezedText } from '../catalogue/spelling.ts';
import type { Find } from './find.ts';
import type { NameIndex } from './name-index.ts';

const CODE = /(?<![\p{L}\p{N}])[A-Za-z0-9]+(?:[-‐‑–_./|][A-Za-z0-9]+){0,3}\+?(?![\p{L}\p{N}])/gu;

/** What a sentence names by codes and abbreviations. */
export function codeFinds({ codes }: NameIndex, text: string): Find[] {
  const finds: Find[] = [];
  for (const { index, 0: raw } of text.matchAll(CODE)) {
    // What is joined by a slash may be one (CIPP/E) or two (AI-102/AI-900).
    const parts = codes.has(squeezedText(raw)) ? [{ at: 0, raw }] : partsOf(raw);
    for (const { at, raw: part } of parts) {
      const coded = codes.get(squeezedText(part));
      if (coded === undefined) continue;
      const place = { start: index + at, end: index + at + part.length, ids: coded.ids, words: 1 };
      const isCapital = part === part.toUpperCase();
      if (coded.form === 'code' && /[-‐‑–_.]|^[A-Z]+\d/.test(part)) finds.push({ ...place, needs: 'nothing' });
      else if (coded.form === 'long' && isCapital) finds.push({ ...place, needs: 'nothing' });
      else if (coded.form === 'short' && isCapital) finds.push({ ...place, needs: 'company' });
      else if (coded.form === 'word')
        finds.push({
          ...place,
          needs: part.endsWith('+') && /^\p{Lu}/u.test(part) ? 'nothing' : 'a certificate beside',
        });
    }
  }
  return finds;
}

function partsOf(raw: string): { at: number; raw: string }[] {
  return [...raw.matchAll(/[^/|]+/g)].map(({ index: at, 0: part }) => ({ at, raw: part }));
}
