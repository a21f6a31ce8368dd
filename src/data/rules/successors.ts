import type { SourcedCredential } from '../../core/catalogue/credential.ts';
import { editionsOf } from '../../core/catalogue/languages.ts';
import { editionStatus } from '../../core/catalogue/lifecycle.ts';
import { suggestion } from '../../core/did-you-mean.ts';
import type { Finding, Rule, Subject } from './rule.ts';

const unknownSuccessor: Rule = {
  code: 'CERT033',
  id: 'unknown-successor',
  severity: 'error',
  what: 'A successor is a credential of the dataset.',
  why: 'It is what people are sent to when they ask for something retired.',
  example: 'successors: { value: [microsoft-ai-109], sources: [page] }',
  mend: 'Use the id that is suggested, or add the successor first.',
  *check({ dataset, material }: Subject): Iterable<Finding> {
    const ids = new Set(dataset.credentials.map(({ id }) => id));
    for (const { credential, origin } of material.entries)
      for (const [index, id] of (credential.successors?.value ?? []).entries())
        if (!ids.has(id))
          yield {
            origin,
            path: ['successors', 'value', index],
            message: `unknown credential: ${id}${suggestion(id, ids)}`,
          };
  },
};

const unknownRequirement: Rule = {
  code: 'CERT034',
  id: 'unknown-requirement',
  severity: 'error',
  what: 'A requirement that is written like an id is a credential of the dataset; others are names of outside ones.',
  why: 'The gate compares it with the ids that a person holds.',
  example: 'requires: { value: [isaca-cism], sources: [page] } where no such file exists',
  mend: 'Use the id that is suggested, or write the name as its issuer does ("CISM").',
  *check({ dataset, material }: Subject): Iterable<Finding> {
    const ids = new Set(dataset.credentials.map(({ id }) => id));
    for (const { credential, origin } of material.entries)
      for (const [index, id] of (credential.requires?.value ?? []).entries())
        if (/^[a-z0-9]+(-[a-z0-9]+)+$/.test(id) && !ids.has(id))
          yield {
            origin,
            path: ['requires', 'value', index],
            message: `unknown credential: ${id}${suggestion(id, ids)}`,
          };
  },
};

const successorCycle: Rule = {
  code: 'CERT050',
  id: 'successor-cycle',
  severity: 'error',
  what: 'No credential is its own successor, directly or by way of others.',
  why: 'Whoever follows the successors must arrive at something.',
  example: 'a is succeeded by b, and b by a',
  mend: 'Remove the successor of the newer one.',
  *check({ dataset, material }: Subject): Iterable<Finding> {
    const own = new Map(material.entries.map(({ credential, origin }) => [credential.id, origin]));
    const successors = new Map(dataset.credentials.map(({ id, successors: next }) => [id, next?.value ?? []]));
    for (const cycle of cyclesIn(successors)) {
      const origin = own.get(cycle.filter((id) => own.has(id)).toSorted()[0] ?? '');
      if (origin !== undefined)
        yield { origin, path: ['successors'], message: `succeeds itself: ${[...cycle, cycle[0]].join(' → ')}` };
    }
  },
};

/** The cycles that a depth-first walk over a graph closes, each as its members in order; time in proportion to the graph. */
function* cyclesIn(graph: ReadonlyMap<string, readonly string[]>): Generator<string[]> {
  const done = new Set<string>();
  for (const start of graph.keys()) {
    const way: string[] = [];
    const onWay = new Map<string, number>();
    const pending = [{ id: start, leave: false }];
    for (let step = pending.pop(); step !== undefined; step = pending.pop()) {
      const { id, leave } = step;
      const before = onWay.get(id);
      if (leave) {
        onWay.delete(id);
        way.pop();
        done.add(id);
      } else if (before !== undefined) yield way.slice(before);
      else if (!done.has(id)) {
        onWay.set(id, way.push(id) - 1);
        pending.push({ id, leave: true }, ...(graph.get(id) ?? []).map((next) => ({ id: next, leave: false })));
      }
    }
  }
}

const retiredAlone: Rule = {
  code: 'CERT051',
  id: 'retired-without-successor',
  severity: 'warning',
  what: 'What can no longer be taken names its successors, or a note says that there is none.',
  why: 'People search for it by name and want to know what to take instead.',
  example: 'closes in the past, no successors, no notes',
  mend: 'Name the successors with a source, or note that the issuer named none.',
  *check({ material, asOf }: Subject): Iterable<Finding> {
    if (asOf === undefined) return;
    for (const { credential, origin } of material.entries) {
      const { successors, notes = [] } = credential;
      if (isRetired(credential, asOf) && successors === undefined && notes.length === 0)
        yield { origin, path: ['id'], message: `${credential.id} is retired, but nothing says what to take instead` };
    }
  },
};

/** Whether no edition, in whatever language, can be taken any more. */
export function isRetired(credential: SourcedCredential, asOf: string): boolean {
  const editions = editionsOf(credential);
  return editions.length > 0 && editions.every((edition) => editionStatus(credential, edition, asOf) === 'retired');
}

/** What comes after what. */
export const SUCCESSOR_RULES: readonly Rule[] = [unknownSuccessor, unknownRequirement, successorCycle, retiredAlone];
