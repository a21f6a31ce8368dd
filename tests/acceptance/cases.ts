import type { Profile, ProfileKey } from '../../src/core/profile/profile.ts';

// What two articles of January and February 2026 recommend, and whether they say to certify at all. The profiles translate
// the articles' words into answers; where a pick has retired since, today's case expects its successor.
export const ARTICLE_A = '2026-01-09';
export const ARTICLE_B = '2026-02-28';
export const TODAY = '2026-11-27';

export const MLS = 'aws-ml-specialty';
const PMLE = 'google-cloud-professional-machine-learning-engineer';
const IBM = 'ibm-ai-engineering';
const ESSENTIALS = 'google-ai-essentials';
const AIP = 'aws-generative-ai-developer-professional';
export const MLA = 'aws-ml-engineer-associate';

export const BEGINNER: Profile = { background: 'none', experience: 0, goal: 'first-job' };
const LITERACY: Profile = { background: 'business', goal: 'literacy' };
export const ON_AWS: Profile = { background: 'ml-engineer', experience: 3, role: 'ml-engineer', cloud: 'aws' };
const ON_GCP: Profile = { background: 'ml-engineer', experience: 3, role: 'ml-engineer', cloud: 'gcp' };
export const ON_AZURE: Profile = {
  background: 'developer',
  experience: 1,
  role: 'ai-engineer',
  cloud: 'azure',
  employer: 'enterprise',
};
const GENAI_ON_AWS: Profile = { background: 'developer', experience: 1, goal: 'genai', cloud: 'aws' };

const COLLECTION = [
  'ibm-data-science',
  'google-data-analytics',
  'deeplearning-ai-ai-for-everyone',
  'google-ai-essentials',
  'ibm-machine-learning',
];

const AGAINST = ['build-first', 'not-needed'];
const FOR = ['certify', 'free-first'];

/** Who should get one of which credentials first, on which day. */
export const FIRST_PLACES: readonly (readonly [string, Profile, string, readonly string[]])[] = [
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
];

/** Who should find what among the first three, on which day. */
export const TOP_THREE: readonly (readonly [string, Profile, string, string | RegExp])[] = [
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
];

/** Whose verdict should be among which, decided by which answer. */
export const VERDICT_CASES: readonly (readonly [string, Profile, readonly string[], ProfileKey])[] = [
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
  [
    'B-collector',
    { background: 'analyst', portfolio: 'none', held: COLLECTION.map((id) => ({ id })) },
    AGAINST,
    'held',
  ],
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
];

/** Everybody the articles speak of, once. */
export const ARTICLE_PEOPLE: readonly Profile[] = [
  ...new Map(
    [...FIRST_PLACES, ...TOP_THREE, ...VERDICT_CASES].map(([, profile]) => [JSON.stringify(profile), profile]),
  ).values(),
];
