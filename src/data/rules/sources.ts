import type { SourcedCredential } from '../../core/catalogue/credential.ts';
import type { Evidence } from '../../core/catalogue/evidence.ts';
import { factsOf } from '../../core/catalogue/provenance.ts';
import { suggestion } from '../../core/did-you-mean.ts';
import type { Path } from '../parse.ts';
import { type Finding, type Rule, type Subject, stepsOf } from './rule.ts';

/** A place that names sources, and the keys it names. */
interface Naming {
  readonly path: Path;
  readonly keys: readonly string[];
}

function namingsOf(credential: SourcedCredential): Naming[] {
  const { discounts = [], course } = credential;
  return [
    ...discounts.map(({ sources }, index) => ({ path: ['discounts', index, 'sources'], keys: sources })),
    ...(course?.runs ?? []).map(({ sources }, index) => ({
      path: ['course', 'runs', index, 'sources'],
      keys: sources,
    })),
    ...factsOf(credential).flatMap(({ path, fact }) => [
      { path: [...stepsOf(path), 'sources'], keys: fact.sources },
      ...(fact.conflicts ?? []).map(({ sources }, index) => ({
        path: [...stepsOf(path), 'conflicts', index, 'sources'],
        keys: sources,
      })),
    ]),
    ...(credential.claims ?? []).map(({ sources }, index) => ({ path: ['claims', index, 'sources'], keys: sources })),
  ];
}

function listNamings(key: string, list: readonly { readonly sources: readonly string[] }[]): Naming[] {
  return list.map(({ sources }, index) => ({ path: [key, index, 'sources'], keys: sources }));
}

function evidenceNamings({ studies }: Evidence): Naming[] {
  return listNamings('studies', studies);
}

const unsourcedFact: Rule = {
  code: 'CERT035',
  id: 'unsourced-fact',
  severity: 'error',
  what: 'Every source that a fact, a rival value, a claim, a study, a tip or an assumption names stands in its file or in studies.yaml.',
  why: 'A figure that nobody can check is a rumour.',
  example: 'usd: { value: 99, sources: [exam-pgae] }',
  mend: 'Use the key that is suggested, or add the source at the foot of the file.',
  *check({ dataset, material }: Subject): Iterable<Finding> {
    const shared = Object.keys(dataset.evidence.sources);
    for (const { credential, origin } of material.entries)
      yield* unresolved(origin, namingsOf(credential), [...Object.keys(credential.sources), ...shared]);
    const evidence = material.places.get('evidence');
    if (evidence !== undefined && material.evidence !== undefined)
      yield* unresolved(evidence, evidenceNamings(material.evidence), shared);
    const { jobAds, names } = material;
    const ads = material.places.get('jobAds');
    if (ads !== undefined && jobAds !== undefined)
      yield* unresolved(ads, listNamings('sets', jobAds.sets), [...Object.keys(jobAds.sources), ...shared]);
    const named = material.places.get('names');
    if (named !== undefined && names !== undefined)
      yield* unresolved(named, listNamings('names', names.names), [...Object.keys(names.sources), ...shared]);
    const wording = material.places.get('wording');
    if (wording !== undefined)
      yield* unresolved(
        wording,
        (['tips', 'afterwards', 'next'] as const).flatMap((key) =>
          (material.wording?.[key] ?? []).map(({ sources }, index) => ({
            path: [key, index, 'sources'],
            keys: sources,
          })),
        ),
        shared,
      );
    const roi = material.places.get('roi');
    if (roi !== undefined && material.roi !== undefined) {
      const studies = dataset.evidence.studies.map(({ id }) => id);
      yield* unresolved(
        roi,
        [...assumptionNamings(material.roi, [])],
        [...shared, ...studies, ...Object.keys(material.roi.sources)],
      );
    }
  },
};

/** The `sources` of every assumption; what stands at the foot of the file is no list. */
function* assumptionNamings(value: unknown, path: Path): Generator<Naming> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'sources' && Array.isArray(inner)) yield { path: [...path, key], keys: inner };
    else yield* assumptionNamings(inner, [...path, key]);
  }
}

function* unresolved(
  origin: Finding['origin'],
  namings: readonly Naming[],
  known: readonly string[],
): Generator<Finding> {
  const keys = new Set(known);
  for (const { path, keys: named } of namings)
    for (const [index, key] of named.entries())
      if (!keys.has(key))
        yield { origin, path: [...path, index], message: `unknown source: ${key}${suggestion(key, known)}` };
}

const unusedSource: Rule = {
  code: 'CERT036',
  id: 'unused-source',
  severity: 'warning',
  what: 'Every source at the foot of a file is named by a fact, a claim or a study.',
  why: 'A source that backs nothing looks like evidence and is none.',
  example: 'sources: { old-blog: … } that no fact names',
  mend: 'Name it where it was used, or remove it.',
  *check({ dataset, material }: Subject): Iterable<Finding> {
    const everywhere = new Set([
      ...dataset.credentials.flatMap(namedBy),
      ...evidenceNamings(dataset.evidence).flatMap(({ keys }) => keys),
      ...keysIn([...dataset.jobAds.sets, ...dataset.names.names, ...dataset.projects]),
      ...[...dataset.wording.tips, ...dataset.wording.afterwards, ...dataset.wording.next].flatMap(
        ({ sources }) => sources,
      ),
      ...[...assumptionNamings(dataset.roi, [])].flatMap(({ keys }) => keys),
    ]);
    for (const { credential, origin } of material.entries)
      yield* unused(origin, credential.sources, new Set(namedBy(credential)));
    const { evidence, jobAds, names, places } = material;
    const shared = places.get('evidence');
    if (shared !== undefined && evidence !== undefined) yield* unused(shared, evidence.sources, everywhere);
    const ads = places.get('jobAds');
    if (ads !== undefined && jobAds !== undefined) yield* unused(ads, jobAds.sources, keysIn(jobAds.sets));
    const named = places.get('names');
    if (named !== undefined && names !== undefined) yield* unused(named, names.sources, keysIn(names.names));
  },
};

function keysIn(list: readonly { readonly sources: readonly string[] }[]): ReadonlySet<string> {
  return new Set(list.flatMap(({ sources }) => sources));
}

function namedBy(credential: SourcedCredential): string[] {
  return namingsOf(credential).flatMap(({ keys }) => keys);
}

function* unused(origin: Finding['origin'], sources: object, named: ReadonlySet<string>): Generator<Finding> {
  for (const key of Object.keys(sources))
    if (!named.has(key)) yield { origin, path: ['sources', key], message: `source ${key} backs no fact` };
}

/** Sources: every fact has them, and they are there for a fact. */
export const SOURCE_RULES: readonly Rule[] = [unsourcedFact, unusedSource];
