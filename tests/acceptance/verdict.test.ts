import { describe, expect, it } from 'vitest';
import type { Profile, ProfileKey } from '../../src/core/advice/question.ts';
import { recommend } from '../../src/core/advice/recommend.ts';
import { builtIn } from '../built-in.ts';

const TODAY = '2026-11-21';
const COLLECTION = [
  'ibm-data-science',
  'google-data-analytics',
  'deeplearning-ai-ai-for-everyone',
  'google-ai-essentials',
  'ibm-machine-learning',
];

const AGAINST = ['build-first', 'not-needed'];
const FOR = ['certify', 'free-first'];

describe('whether to certify at all', () => {
  it.each<[string, Profile, readonly string[], ProfileKey]>([
    ['B-experienced', { background: 'ml-engineer', experience: 3, portfolio: 'production' }, AGAINST, 'portfolio'],
    [
      'B-experienced, strong portfolio',
      { background: 'ml-engineer', experience: 3, portfolio: 'strong' },
      AGAINST,
      'portfolio',
    ],
    [
      'B-experienced, startups',
      { background: 'developer', experience: 3, portfolio: 'production', employer: 'startup' },
      AGAINST,
      'portfolio',
    ],
    ['B-startup', { background: 'developer', employer: 'startup' }, AGAINST, 'employer'],
    [
      'B-startup, laboratory',
      { background: 'data-scientist', experience: 3, employer: 'research', role: 'researcher' },
      AGAINST,
      'employer',
    ],
    ['B-collector', { background: 'analyst', portfolio: 'none', held: COLLECTION }, AGAINST, 'held'],
    ['B-switcher', { background: 'business', goal: 'switch' }, FOR, 'goal'],
    ['B-enterprise', { background: 'data-scientist', experience: 2, employer: 'enterprise' }, FOR, 'employer'],
    ['B-enterprise, consultancy', { background: 'developer', employer: 'consultancy' }, FOR, 'employer'],
    ['B-vendor-role', { background: 'developer', goal: 'posting', vendorNamed: 'azure' }, FOR, 'vendorNamed'],
    [
      'B-vendor-role, by the ad alone',
      { background: 'data-scientist', experience: 2, vendorNamed: 'gcp' },
      FOR,
      'vendorNamed',
    ],
    ['B-filter', { background: 'analyst', employer: 'enterprise' }, FOR, 'employer'],
    ['B-motivation', { background: 'developer', examHelps: 'yes' }, FOR, 'examHelps'],
    ['A-senior', { background: 'ml-engineer', experience: 10 }, AGAINST, 'experience'],
  ])('%s: %j', (_, profile, expected, deciding) => {
    const { verdict } = recommend(builtIn(), profile, TODAY);
    expect(expected).toContain(verdict.code);
    expect(verdict.reasons.map(({ question }) => question)).toContain(deciding);
  });

  it('A-senior: a prestige programme for a move into leadership', () => {
    const profile: Profile = { background: 'ml-engineer', experience: 10, goal: 'prestige', role: 'leader' };
    const { verdict, recommendations } = recommend(builtIn(), profile, TODAY);
    expect(verdict.code).toBe('certify');
    expect(builtIn().credentials.find(({ id }) => id === recommendations[0]?.id)?.kind).toBe('academic');
  });
});

describe('rules of the articles', () => {
  it('B-one: twice the hours of the credential in projects', () => {
    const { recommendations, projectHours } = recommend(builtIn(), { background: 'business', goal: 'literacy' }, TODAY);
    const hours = recommendations[0]?.effort.hours;
    expect(hours).not.toBeNull();
    expect(projectHours).toEqual(hours?.map((each) => 2 * each));
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
