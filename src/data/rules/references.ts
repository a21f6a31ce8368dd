import type { SourcedDataset } from '../../core/dataset.ts';
import { suggestion } from '../../core/did-you-mean.ts';
import type { Path } from '../parse.ts';
import { type Finding, inPart, type Rule, type Subject } from './rule.ts';

interface Reference {
  readonly path: Path;
  /** What kind of thing it names, such as "role". */
  readonly what: string;
  readonly id: string;
  readonly known: readonly string[];
}

/** The references that name nothing, as findings at one origin. */
export function* dangling(origin: Finding['origin'], references: Iterable<Reference>): Generator<Finding> {
  for (const { path, what, id, known } of references)
    if (!known.includes(id)) yield { origin, path, message: `unknown ${what}: ${id}${suggestion(id, known)}` };
}

/** References from a list of ids. */
export function referencesIn(
  path: Path,
  what: string,
  list: readonly string[] = [],
  known: readonly string[],
): Reference[] {
  return list.map((id, index) => ({ path: [...path, index], what, id, known }));
}

/** The ids of a list of terms. */
export function idsOf(list: readonly { readonly id: string }[]): string[] {
  return list.map(({ id }) => id);
}

/** The answers a question of the questionnaire may have. */
export function choicesOf({ questions }: SourcedDataset, id: string): string[] {
  return questions.find((question) => question.id === id)?.choices?.map(({ value }) => value) ?? [];
}

const unknownTerm: Rule = {
  code: 'CERT030',
  id: 'unknown-term',
  severity: 'error',
  what: 'Provider and its kind, host, level, roles, topics, platforms, houses, groups, skills and countries stand in the vocabulary.',
  why: 'Filters, scores and the questionnaire know only the closed lists; what is spelt otherwise is not found.',
  example: 'roles: [ml-enginer]',
  mend: 'Use the term that is suggested, or add one to vocabulary.yaml.',
  *check({ dataset, material }: Subject): Iterable<Finding> {
    const { vocabulary } = dataset;
    const known = {
      provider: idsOf(vocabulary.providers),
      level: idsOf(vocabulary.levels),
      role: idsOf(vocabulary.roles),
      topic: idsOf(vocabulary.topics),
      platform: idsOf(vocabulary.platforms),
      group: idsOf(vocabulary.groups),
      skill: idsOf(vocabulary.skills),
      country: idsOf(vocabulary.countries),
    };
    for (const { credential, origin } of material.entries) {
      const { provider, host, level, openTo } = credential;
      yield* dangling(origin, [
        { path: ['provider'], what: 'provider', id: provider, known: known.provider },
        ...(host === undefined ? [] : [{ path: ['host'], what: 'provider', id: host, known: known.provider }]),
        { path: ['level'], what: 'level', id: level, known: known.level },
        ...(openTo === undefined
          ? []
          : [{ path: ['openTo', 'value'], what: 'group', id: openTo.value, known: known.group }]),
        ...referencesIn(['roles'], 'role', credential.roles, known.role),
        ...referencesIn(['relatedRoles'], 'role', credential.relatedRoles, known.role),
        ...referencesIn(['topics'], 'topic', credential.topics, known.topic),
        ...referencesIn(['platforms'], 'platform', credential.platforms, known.platform),
        ...referencesIn(['assumes', 'value'], 'skill', credential.assumes?.value, known.skill),
        ...referencesIn(['teaches'], 'skill', credential.teaches, known.skill),
        ...referencesIn(['countries', 'value'], 'country', credential.countries?.value, known.country),
      ]);
    }
    yield* vocabularyFindings(material, known.provider, idsOf(vocabulary.providerKinds));
    yield* inPart(material, 'projects', (origin) => projectFindings(dataset, origin, known));
    yield* inPart(material, 'stacks', (origin) => stackFindings(dataset, origin, known));
    yield* inPart(material, 'jobAds', (origin) => jobAdFindings(dataset, origin, known));
    yield* inPart(material, 'adWords', (origin) => adWordFindings(dataset, origin, known));
  },
};

function* vocabularyFindings(
  { places, vocabulary }: Subject['material'],
  providers: readonly string[],
  kinds: readonly string[],
) {
  const origin = places.get('vocabulary');
  if (origin === undefined) return;
  for (const [index, { kind }] of (vocabulary?.providers ?? []).entries())
    yield* dangling(origin, [{ path: ['providers', index, 'kind'], what: 'kind of provider', id: kind, known: kinds }]);
  for (const [index, { house }] of (vocabulary?.platforms ?? []).entries())
    if (house !== undefined)
      yield* dangling(origin, [{ path: ['platforms', index, 'house'], what: 'provider', id: house, known: providers }]);
}

type KnownTerms = Readonly<Record<'role' | 'topic' | 'level' | 'platform' | 'skill', readonly string[]>>;

function* projectFindings(
  { projects }: SourcedDataset,
  origin: Finding['origin'],
  known: KnownTerms,
): Generator<Finding> {
  for (const [index, { roles, platforms, topics, level, assumes }] of projects.entries())
    yield* dangling(origin, [
      { path: [index, 'level'], what: 'level', id: level, known: known.level },
      ...referencesIn([index, 'roles'], 'role', roles, known.role),
      ...referencesIn([index, 'platforms'], 'platform', platforms, known.platform),
      ...referencesIn([index, 'topics'], 'topic', topics, known.topic),
      ...referencesIn([index, 'assumes'], 'skill', assumes, known.skill),
    ]);
}

function* stackFindings({ stacks }: SourcedDataset, origin: Finding['origin'], known: KnownTerms): Generator<Finding> {
  for (const [index, { steps }] of stacks.entries())
    for (const [place, { need, skipIf }] of steps.entries()) {
      const path = [index, 'steps', place];
      yield* dangling(origin, [
        ...referencesIn([...path, 'need', 'teaches'], 'skill', need.teaches, known.skill),
        ...referencesIn([...path, 'need', 'topics'], 'topic', need.topics, known.topic),
        ...referencesIn([...path, 'need', 'levels'], 'level', need.levels, known.level),
        ...referencesIn([...path, 'need', 'roles'], 'role', need.roles, known.role),
        ...referencesIn([...path, 'skipIf'], 'skill', skipIf, known.skill),
      ]);
    }
}

function* jobAdFindings({ jobAds }: SourcedDataset, origin: Finding['origin'], known: KnownTerms): Generator<Finding> {
  for (const [index, { roles }] of jobAds.sets.entries())
    yield* dangling(origin, referencesIn(['sets', index, 'roles'], 'role', roles, known.role));
}

function* adWordFindings(
  { adWords }: SourcedDataset,
  origin: Finding['origin'],
  known: KnownTerms,
): Generator<Finding> {
  for (const [list, what] of AD_LISTS)
    for (const [index, { id }] of (adWords[list] ?? []).entries())
      yield* dangling(origin, [{ path: [list, index, 'id'], what, id, known: known[what] }]);
}

const AD_LISTS = [
  ['roles', 'role'],
  ['platforms', 'platform'],
] as const;

/** Terms: what is named stands in the vocabulary. */
export const REFERENCE_RULES: readonly Rule[] = [unknownTerm];
