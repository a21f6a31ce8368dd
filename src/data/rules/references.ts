import type { Endorsement } from '../../core/credential.ts';
import type { Dataset } from '../../core/dataset.ts';
import { suggestion } from '../../core/did-you-mean.ts';
import type { Path } from '../parse.ts';
import type { Finding, Rule, Subject } from './rule.ts';

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
export function choicesOf({ questions }: Dataset, id: string): string[] {
  return questions.find((question) => question.id === id)?.choices?.map(({ value }) => value) ?? [];
}

const unknownTerm: Rule = {
  code: 'CERT030',
  id: 'unknown-term',
  severity: 'error',
  what: 'Provider, host, level, roles, topics, platforms and groups stand in the vocabulary.',
  why: 'Filters, scores and the questionnaire know only the closed lists; what is spelt otherwise is not found.',
  example: 'roles: [ml-enginer]',
  mend: 'Use the term that is suggested, or add one to vocabulary.yaml.',
  *check({ dataset: { vocabulary }, material }: Subject): Iterable<Finding> {
    const known = {
      provider: idsOf(vocabulary.providers),
      level: idsOf(vocabulary.levels),
      role: idsOf(vocabulary.roles),
      topic: idsOf(vocabulary.topics),
      platform: idsOf(vocabulary.platforms),
      group: idsOf(vocabulary.groups),
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
      ]);
    }
  },
};

const unknownEvidence: Rule = {
  code: 'CERT031',
  id: 'unknown-evidence',
  severity: 'error',
  what: 'Every study, guide and answer that a claim, an endorsement or a provider names exists.',
  why: 'An endorsement by an unknown guide, or for an answer that nobody can give, silently counts for nothing.',
  example: 'endorsements: [{ guide: article-x, strength: pick, goals: [mlop] }]',
  mend: 'Use the key that is suggested, or add the study or guide to studies.yaml.',
  *check({ dataset, material }: Subject): Iterable<Finding> {
    const studies = idsOf(dataset.evidence.studies);
    for (const { credential, origin } of material.entries) {
      for (const [index, { study }] of (credential.claims ?? []).entries())
        if (study !== undefined)
          yield* dangling(origin, [{ path: ['claims', index, 'study'], what: 'study', id: study, known: studies }]);
      yield* endorsementFindings(dataset, origin, [], credential.endorsements);
    }
    const alternatives = material.places.get('alternatives');
    if (alternatives !== undefined)
      for (const [index, { endorsements }] of (material.alternatives ?? []).entries())
        yield* endorsementFindings(dataset, alternatives, [index], endorsements);
    const vocabulary = material.places.get('vocabulary');
    if (vocabulary !== undefined)
      for (const [index, { recognised }] of (material.vocabulary?.providers ?? []).entries())
        yield* dangling(
          vocabulary,
          referencesIn(['providers', index, 'recognised'], 'guide or study', recognised, [
            ...idsOf(dataset.evidence.guides),
            ...idsOf(dataset.evidence.studies),
          ]),
        );
  },
};

function* endorsementFindings(
  dataset: Dataset,
  origin: Finding['origin'],
  base: Path,
  endorsements: readonly Endorsement[] = [],
): Generator<Finding> {
  const { vocabulary, evidence } = dataset;
  for (const [index, { guide, backgrounds, roles, goals, platforms }] of endorsements.entries()) {
    const path = [...base, 'endorsements', index];
    yield* dangling(origin, [
      { path: [...path, 'guide'], what: 'guide', id: guide, known: idsOf(evidence.guides) },
      ...referencesIn([...path, 'backgrounds'], 'background', backgrounds, choicesOf(dataset, 'background')),
      ...referencesIn([...path, 'roles'], 'role', roles, idsOf(vocabulary.roles)),
      ...referencesIn([...path, 'goals'], 'goal', goals, choicesOf(dataset, 'goal')),
      ...referencesIn([...path, 'platforms'], 'platform', platforms, ['none', ...idsOf(vocabulary.platforms)]),
    ]);
  }
}

/** References: what is named exists. */
export const REFERENCE_RULES: readonly Rule[] = [unknownTerm, unknownEvidence];
