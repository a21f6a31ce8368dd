import { describe, expect, it } from 'vitest';
import type { Profile } from '../../src/core/advice/question.ts';
import { recommend } from '../../src/core/advice/recommend.ts';
import { isFree } from '../../src/core/cost.ts';
import { builtIn } from '../built-in.ts';

// What two articles of January and February 2026 recommend, on their day and on the day this was written. The profiles
// translate the articles' words into answers.
const ARTICLE_A = '2026-01-09';
const ARTICLE_B = '2026-02-28';
const TODAY = '2026-11-21';

const advise = (profile: Profile, asOf: string, top = 5) => recommend(builtIn(), profile, asOf, { top });
const firstOf = (profile: Profile, asOf: string) => advise(profile, asOf).recommendations[0]?.id;
const topThree = (profile: Profile, asOf: string) =>
  advise(profile, asOf)
    .recommendations.slice(0, 3)
    .map(({ id }) => id);

const MLS = 'aws-ml-specialty';
const PMLE = 'google-cloud-professional-machine-learning-engineer';
const IBM = 'ibm-ai-engineering';
const ESSENTIALS = 'google-ai-essentials';
const AIP = 'aws-generative-ai-developer-professional';
const MLA = 'aws-ml-engineer-associate';

const BEGINNER: Profile = { background: 'none', experience: 0, goal: 'first-job' };
const LITERACY: Profile = { background: 'business', goal: 'literacy' };
const ON_AWS: Profile = { background: 'ml-engineer', experience: 3, role: 'ml-engineer', cloud: 'aws' };
const ON_GCP: Profile = { background: 'ml-engineer', experience: 3, role: 'ml-engineer', cloud: 'gcp' };
const ON_AZURE: Profile = {
  background: 'developer',
  experience: 1,
  role: 'ai-engineer',
  cloud: 'azure',
  employer: 'enterprise',
};
const GENAI_ON_AWS: Profile = { background: 'developer', experience: 1, goal: 'genai', cloud: 'aws' };

describe('first places', () => {
  it.each<[string, Profile, string, readonly string[]]>([
    ['A-beginner', BEGINNER, ARTICLE_A, [IBM]],
    ['A-beginner', BEGINNER, TODAY, [IBM]],
    ['A-literacy', LITERACY, ARTICLE_A, [ESSENTIALS]],
    ['A-literacy', LITERACY, TODAY, [ESSENTIALS]],
    ['A-aws', ON_AWS, ARTICLE_A, [MLS]],
    ['A-aws, data scientist', { background: 'data-scientist', experience: 2, cloud: 'aws' }, ARTICLE_A, [MLS]],
    ['A-aws', ON_AWS, TODAY, [MLA, AIP]],
    ['A-gcp', ON_GCP, ARTICLE_A, [PMLE]],
    ['A-gcp', ON_GCP, TODAY, [PMLE]],
    ['A-azure', ON_AZURE, ARTICLE_A, ['microsoft-ai-102']],
    ['A-azure', ON_AZURE, TODAY, ['microsoft-ai-103']],
    ['A-genai-aws', GENAI_ON_AWS, ARTICLE_A, [AIP]],
    ['A-genai-aws', GENAI_ON_AWS, TODAY, [AIP]],
    [
      'A-prestige',
      { background: 'ml-engineer', experience: 8, goal: 'prestige', role: 'leader', budget: 8000 },
      ARTICLE_A,
      ['stanford-ai-professional-program', 'mit-professional-certificate-ml-ai'],
    ],
    [
      'A-data-engineer',
      { background: 'data-engineer', experience: 3, cloud: 'databricks', role: 'ml-engineer' },
      ARTICLE_A,
      ['databricks-ml-professional'],
    ],
    [
      'B-aspiring-mle',
      { background: 'developer', role: 'ml-engineer', cloud: 'none' },
      ARTICLE_B,
      ['deeplearning-ai-deep-learning-specialization'],
    ],
    [
      'B-non-technical',
      { background: 'business', goal: 'switch' },
      ARTICLE_B,
      [ESSENTIALS, 'deeplearning-ai-ai-for-everyone'],
    ],
    [
      'B-non-technical, product',
      { background: 'business', goal: 'literacy', role: 'product-manager' },
      ARTICLE_B,
      [ESSENTIALS, 'deeplearning-ai-ai-for-everyone'],
    ],
    [
      'B-non-technical, analyst',
      { background: 'analyst', goal: 'literacy' },
      ARTICLE_B,
      [ESSENTIALS, 'deeplearning-ai-ai-for-everyone'],
    ],
  ])('%s: %j on %s', (_, profile, asOf, expected) => {
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
  it.each<[string, Profile, string, string | RegExp]>([
    ['A-genai-no-cloud', { background: 'developer', experience: 0, goal: 'genai', cloud: 'none' }, ARTICLE_A, IBM],
    [
      'A-gpu',
      { background: 'ml-engineer', experience: 3, goal: 'deep-learning', cloud: 'nvidia' },
      ARTICLE_A,
      /^nvidia-/,
    ],
    [
      'A-deep-learning',
      { background: 'developer', experience: 1, goal: 'deep-learning' },
      ARTICLE_A,
      /^deeplearning-ai-(tensorflow-developer|deep-learning-specialization)$/,
    ],
    [
      'B-ats',
      { background: 'none', experience: 0, cloud: 'azure', employer: 'enterprise' },
      ARTICLE_B,
      'microsoft-ai-900',
    ],
    ['B-ats', { background: 'none', experience: 0, cloud: 'azure', employer: 'enterprise' }, TODAY, 'microsoft-ai-901'],
    [
      'B-genai-llm',
      { background: 'developer', goal: 'genai', cloud: 'gcp', role: 'ai-engineer', budget: 50 },
      ARTICLE_B,
      'google-gen-ai-learning-path',
    ],
  ])('%s: %j on %s', (_, profile, asOf, expected) => {
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
