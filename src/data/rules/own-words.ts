import { type Finding, type Rule, type Subject, textsIn } from './rule.ts';

/** This many words in the same order are no coincidence. */
const RUN = 12;

const ownWords: Rule = {
  code: 'CERT100',
  id: 'own-words',
  severity: 'error',
  what: `No text has ${RUN} words or more in a row in common with a text it must not copy (\`--own-words DIR\`).`,
  why: 'Facts are free, sentences are not: whoever reads a source says it in their own words.',
  example: 'a summary that repeats a sentence of the article it comes from',
  mend: 'Say it in your own words, shorter.',
  *check({ material, ownWords: texts = [] }: Subject): Iterable<Finding> {
    if (texts.length === 0) return;
    const known = new Map<string, string>();
    for (const { name, text } of texts) for (const run of runsOf(wordsOf(text))) known.set(run, name);
    for (const parsed of material.files)
      for (const { text, path } of textsIn(parsed.value)) {
        const copied = runsOf(wordsOf(text)).find((run) => known.has(run));
        if (copied !== undefined)
          yield {
            origin: { parsed, path: [] },
            path,
            message: `${RUN} words as in ${known.get(copied)}: "${copied}"`,
          };
      }
  },
};

/** Words without case, punctuation, and the difference between straight and curly apostrophes. */
function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll(/['’]/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function runsOf(words: readonly string[]): string[] {
  return words.slice(RUN - 1).map((_, index) => words.slice(index, index + RUN).join(' '));
}

/** Words: they are our own. */
export const OWN_WORDS_RULES: readonly Rule[] = [ownWords];
