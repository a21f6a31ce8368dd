import { describe, expect, it } from 'vitest';
import { recommend } from '../../src/core/advice/recommend.ts';
import type { Profile } from '../../src/core/profile/profile.ts';
import { builtIn } from '../built-in.ts';
import { TODAY, VERDICT_CASES } from './cases.ts';

describe('whether to certify at all', () => {
  it.each(VERDICT_CASES)('%s: %j', (name, profile, expected, deciding) => {
    const guides = [name.startsWith('A') ? 'article-a' : 'article-b'];
    const { verdict } = recommend(builtIn(), profile, TODAY, { guides });
    expect(expected).toContain(verdict?.code);
    expect(verdict?.reasons.map(({ question }) => question)).toContain(deciding);
  });

  it('A-senior: a prestige programme for a move into leadership', () => {
    const profile: Profile = { background: 'ml-engineer', experience: 10, goal: 'prestige', role: 'leader' };
    const { verdict, recommendations } = recommend(builtIn(), profile, TODAY, { guides: ['article-a'] });
    expect(verdict?.code).toBe('certify');
    expect(builtIn().credentials.find(({ id }) => id === recommendations[0]?.id)?.kind).toBe('academic');
  });
});

describe('rules of the articles', () => {
  it('B-one: twice the hours of the credential in projects', () => {
    const { path } = recommend(builtIn(), { background: 'business', goal: 'literacy' }, TODAY);
    const [low = 0, high = 0] = path?.pick.hours.range ?? [];
    const sum = (end: 0 | 1) =>
      (path?.projects ?? []).reduce((hours, each) => hours + (each.hours.range?.[end] ?? 0), 0);
    expect(low).toBeGreaterThan(0);
    expect([sum(0) >= 2 * low, sum(1) >= 2 * high]).toEqual([true, true]);
  });

  it('B-one: a second one only from another category, A-quality: and for the role aimed at', () => {
    const dataset = builtIn();
    const asCredential = (id: string | undefined) => dataset.credentials.find((each) => each.id === id);
    for (const { profile } of VERDICT_CASES.map(([, each]) => ({ profile: each }))) {
      const { path } = recommend(dataset, profile, TODAY);
      const [pick, next] = [asCredential(path?.pick.id), asCredential(path?.next?.id)];
      if (pick === undefined || next === undefined) continue;
      const isBound = ({ platforms }: { readonly platforms: readonly string[] }) => platforms.length > 0;
      expect(pick.kind !== next.kind || isBound(pick) !== isBound(next), JSON.stringify(profile)).toBe(true);
      if (profile.role !== undefined) expect([...next.roles, ...(next.relatedRoles ?? [])]).toContain(profile.role);
    }
  });

  it('A-stages: foundations early, specialised in the middle, track record or university late', () => {
    const dataset = builtIn();
    const levelOf = (profile: Profile) => {
      const [first] = recommend(dataset, profile, TODAY).recommendations;
      return dataset.credentials.find(({ id }) => id === first?.id)?.level ?? first?.type;
    };
    expect(levelOf({ background: 'none', experience: 0, goal: 'first-job' })).toBe('foundational');
    expect(levelOf({ background: 'ml-engineer', experience: 4, cloud: 'gcp' })).toBe('professional');
    expect(levelOf({ background: 'ml-engineer', experience: 9 })).toBe('alternative');
  });
});
