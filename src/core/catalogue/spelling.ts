/** Letters, digits and plus signs in lower case, other characters as single spaces: how names are compared. */
export function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/['’]s\b/g, '')
    .replaceAll(/[^\p{L}\p{N}+]+/gu, ' ')
    .trim();
}

const squeezed = new Map<string, string>();
const MOST_REMEMBERED = 50_000;

/**
 * The same without blanks: `AI-102`, `ai 102` and `AI102` are one. Remembered: whoever looks something up compares it with all names of
 * the data, each time the same.
 */
export function squeezedText(text: string): string {
  const before = squeezed.get(text);
  if (before !== undefined) return before;
  if (squeezed.size >= MOST_REMEMBERED) squeezed.clear();
  const value = plainText(text).replaceAll(' ', '');
  squeezed.set(text, value);
  return value;
}

/** Ways of writing that mean the same; the longer ones first, as a shorter may be a part of them. */
const SAME: readonly (readonly [written: string, meant: string])[] = [
  ['amazon web services', 'aws'],
  ['artificial intelligence', 'ai'],
  ['google cloud platform', 'google cloud'],
  ['oracle cloud infrastructure', 'oracle'],
  ['m365', 'microsoft 365'],
  ['large language model', 'llm'],
  ['llms', 'llm'],
  ['natural language processing', 'nlp'],
  ['reinforcement learning', 'rl'],
  ['deep learning ai', 'deeplearning ai'],
  ['deeplearning', 'deep learning'],
  ['gen ai', 'generative ai'],
  ['genai', 'generative ai'],
  ['gcp', 'google cloud'],
  ['amazon', 'aws'],
  ['ml', 'machine learning'],
  ['dl', 'deep learning'],
  ['ms', 'microsoft'],
  ['oci', 'oracle'],
  ['hf', 'hugging face'],
  ['k8s', 'kubernetes'],
  ['pro', 'professional'],
  ['prof', 'professional'],
  ['assoc', 'associate'],
  ['eng', 'engineer'],
  ['engg', 'engineer'],
  ['dev', 'developer'],
  ['infra', 'infrastructure'],
  ['intro', 'introduction'],
  ['spec', 'specialty'],
  ['speciality', 'specialty'],
  ['specialisation', 'specialization'],
  ['organisation', 'organization'],
];

/** Words that say that a thing is a credential, and small ones: they tell no two apart. */
const NOISE = new Set(
  `certified certification certificate cert exam course credential programme program training
  zertifizierung zertifikat prüfung certificación certificado certificação certificat examen 認定 試験
  the a an of for in on and to with by from`.split(/\s+/),
);

/** Whether a text says that it is about a credential, in whatever word, or links its words like a name. */
export function saysCredential(text: string): boolean {
  return plainText(text)
    .split(' ')
    .some((word) => NOISE.has(singularOf(word)));
}

/** Where one script ends and another begins, a word does too; and what says of a Japanese name that it is an exam. */
const SCRIPTS =
  /(?<=[a-z0-9])(?=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}])|(?<=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー])(?=[a-z0-9]|試験|認定)/gu;

/** The words that make a name, whatever way it is written: synonyms as one, no noise, no plural. */
export function meaningOf(name: string): string[] {
  const singular = plainText(name)
    .replaceAll(SCRIPTS, ' ')
    .replaceAll('+', ' plus ')
    .split(' ')
    .filter((word) => word !== '')
    .map(singularOf);
  let text = ` ${singular.join(' ')} `;
  for (const [written, meant] of SAME) text = text.replaceAll(` ${written} `, ` ${meant} `);
  return text
    .split(' ')
    .filter((word) => word !== '' && !NOISE.has(word))
    .map(singularOf);
}

const SHORTEST_PLURAL = 5;

function singularOf(word: string): string {
  const isPlural = word.length >= SHORTEST_PLURAL && word.endsWith('s') && !/(ss|us|is)$/.test(word);
  return isPlural ? word.slice(0, -1) : word;
}

/** A word of a text by what it means, and where it stands there. */
export interface PlacedWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Whether it tells no two names apart. */
  readonly noise: boolean;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}+]*/gu;

/** The words of a text as `meaningOf` has them, each with its place; noise stays, marked. */
export function placedMeaning(text: string): PlacedWord[] {
  let words = [...text.matchAll(WORD)].flatMap(({ index: start, 0: raw }) => {
    const place = { start, end: start + raw.length };
    const parts = raw.toLowerCase().replaceAll('+', ' plus ').trim().split(/\s+/);
    return raw === 's' && /['’]/.test(text[start - 1] ?? '')
      ? []
      : parts.map((word) => ({ ...place, word: singularOf(word) }));
  });
  const present = new Set(words.map(({ word }) => word));
  for (const { from, to } of SAME_WORDS) {
    if (!from.every((word) => present.has(word))) continue;
    words = replaced(words, from, to);
    for (const word of to) present.add(word);
  }
  return words.map(({ word, ...place }) => ({ word: singularOf(word), ...place, noise: NOISE.has(word) }));
}

const SAME_WORDS = SAME.map(([written, meant]) => ({ from: written.split(' '), to: meant.split(' ') }));

type Placed = Omit<PlacedWord, 'noise'>;

function replaced(words: readonly Placed[], from: readonly string[], to: readonly string[]): Placed[] {
  const made: Placed[] = [];
  for (let at = 0; at < words.length; ) {
    const first = words[at] as Placed;
    const isHere = from.every((word, step) => words[at + step]?.word === word);
    const { end } = isHere ? (words[at + from.length - 1] as Placed) : first;
    if (isHere) made.push(...to.map((word) => ({ word, start: first.start, end })));
    else made.push(first);
    at += isHere ? from.length : 1;
  }
  return made;
}

/** A list of words without a phrase that occurs in it. */
export function without(words: readonly string[], phrase: readonly string[]): string[] {
  const at = words.findIndex((_, index) => phrase.every((word, step) => words[index + step] === word));
  return at < 0 || phrase.length === 0 ? [...words] : [...words.slice(0, at), ...words.slice(at + phrase.length)];
}

/** Whether a phrase occurs in a list of words. */
export function holdsPhrase(words: readonly string[], phrase: readonly string[]): boolean {
  return words.some((_, index) => phrase.every((word, step) => words[index + step] === word));
}
