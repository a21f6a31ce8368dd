import type { Catalogue } from './catalogue/catalogue.ts';
import { detailOf, type OptionDetail } from './catalogue/detail.ts';
import type { Study } from './catalogue/evidence.ts';
import { type FactDetail, factDetails } from './catalogue/fact-detail.ts';
import type { Guide } from './catalogue/guide.ts';
import { inPhrases, lookUp, type Thing } from './catalogue/look-up.ts';
import { findFacts, isKnownField, knownFields } from './catalogue/provenance.ts';
import type { Dataset } from './dataset.ts';
import { closest, squeezed } from './did-you-mean.ts';
import { AdvisorError, usageError } from './errors.ts';
import type { Stack } from './plan/stack.ts';
import { withEffectNeeded } from './roi/report/effect-needed.ts';

/** Anything that `show` opens. */
export type Shown = Thing | { readonly type: 'stack'; readonly stack: Stack };

/** Everything about the things asked for, each kind in the order asked for. */
export interface Page {
  readonly options: readonly OptionDetail[];
  readonly guides: readonly Guide[];
  readonly stacks: readonly Stack[];
  readonly studies: readonly Study[];
}

/** Where the figures of one field of one option come from. */
export interface FieldPage {
  readonly id: string;
  readonly name: string;
  /** The field as it was asked for. */
  readonly field: string;
  /** Empty: nothing is published about it, or it is judgement, as everything about an alternative or a project is. */
  readonly facts: readonly FactDetail[];
}

/** What words ask for: things, or a field of one. */
export interface Wanted {
  readonly things: readonly Shown[];
  readonly field: string | null;
}

/** Who looks: as somebody who sits exams in a language (default `en`) and earns a salary (US dollars a year). */
export interface Look {
  readonly language?: string;
  readonly salary?: number;
}

/** What somebody means by a word or some: anything that `lookUp` finds, or a stack. Throws what it throws. */
export function findShown(dataset: Dataset, query: string, whole = false): Shown {
  const wanted = squeezed(query);
  const stack = dataset.stacks.find(({ id, name }) => squeezed(id) === wanted || squeezed(name) === wanted);
  return stack === undefined ? lookUp(dataset, query, whole) : { type: 'stack', stack };
}

/**
 * What the words of a command line ask for: ids, codes or names, of which several words may make one; or one of them and a field
 * (`PMLE price`, `PMLE last day`). Throws a usage error that names what is near.
 */
export function wantedBy(dataset: Dataset, words: readonly string[]): Wanted {
  const find = (query: string, whole: boolean) => findShown(dataset, query, whole);
  for (const length of [1, 2]) {
    if (words.length <= length) break;
    const field = words.slice(-length).join('-');
    const things = isKnownField(field, dataset.credentials)
      ? maybe(() => inPhrases(words.slice(0, -length), find))
      : null;
    if (things?.length === 1) return { things, field };
  }
  try {
    return { things: inPhrases(words, find), field: null };
  } catch (error) {
    throw asField(dataset, words, error);
  }
}

/** Where all words but the last are one thing, the last was meant as a field, or as a second thing. */
function asField(dataset: Dataset, words: readonly string[], error: unknown): unknown {
  const last = words.at(-1) ?? '';
  const before = words.slice(0, -1);
  const things =
    before.length === 0 ? null : maybe(() => inPhrases(before, (query, whole) => findShown(dataset, query, whole)));
  if (!(error instanceof AdvisorError) || things?.length !== 1) return error;
  const near = closest(last, knownFields(dataset.credentials), 3);
  const hint =
    near.length > 0
      ? `did you mean ${near.join(' or ')}?`
      : (error.hint ?? 'fields are price, hours, validity, languages, last-day …');
  return usageError('UNKNOWN_FIELD', `"${last}" is neither a field nor the name of anything`, hint);
}

function maybe<T>(find: () => T): T | null {
  try {
    return find();
  } catch (error) {
    if (error instanceof AdvisorError) return null;
    throw error;
  }
}

/** Everything about some things as of a day (`YYYY-MM-DD`). */
export function show(dataset: Dataset, things: readonly Shown[], asOf: string, { language, salary }: Look = {}): Page {
  const details = things.flatMap((thing) => (isOption(thing) ? [detailOf(dataset, thing, asOf, language)] : []));
  const needed = salary === undefined ? null : withEffectNeeded(dataset, details, salary, asOf);
  return {
    options: details.map((detail, at) =>
      needed === null ? detail : { ...detail, averageEffectNeeded: needed[at]?.averageEffectNeeded ?? null },
    ),
    guides: things.flatMap((thing) => (thing.type === 'guide' ? [thing.guide] : [])),
    stacks: things.flatMap((thing) => (thing.type === 'stack' ? [thing.stack] : [])),
    studies: things.flatMap((thing) => (thing.type === 'study' ? [thing.study] : [])),
  };
}

type OptionThing = Extract<Shown, { readonly type: 'credential' | 'alternative' | 'project' }>;

function isOption(thing: Shown): thing is OptionThing {
  return ['credential', 'alternative', 'project'].includes(thing.type);
}

/** Where the figures of one field of a thing come from. Throws a usage error for what has no figures at all. */
export function showField(dataset: Catalogue, thing: Shown, field: string): FieldPage {
  switch (thing.type) {
    case 'credential': {
      const { id, name } = thing.credential;
      return { id, name, field, facts: factDetails(dataset, thing.credential, findFacts(thing.credential, field)) };
    }
    case 'alternative':
      return { id: thing.alternative.id, name: thing.alternative.name, field, facts: [] };
    case 'project':
      return { id: thing.project.id, name: thing.project.name, field, facts: [] };
    default:
      throw usageError('UNKNOWN_FIELD', `a ${thing.type} has no fields with sources`, `leave "${field}" out`);
  }
}
