import type { Credential } from './catalogue/credential.ts';
import type { Study } from './catalogue/evidence.ts';
import type { Found } from './catalogue/find.ts';
import type { Guide } from './catalogue/guide.ts';
import { inPhrases, isSure, lookUp, type Phrase } from './catalogue/look-up.ts';
import type { Thing } from './catalogue/named.ts';
import { isKnownField, knownFields } from './catalogue/provenance.ts';
import { squeezedText } from './catalogue/spelling.ts';
import type { Dataset } from './dataset.ts';
import { closest } from './did-you-mean.ts';
import { AdvisorError, usageError } from './errors.ts';
import type { Stack } from './plan/stack.ts';

/** Anything that `show` opens; of a credential as much as the dataset holds, or as is asked for. */
export type Shown<Kept extends Credential = Credential> =
  | Thing<Kept>
  | { readonly type: 'guide'; readonly guide: Guide }
  | { readonly type: 'stack'; readonly stack: Stack }
  | { readonly type: 'study'; readonly study: Study };

/** Words that stood for something under another name than it has. */
export interface ReadAs {
  readonly words: string;
  readonly id: string;
}

/** What words ask for: things, or a field of one. */
export interface Wanted {
  readonly things: readonly Shown[];
  readonly field: string | null;
  /** Words that stood for a thing under another name than it has: what they were taken for should be said. */
  readonly readAs: readonly ReadAs[];
}

/** What somebody means by a word or some: a guide, a stack or a study by its id or title, else what `lookUp` finds. Throws what it throws. */
export function findShown(dataset: Dataset, query: string): Found<Shown> {
  const wanted = squeezedText(query);
  const isMeant = (...names: readonly string[]) => names.some((name) => squeezedText(name) === wanted);
  const guide = dataset.guides.find(({ id, title }) => isMeant(id, title));
  if (guide !== undefined) return { option: { type: 'guide', guide }, taken: 'name' };
  const stack = dataset.stacks.find(({ id, name }) => isMeant(id, name));
  if (stack !== undefined) return { option: { type: 'stack', stack }, taken: 'name' };
  const study = dataset.evidence.studies.find(({ id, title }) => isMeant(id, title));
  return study === undefined ? lookUp(dataset, query) : { option: { type: 'study', study }, taken: 'name' };
}

/**
 * What the words of a command line ask for: ids, codes or names, of which several words may make one; or one of them and a field
 * (`PMLE price`, `PMLE last day`). Throws a usage error that names what is near.
 */
export function wantedBy(dataset: Dataset, words: readonly string[]): Wanted {
  for (const length of [1, 2]) {
    if (words.length <= length) break;
    const field = words.slice(-length).join('-');
    const phrases = isKnownField(field, dataset.credentials) ? phrasesOf(dataset, words.slice(0, -length)) : null;
    if (phrases?.length === 1) return wanted(phrases, field);
  }
  try {
    return wanted(
      inPhrases(words, (phrase) => findShown(dataset, phrase)),
      null,
    );
  } catch (error) {
    throw asField(dataset, words, error);
  }
}

function phrasesOf(dataset: Dataset, words: readonly string[]): Phrase<Shown>[] | null {
  return maybe(() => inPhrases(words, (phrase) => findShown(dataset, phrase)));
}

function wanted(phrases: readonly Phrase<Shown>[], field: string | null): Wanted {
  return { things: phrases.map(({ found }) => found.option), field, readAs: readAsOf(phrases) };
}

/** The phrases that stood for a thing under another name than it has, with its id. */
export function readAsOf(phrases: readonly Phrase<Shown>[]): ReadAs[] {
  return phrases.filter((phrase) => !isSure(phrase)).map(({ words, found }) => ({ words, id: idOf(found.option) }));
}

/** The id of a thing of any kind. */
export function idOf(thing: Shown): string {
  switch (thing.type) {
    case 'credential':
      return thing.credential.id;
    case 'alternative':
      return thing.alternative.id;
    case 'project':
      return thing.project.id;
    case 'guide':
      return thing.guide.id;
    case 'stack':
      return thing.stack.id;
    case 'study':
      return thing.study.id;
  }
}

/** Where all words but the last are one thing, the last was meant as a field, or as a second thing. */
function asField(dataset: Dataset, words: readonly string[], error: unknown): unknown {
  const last = words.at(-1) ?? '';
  const before = words.length < 2 ? null : phrasesOf(dataset, words.slice(0, -1));
  if (!(error instanceof AdvisorError) || before?.length !== 1) return error;
  const near = closest(last, knownFields(dataset.credentials), 3);
  const hint = near.length > 0 ? `did you mean ${near.join(' or ')}?` : nearName(error);
  return usageError('UNKNOWN_FIELD', `"${last}" is neither a field nor the name of anything`, hint);
}

/** The names that are near, where the failure knows some; else what fields there are. */
function nearName({ hint = '' }: AdvisorError): string {
  const near = /^did you mean [^?]*\?/.exec(hint)?.[0];
  return near ?? 'fields are price, hours, validity, languages, last-day …';
}

function maybe<T>(find: () => T): T | null {
  try {
    return find();
  } catch (error) {
    if (error instanceof AdvisorError) return null;
    throw error;
  }
}
