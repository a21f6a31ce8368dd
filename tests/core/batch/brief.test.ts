import { expect, it } from 'vitest';
import { recommender } from '../../../src/core/advice/recommend.ts';
import { briefRecommender } from '../../../src/core/batch/brief.ts';
import { parseProfile } from '../../../src/core/profile/parse.ts';
import { generator } from '../../../src/core/random.ts';
import { builtIn } from '../../built-in.ts';
import { randomProfile } from '../advice/random-profiles.ts';

const DAY = '2026-11-27';

it.each([{}, { top: 40 }, { emphasis: { affordability: 3 } }])(
  'says in short what the whole answer says, %j',
  (options) => {
    const dataset = builtIn();
    const random = generator(16);
    const [brief, whole] = [briefRecommender(dataset, DAY, options), recommender(dataset, DAY, options)];
    const people = Array.from({ length: 15 }, () =>
      randomProfile(dataset, DAY, random, { question: 0.4, condition: 0.2 }),
    );
    for (const person of [{}, { salary: 90_000 }, ...people]) {
      const { profile } = parseProfile(dataset, person, DAY);
      const { verdict, path, recommendations } = whole(profile);
      expect(brief(profile)).toEqual({
        verdict: verdict?.code ?? null,
        path: path === null ? [] : [path.stepBefore, path.pick, ...path.projects].flatMap((step) => step?.id ?? []),
        recommendations: recommendations.map(({ id, rank, value }) => ({ id, rank, value })),
      });
    }
  },
);
