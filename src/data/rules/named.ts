import type { SourcedDataset } from '../../core/dataset.ts';
import type { Path } from '../parse.ts';
import { dangling, idsOf, referencesIn } from './references.ts';
import type { Finding, Rule, Subject } from './rule.ts';

const unknownOption: Rule = {
  code: 'CERT032',
  id: 'unknown-option',
  severity: 'error',
  what: 'Every id that a guide, a count of advertisements, a project, a stack, a name or a renewal gives stands in the data.',
  why: 'A recommendation or a count of something that is not there is lost, and nobody notices.',
  example: 'picks: [{ ids: [google-ai-esentials], names: [Google AI Essentials], strength: pick }]',
  mend: 'Use the id that is suggested; what a guide names and the data does not have goes under names alone.',
  *check({ dataset, material }: Subject): Iterable<Finding> {
    const known = knownIn(dataset);
    for (const { credential, origin } of material.entries)
      yield* dangling(
        origin,
        referencesIn(['renews', 'value'], 'credential', credential.renews?.value, known.credential),
      );
    for (const { guide, origin } of material.guideEntries)
      for (const { path, ids } of idListsIn(guide, []))
        yield* dangling(origin, referencesIn(path, 'option', ids, known.option));
    yield* partFindings({ dataset, material }, known);
  },
};

type Known = Readonly<Record<'credential' | 'option' | 'project' | 'provider' | 'platform' | 'set', readonly string[]>>;

function knownIn({ credentials, alternatives, projects, vocabulary, jobAds }: SourcedDataset): Known {
  return {
    credential: idsOf(credentials),
    option: [...idsOf(credentials), ...idsOf(alternatives)],
    project: idsOf(projects),
    provider: idsOf(vocabulary.providers),
    platform: idsOf(vocabulary.platforms),
    set: idsOf(jobAds.sets),
  };
}

/** The lists under `ids`, wherever they stand in a guide. */
function* idListsIn(value: unknown, path: Path): Generator<{ path: Path; ids: readonly string[] }> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const step = Array.isArray(value) ? Number(key) : key;
    if (key === 'ids' && Array.isArray(inner)) yield { path: [...path, key], ids: inner };
    else yield* idListsIn(inner, [...path, step]);
  }
}

function* partFindings({ material }: Pick<Subject, 'dataset' | 'material'>, known: Known): Generator<Finding> {
  const { places, jobAds, names, stacks } = material;
  const ads = places.get('jobAds');
  if (ads !== undefined && jobAds !== undefined)
    for (const [key, what] of [
      ['credentials', 'credential'],
      ['providers', 'provider'],
      ['platforms', 'platform'],
    ] as const)
      yield* dangling(
        ads,
        jobAds[key].flatMap(({ id, set }, index) => [
          { path: [key, index, 'id'], what, id, known: known[what] },
          { path: [key, index, 'set'], what: 'set', id: set, known: known.set },
        ]),
      );
  const named = places.get('names');
  if (named !== undefined)
    for (const [index, { instead }] of (names?.names ?? []).entries())
      yield* dangling(named, referencesIn(['names', index, 'instead'], 'credential', instead, known.credential));
  const stacked = places.get('stacks');
  if (stacked !== undefined)
    for (const [index, { steps }] of (stacks ?? []).entries())
      for (const [place, { kind, prefer }] of steps.entries())
        yield* dangling(stacked, referencesIn([index, 'steps', place, 'prefer'], kind, prefer, known[kind]));
}

const wrongCount: Rule = {
  code: 'CERT045',
  id: 'wrong-count',
  severity: 'error',
  what: 'A count of advertisements is not above the size of its set, its parts are not above it, and stands once.',
  why: 'Shares are worked out from it.',
  example: '{ id: aws-ai-practitioner, set: builtin-2026, ads: 2, required: 3 }',
  mend: 'Count again.',
  *check({ dataset, material }: Subject): Iterable<Finding> {
    const origin = material.places.get('jobAds');
    if (origin === undefined || material.jobAds === undefined) return;
    const sizes = new Map(dataset.jobAds.sets.map(({ id, ads }) => [id, ads]));
    for (const key of ['credentials', 'providers', 'platforms'] as const) {
      const seen = new Set<string>();
      for (const [index, { id, set, ads, required = 0, preferred = 0, listed = 0 }] of material.jobAds[key].entries()) {
        const path = [key, index];
        if (ads > (sizes.get(set) ?? ads))
          yield { origin, path, message: `${ads} of ${sizes.get(set)} advertisements` };
        if (required + preferred + listed > ads)
          yield { origin, path, message: `${required + preferred + listed} required, preferred or listed of ${ads}` };
        if (seen.size === seen.add(`${id} ${set}`).size)
          yield { origin, path, message: `${id} is counted twice in ${set}` };
      }
    }
  },
};

/** What is named: it is there. */
export const NAMED_RULES: readonly Rule[] = [unknownOption, wrongCount];
