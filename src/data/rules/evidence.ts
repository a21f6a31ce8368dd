import type { SourcedDataset } from '../../core/dataset.ts';
import type { GuideEntry } from '../read.ts';
import { choicesOf, dangling, idsOf, referencesIn } from './references.ts';
import type { Finding, Rule, Subject } from './rule.ts';

const unknownEvidence: Rule = {
  code: 'CERT031',
  id: 'unknown-evidence',
  severity: 'error',
  what: 'Every study, guide and answer that a claim, a guide or a provider names exists.',
  why: 'Advice for an answer that nobody can give silently counts for nothing.',
  example: 'picks: [{ for: { goal: [mlop] }, ids: [google-ai-essentials], strength: pick }]',
  mend: 'Use the key that is suggested, or add the study or guide.',
  *check({ dataset, material }: Subject): Iterable<Finding> {
    const studies = idsOf(dataset.evidence.studies);
    for (const { credential, origin } of material.entries)
      for (const [index, { study }] of (credential.claims ?? []).entries())
        if (study !== undefined)
          yield* dangling(origin, [{ path: ['claims', index, 'study'], what: 'study', id: study, known: studies }]);
    for (const entry of material.guideEntries) yield* audienceFindings(dataset, entry);
    const vocabulary = material.places.get('vocabulary');
    if (vocabulary !== undefined)
      for (const [index, { recognised }] of (material.vocabulary?.providers ?? []).entries())
        yield* dangling(
          vocabulary,
          referencesIn(['providers', index, 'recognised'], 'guide or study', recognised, [
            ...idsOf(dataset.guides),
            ...studies,
          ]),
        );
  },
};

function* audienceFindings(dataset: SourcedDataset, { guide, origin }: GuideEntry): Generator<Finding> {
  const { vocabulary } = dataset;
  const known = {
    background: choicesOf(dataset, 'background'),
    role: idsOf(vocabulary.roles),
    goal: choicesOf(dataset, 'goal'),
    cloud: ['none', ...idsOf(vocabulary.platforms)],
    employer: choicesOf(dataset, 'employer'),
    portfolio: choicesOf(dataset, 'portfolio'),
    memberOf: idsOf(vocabulary.groups),
  };
  for (const [index, { for: people }] of guide.picks.entries())
    for (const key of ['background', 'role', 'goal', 'cloud', 'employer', 'portfolio', 'memberOf'] as const)
      yield* dangling(origin, referencesIn(['picks', index, 'for', key], key, people[key], known[key]));
}

/** Evidence: what is named exists. */
export const EVIDENCE_RULES: readonly Rule[] = [unknownEvidence];
