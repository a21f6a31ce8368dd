import type { Catalogue } from './catalogue.ts';
import { KINDS, type Kind } from './credential.ts';
import type { Filter } from './filter.ts';
import { squeezedText } from './spelling.ts';
import { KIND_WORDS } from './value-words.ts';

/** The conditions of a list whose values are words of a closed list. */
export type TermKey = Extract<keyof Filter, 'provider' | 'cloud' | 'level' | 'role' | 'topic' | 'kind'>;

/** A word of a closed list, with the names it goes by. */
export interface NamedTerm {
  readonly value: string;
  readonly names: readonly string[];
}

/** What people call a kind besides. */
const OTHER_WORDS: Readonly<Partial<Record<Kind, readonly string[]>>> = { certification: ['exam', 'exams'] };

/** The words that each condition takes, with their names. Issuers are those that issue something. */
export function termsFor(dataset: Catalogue, key: TermKey): NamedTerm[] {
  const { vocabulary, credentials } = dataset;
  const named = (terms: readonly { readonly id: string; readonly name: string }[]) =>
    terms.map(({ id, name }) => ({ value: id, names: [name] }));
  switch (key) {
    case 'provider': {
      const used = new Set(credentials.map(({ provider }) => provider));
      return named(vocabulary.providers.filter(({ id }) => used.has(id)));
    }
    case 'cloud':
      return [...named(vocabulary.platforms), { value: 'none', names: ['vendor-neutral'] }];
    case 'level':
      return named(vocabulary.levels);
    case 'role':
      return named(vocabulary.roles);
    case 'topic':
      return named(vocabulary.topics);
    case 'kind':
      return KINDS.map((kind) => ({
        value: kind,
        names: [KIND_WORDS[kind], `${kind}s`, ...(OTHER_WORDS[kind] ?? [])],
      }));
  }
}

/** In the order in which a word is tried: what it most likely means first. */
const KEYS: readonly TermKey[] = ['provider', 'cloud', 'level', 'kind', 'role', 'topic'];

/** The condition of a list that a word stands for: `aws` an issuer, `agents` a topic; null where it is none. */
export function termOf(
  dataset: Catalogue,
  word: string,
): { readonly key: TermKey; readonly flag: string; readonly value: string } | null {
  const wanted = squeezedText(word);
  for (const key of KEYS) {
    const found = termsFor(dataset, key).find(({ value, names }) =>
      [value, ...names].some((name) => squeezedText(name) === wanted),
    );
    if (found !== undefined && found.value !== 'none') return { key, flag: `--${key}`, value: found.value };
  }
  return null;
}
