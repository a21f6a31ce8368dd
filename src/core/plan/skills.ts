import type { Catalogue } from '../catalogue/catalogue.ts';
import { holds } from '../profile/held.ts';
import type { Profile } from '../profile/profile.ts';

/**
 * Skills that a background's daily work shows. Judgement: only what nobody keeps such a job without; it passes over a step that
 * would teach it, and shuts out nothing.
 */
const BY_WORK: Readonly<Record<string, readonly string[]>> = {
  developer: ['programming', 'software-engineering'],
  'data-engineer': ['programming', 'sql', 'data-engineering'],
  'data-scientist': ['programming', 'sql', 'statistics', 'ml-basics'],
  'ml-engineer': ['programming', 'sql', 'statistics', 'ml-basics', 'deep-learning', 'software-engineering'],
  analyst: ['sql', 'statistics', 'business-basics'],
  'it-operations': ['devops'],
  security: ['security-basics'],
  tester: ['testing-basics'],
  compliance: ['governance-basics', 'business-basics'],
  'project-manager': ['project-management', 'business-basics'],
  business: ['business-basics'],
};

/** The skills that a person shows by daily work and by what is held: what it teaches and what it takes for granted. */
export function skillsOf({ credentials }: Pick<Catalogue, 'credentials'>, profile: Profile): ReadonlySet<string> {
  const skills = new Set(BY_WORK[profile.background ?? ''] ?? []);
  if (profile.held === undefined) return skills;
  for (const { id, teaches = [], assumes } of credentials) {
    if (!holds(profile.held, id)) continue;
    for (const skill of [...teaches, ...(assumes?.value ?? [])]) skills.add(skill);
  }
  return skills;
}
