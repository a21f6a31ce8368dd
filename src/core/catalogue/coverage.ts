import { KINDS, type Kind, type SourcedCredential } from './credential.ts';
import { daysBetween } from './dates.ts';
import type { Source, Sources } from './fact.ts';
import { editionsOf } from './languages.ts';
import { factsOf, type PlacedFact } from './provenance.ts';

/** The facts that people ask for first; where one is missing the program says "not published". */
export const KEY_FACTS = ['price', 'hours', 'validity', 'handsOn', 'languages', 'opens', 'minutes'] as const;
export type KeyFact = (typeof KEY_FACTS)[number];

/** A check counts as recent within this many days. */
const RECENT_DAYS = 90;

/** Credentials about AI, and the well-known ones beside them of which only few facts are kept. */
export const SCOPES = ['field', 'neighbour'] as const;
export type Scope = (typeof SCOPES)[number];

/** On whom the facts of some credentials rest. Shares are between 0 and 1; null where there are no facts. */
export interface Footing {
  readonly credentials: number;
  /** Disputable facts. */
  readonly facts: number;
  /** Share with at least one source of the issuer's own. */
  readonly issuerSourced: number | null;
  /** Share resting on one source alone, which is not the issuer's. */
  readonly oneOutsideSource: number | null;
}

/** How complete and how well founded a set of credentials is. */
export interface Coverage extends Footing {
  readonly byKind: Readonly<Record<Kind, number>>;
  readonly byScope: Readonly<Record<Scope, Footing>>;
  /** Share of the facts of which every source is given. */
  readonly sourced: number | null;
  /** Share with a source checked in the last 90 days. */
  readonly recentlyChecked: number | null;
  /** Facts that keep a rival value. */
  readonly conflicts: number;
  /** Credentials that carry a claim about pay or hiring. */
  readonly withClaims: number;
  /** Credentials for which a key fact is not published. */
  readonly unknown: Readonly<Record<KeyFact, number>>;
  /** The oldest and the newest check of a source, `YYYY-MM-DD`; null for an empty set. */
  readonly oldestCheck: string | null;
  readonly newestCheck: string | null;
}

/** A fact with the sources that its keys name, undefined where a key names none. */
type Named = PlacedFact & { readonly named: readonly (Source | undefined)[] };

/** Counts facts, sources, conflicts and gaps on a day. `shared` are the sources that all credentials may name. */
export function coverageOf(credentials: readonly SourcedCredential[], shared: Sources, asOf: string): Coverage {
  const facts = namedFacts(credentials, shared);
  const checks = credentials.flatMap(({ sources }) => Object.values(sources).map(({ checked }) => checked)).toSorted();
  return {
    ...footingOf(credentials, shared),
    byKind: countKinds(credentials),
    byScope: {
      field: footingOf(
        credentials.filter(({ scope }) => scope === undefined),
        shared,
      ),
      neighbour: footingOf(
        credentials.filter(({ scope }) => scope === 'neighbour'),
        shared,
      ),
    },
    sourced: shareOf(facts, (named) => named.length > 0 && named.every((source) => source !== undefined)),
    recentlyChecked: shareOf(facts, (named) =>
      named.some((source) => source !== undefined && daysBetween(source.checked, asOf) <= RECENT_DAYS),
    ),
    conflicts: facts.filter(({ fact }) => (fact.conflicts?.length ?? 0) > 0).length,
    withClaims: credentials.filter(({ claims }) => (claims?.length ?? 0) > 0).length,
    unknown: countUnknown(credentials),
    oldestCheck: checks[0] ?? null,
    newestCheck: checks.at(-1) ?? null,
  };
}

function footingOf(credentials: readonly SourcedCredential[], shared: Sources): Footing {
  const facts = namedFacts(credentials, shared);
  return {
    credentials: credentials.length,
    facts: facts.length,
    issuerSourced: shareOf(facts, (named) => named.some((source) => source?.tier === 'issuer')),
    oneOutsideSource: shareOf(facts, ([first, ...others]) => others.length === 0 && first?.tier !== 'issuer'),
  };
}

function namedFacts(credentials: readonly SourcedCredential[], shared: Sources): Named[] {
  return credentials.flatMap((credential) => {
    const known = { ...shared, ...credential.sources };
    return factsOf(credential).map((placed) => ({ ...placed, named: namedSources(placed, known) }));
  });
}

function shareOf(facts: readonly Named[], holds: (sources: Named['named']) => boolean): number | null {
  return facts.length === 0 ? null : facts.filter(({ named }) => holds(named)).length / facts.length;
}

function namedSources({ fact }: PlacedFact, sources: Sources): (Source | undefined)[] {
  return fact.sources.map((key) => (Object.hasOwn(sources, key) ? sources[key] : undefined));
}

function countKinds(credentials: readonly SourcedCredential[]): Record<Kind, number> {
  const counts: Record<Kind, number> = {
    certification: 0,
    certificate: 0,
    academic: 0,
    'micro-credential': 0,
    course: 0,
  };
  for (const kind of KINDS) counts[kind] = credentials.filter((credential) => credential.kind === kind).length;
  return counts;
}

function countUnknown(credentials: readonly SourcedCredential[]): Record<KeyFact, number> {
  const counts: Record<KeyFact, number> = {
    price: 0,
    hours: 0,
    validity: 0,
    handsOn: 0,
    languages: 0,
    opens: 0,
    minutes: 0,
  };
  for (const credential of credentials) for (const key of unknownFacts(credential)) counts[key] += 1;
  return counts;
}

/** The key facts that are not published for a credential; exam length only where there is an exam. */
export function unknownFacts(credential: SourcedCredential): KeyFact[] {
  const { exams = [], course, hours, validityMonths, handsOn } = credential;
  const known: Readonly<Record<KeyFact, boolean>> = {
    price: course?.usd !== undefined || course?.usdPerMonth !== undefined || exams.some(({ usd }) => usd !== undefined),
    hours: hours !== undefined,
    validity: validityMonths !== undefined,
    handsOn: handsOn !== undefined,
    languages: editionsOf(credential).some(({ languages }) => languages !== undefined),
    opens: editionsOf(credential).some(({ opens }) => opens !== undefined),
    minutes: exams.length === 0 || exams.some(({ minutes }) => minutes !== undefined),
  };
  return KEY_FACTS.filter((key) => !known[key]);
}
