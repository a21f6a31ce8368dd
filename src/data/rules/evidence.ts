import type { Endorsement } from '../../core/catalogue/credential.ts';
import type { Dataset } from '../../core/dataset.ts';
import type { Path } from '../parse.ts';
import { choicesOf, dangling, idsOf, referencesIn } from './references.ts';
import type { Finding, Rule, Subject } from './rule.ts';

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
            ...guideIds(dataset),
            ...idsOf(dataset.evidence.studies),
          ]),
        );
  },
};

function guideIds({ guides, evidence }: Dataset): string[] {
  return [...idsOf(guides), ...idsOf(evidence.guides)];
}

function* endorsementFindings(
  dataset: Dataset,
  origin: Finding['origin'],
  base: Path,
  endorsements: readonly Endorsement[] = [],
): Generator<Finding> {
  const { vocabulary } = dataset;
  for (const [index, { guide, backgrounds, roles, goals, platforms }] of endorsements.entries()) {
    const path = [...base, 'endorsements', index];
    yield* dangling(origin, [
      { path: [...path, 'guide'], what: 'guide', id: guide, known: guideIds(dataset) },
      ...referencesIn([...path, 'backgrounds'], 'background', backgrounds, choicesOf(dataset, 'background')),
      ...referencesIn([...path, 'roles'], 'role', roles, idsOf(vocabulary.roles)),
      ...referencesIn([...path, 'goals'], 'goal', goals, choicesOf(dataset, 'goal')),
      ...referencesIn([...path, 'platforms'], 'platform', platforms, ['none', ...idsOf(vocabulary.platforms)]),
    ]);
  }
}

/** Evidence: what is named exists. */
export const EVIDENCE_RULES: readonly Rule[] = [unknownEvidence];
