import type { SourcedCredential } from '../../core/catalogue/credential.ts';
import type { Tier } from '../../core/catalogue/fact.ts';
import { factsOf } from '../../core/catalogue/provenance.ts';
import type { SourcedDataset } from '../../core/dataset.ts';

/** A page that figures of a credential come from. */
interface FigureSource {
  readonly publisher: string;
  readonly url: string;
  readonly tier: Tier;
  /** The day it was read last. */
  readonly checked: string;
  /** The figures it gives, by their paths, such as `exams.0.usd`. */
  readonly facts: readonly string[];
}

/** Where the figures of one credential come from. */
export interface CredentialSources {
  readonly id: string;
  readonly sources: readonly FigureSource[];
}

/** The parts of an answer that name what it is about. */
const NAMING = ['credentials', 'options', 'recommendations', 'estimates', 'steps'];

/** Where the figures of the credentials that an answer is about come from, in its order. */
export function sourcesFor(dataset: SourcedDataset, answer: Readonly<Record<string, unknown>>): CredentialSources[] {
  const named = NAMING.flatMap((part) => (answer[part] ?? []) as readonly { readonly id: string }[]);
  const ids = new Set(named.map(({ id }) => id));
  const byId = new Map(dataset.credentials.map((credential) => [credential.id, credential]));
  return [...ids].flatMap((id) => {
    const credential = byId.get(id);
    return credential === undefined ? [] : [{ id, sources: sourcesOf(credential) }];
  });
}

function sourcesOf(credential: SourcedCredential): FigureSource[] {
  const facts = factsOf(credential);
  return Object.entries(credential.sources).flatMap(([key, { publisher, url, tier, checked }]) => {
    const given = facts.filter(({ fact }) => fact.sources.includes(key)).map(({ path }) => path);
    return given.length === 0 ? [] : [{ publisher, url, tier, checked, facts: given }];
  });
}
