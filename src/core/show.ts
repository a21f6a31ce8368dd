import type { Catalogue } from './catalogue/catalogue.ts';
import type { SourcedCredential } from './catalogue/credential.ts';
import { detailOf, type OptionDetail } from './catalogue/detail.ts';
import type { Study } from './catalogue/evidence.ts';
import { type FactDetail, factDetails } from './catalogue/fact-detail.ts';
import type { Guide } from './catalogue/guide.ts';
import type { Thing } from './catalogue/named.ts';
import { findFacts } from './catalogue/provenance.ts';
import type { Dataset, SourcedDataset } from './dataset.ts';
import { usageError } from './errors.ts';
import type { Stack } from './plan/stack.ts';
import { withEffectNeeded } from './roi/report/effect-needed.ts';
import type { Shown } from './wanted.ts';

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

/** Who looks: as somebody who sits exams in a language (default `en`) and earns a salary (US dollars a year). */
export interface Look {
  readonly language?: string;
  readonly salary?: number;
}

/** Everything about some things as of a day (`YYYY-MM-DD`). */
export function show(dataset: SourcedDataset, things: readonly Shown[], asOf: string, look: Look = {}): Page {
  const told = things.map((thing) => inFull(thing, dataset.credentials));
  return pageOf(dataset, told, asOf, look);
}

/** The same thing, a credential with all that is said of it among `credentials`. Throws a `RangeError` where it is missing there. */
export function inFull(thing: Shown, credentials: readonly SourcedCredential[]): Shown<SourcedCredential> {
  if (thing.type !== 'credential') return thing;
  const credential = credentials.find(({ id }) => id === thing.credential.id);
  if (credential === undefined) throw new RangeError(`nothing is told of ${thing.credential.id}`);
  return { type: 'credential', credential };
}

/** `show`, where only the credentials asked for are there in full. */
export function pageOf(
  dataset: Dataset,
  things: readonly Shown<SourcedCredential>[],
  asOf: string,
  { language, salary }: Look = {},
): Page {
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

function isOption(thing: Shown<SourcedCredential>): thing is Thing<SourcedCredential> {
  return ['credential', 'alternative', 'project'].includes(thing.type);
}

/** Where the figures of one field of a thing come from. Throws a usage error for what has no figures at all. */
export function showField(dataset: SourcedDataset, thing: Shown, field: string): FieldPage {
  return fieldPageOf(dataset, inFull(thing, dataset.credentials), field);
}

/** `showField`, where only the credential asked for is there in full. */
export function fieldPageOf(dataset: Catalogue, thing: Shown<SourcedCredential>, field: string): FieldPage {
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
