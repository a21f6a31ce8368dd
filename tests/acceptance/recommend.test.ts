import { describe, expect, it } from 'vitest';
import { recommend } from '../../src/core/advice/recommend.ts';
import { isFree } from '../../src/core/catalogue/cost.ts';
import type { Profile } from '../../src/core/profile/profile.ts';
import { builtIn } from '../built-in.ts';
import { ARTICLE_A, ARTICLE_B, BEGINNER, FIRST_PLACES, MLA, MLS, ON_AWS, ON_AZURE, TODAY, TOP_THREE } from './cases.ts';

/** On its own date an article is heard alone; today everybody is. */
const heardOn = (asOf: string) =>
  ({ [ARTICLE_A]: { guides: ['article-a'] }, [ARTICLE_B]: { guides: ['article-b'] } })[asOf] ?? {};
const advise = (profile: Profile, asOf: string, top = 5) =>
  recommend(builtIn(), profile, asOf, { top, ...heardOn(asOf) });
const firstOf = (profile: Profile, asOf: string) => advise(profile, asOf).recommendations[0]?.id;
const topThree = (profile: Profile, asOf: string) =>
  advise(profile, asOf)
    .recommendations.slice(0, 3)
    .map(({ id }) => id);

describe('first places', () => {
  it.each(FIRST_PLACES)('%s: %j on %s', (_, profile, asOf, expected) => {
    expect(expected).toContain(firstOf(profile, asOf));
  });

  it('A-tight-budget: begins with what is free, and says where', () => {
    const { recommendations, notices } = advise({ ...BEGINNER, budget: 0 }, ARTICLE_A);
    const [first] = recommendations;
    expect(first && isFree({ usd: first.cost.usd, parts: [] })).toBe(true);
    const text = notices.map((notice) => notice.text).join(' ');
    for (const words of ['Microsoft Learn', 'AWS Skill Builder', 'Kaggle Learn', 'financial aid'])
      expect(text).toContain(words);
  });
});

describe('among the first three', () => {
  it.each(TOP_THREE)('%s: %j on %s', (_, profile, asOf, expected) => {
    const pattern = typeof expected === 'string' ? new RegExp(`^${expected}$`) : expected;
    expect(topThree(profile, asOf)).toContainEqual(expect.stringMatching(pattern));
  });
});

describe('what must be said', () => {
  it.each([
    ['A-aws', ON_AWS, MLS, '2026-03-31', MLA],
    ['A-azure', ON_AZURE, 'microsoft-ai-102', '2026-06-30', 'microsoft-ai-103'],
  ])(
    "%s: today's answer says that the article's pick retired and what took its place",
    (_, profile, id, day, successor) => {
      const notice = advise(profile, TODAY).notices.find((each) => each.code === 'retired-pick' && each.id === id);
      expect(notice?.text).toContain(day);
      expect(notice?.text).toContain(successor);
      expect(notice?.successors).toContain(successor);
    },
  );

  it('A-beginner: who cannot program is sent to Python first', () => {
    const { path } = recommend(builtIn(), { ...BEGINNER, programming: 'none' }, TODAY);
    const { stepBefore, pick } = path ?? {};
    const first = builtIn().credentials.find(({ id }) => id === (stepBefore ?? pick)?.id);
    expect(first?.teaches).toContain('programming');
    expect(first?.topics).toContain('python');
  });

  it('never recommends the retired ML Specialty today', () => {
    expect(advise(ON_AWS, TODAY, 1000).recommendations.map(({ id }) => id)).not.toContain(MLS);
  });

  it('A-too-advanced: sends somebody who never used AWS to foundations first, and names them', () => {
    const beginner: Profile = { background: 'none', experience: 0, cloud: 'aws', role: 'ml-engineer' };
    const { recommendations } = advise(beginner, ARTICLE_A, 1000);
    expect(recommendations[0]?.id).not.toBe(MLS);
    const caution = recommendations.find(({ id }) => id === MLS)?.cautions.find(({ code }) => code === 'too-advanced');
    expect(caution?.text).toMatch(/foundations first, such as .*\(aws-/);
  });
});
