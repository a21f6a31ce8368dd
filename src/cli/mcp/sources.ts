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

interface Named {
  readonly id: string;
}

/** The parts of an answer that name what it is about. */
const NAMING = ['credentials', 'options', 'recommendations', 'estimates', 'steps'];

/** Where the figures of the credentials that an answer is about come from, in its order. */
export function sourcesFor(dataset: SourcedDataset, answer: Readonly<Record<string, unknown>>): CredentialSources[] {
  const ids = new Set(namedIn(answer).map(({ id }) => id));
  const byId = new Map(dataset.credentials.map((credential) => [credential.id, credential]));
  return [...ids].flatMap((id) => {
    const credential = byId.get(id);
    return credential === undefined ? [] : [{ id, sources: sourcesOf(credential) }];
  });
}

/** What an answer gives figures of: its main parts, then whatever credential it names with a price, such as a step before the pick. */
function namedIn(answer: Readonly<Record<string, unknown>>): Named[] {
  return [...NAMING.flatMap((part) => (answer[part] ?? []) as readonly Named[]), ...pricedIn(answer)];
}

function pricedIn(value: unknown): Named[] {
  if (typeof value !== 'object' || value === null) return [];
  const { type, usd = null } = value as { readonly type?: unknown; readonly usd?: unknown };
  const own = type === 'credential' && usd !== null && isNamed(value) ? [value] : [];
  return [...own, ...Object.values(value).flatMap(pricedIn)];
}

function isNamed(value: object): value is Named {
  return 'id' in value && typeof value.id === 'string';
}

function sourcesOf(credential: SourcedCredential): FigureSource[] {
  const facts = factsOf(credential);
  return Object.entries(credential.sources).flatMap(([key, { publisher, url, tier, checked }]) => {
    const given = facts.filter(({ fact }) => fact.sources.includes(key)).map(({ path }) => path);
    return given.length === 0 ? [] : [{ publisher, url, tier, checked, facts: given }];
  });
}
