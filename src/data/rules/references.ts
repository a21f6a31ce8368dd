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

/** Terms: what is named stands in the vocabulary. */
export const REFERENCE_RULES: readonly Rule[] = [unknownTerm];
