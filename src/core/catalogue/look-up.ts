import { closest, squeezed } from '../did-you-mean.ts';
import { AdvisorError, usageError } from '../errors.ts';
import type { Catalogue } from './catalogue.ts';
import type { Entry } from './entry.ts';
import type { Study } from './evidence.ts';
import { findCredential } from './find.ts';
import type { Guide } from './guide.ts';
import { termOf } from './terms.ts';

/** Anything that has a page of its own. */
export type Thing =
  | Entry
  | { readonly type: 'guide'; readonly guide: Guide }
  | { readonly type: 'study'; readonly study: Study };

interface Named {
  readonly names: readonly string[];
  readonly thing: Thing;
}

/**
 * What somebody means by an id, a short id, an exam code, or a name or part of one that fits one only. Credentials come first,
 * then alternatives, projects, guides and studies. Throws a usage error that names what is near. With `whole`, a part of a name
 * is not enough.
 */
export function lookUp(dataset: Catalogue, query: string, whole = false): Thing {
  const refused = attempt(dataset, query, true);
  if (!(refused instanceof AdvisorError)) return refused;
  const others = othersIn(dataset);
  const wanted = squeezed(query);
  const found = others.find(({ names }) => names.some((name) => squeezed(name) === wanted));
  if (found !== undefined) return found.thing;
  const failure = whole ? refused : attempt(dataset, query, false);
  if (!(failure instanceof AdvisorError)) return failure;
  throw leading(dataset, query, failure, others);
}

function attempt(dataset: Catalogue, query: string, whole: boolean): Thing | AdvisorError {
  try {
    return { type: 'credential', credential: findCredential(dataset, query, whole) };
  } catch (error) {
    if (error instanceof AdvisorError) return error;
    throw error;
  }
}

function othersIn({ alternatives, projects, guides, evidence }: Catalogue): Named[] {
  return [
    ...alternatives.map((alternative): Named => {
      const { id, shortId = id, name, shortName = name } = alternative;
      return { names: [id, shortId, name, shortName], thing: { type: 'alternative', alternative } };
    }),
    ...projects.map((project): Named => {
      const { id, shortId = id, name, shortName } = project;
      return { names: [id, shortId, name, shortName], thing: { type: 'project', project } };
    }),
    ...guides.map((guide): Named => ({ names: [guide.id, guide.title], thing: { type: 'guide', guide } })),
    ...evidence.studies.map((study): Named => ({ names: [study.id, study.title], thing: { type: 'study', study } })),
  ];
}

/** The same failure, leading on to a list where the word stands for many, and to what is near besides credentials. */
function leading(dataset: Catalogue, query: string, failure: AdvisorError, others: readonly Named[]): AdvisorError {
  const { code, message, hint } = failure;
  const term = termOf(dataset, query);
  if (term !== null) {
    return usageError(code, message, `cert-advisor list ${term.flag} ${term.value} shows what there is`);
  }
  const ids = new Map(others.flatMap(({ names }) => names.map((name) => [name, names[0] ?? name])));
  const near = hint?.startsWith('did you mean') ? [] : closest(query, ids.keys(), 3).map((name) => ids.get(name));
  return near.length === 0 ? failure : usageError(code, message, `did you mean ${[...new Set(near)].join(' or ')}?`);
}

/**
 * What the words of a command line stand for: each on its own where all do, else as many words together as make a name
 * (`google ai essentials`). Throws what `find` throws for what is nothing.
 */
export function inPhrases<T>(words: readonly string[], find: (phrase: string, whole: boolean) => T): T[] {
  const alone = words.map((word) => quietly(() => find(word, true)));
  if (alone.every((each) => each !== null)) return alone.map(({ found }) => found);
  const things: T[] = [];
  for (let at = 0; at < words.length; ) {
    let end = words.length;
    let found = quietly(() => find(words.slice(at, end).join(' '), false));
    while (found === null && end > at + 1) {
      end -= 1;
      found = quietly(() => find(words.slice(at, end).join(' '), false));
    }
    // Nothing fits: the failure of the whole says more than that of its first word, where no word was taken yet.
    if (found === null) return [find(things.length === 0 ? words.join(' ') : (words[at] ?? ''), false)];
    things.push(found.found);
    at = end;
  }
  return things;
}

function quietly<T>(find: () => T): { readonly found: T } | null {
  try {
    return { found: find() };
  } catch (error) {
    if (error instanceof AdvisorError) return null;
    throw error;
  }
}
