import { describe, expect, it } from 'vitest';
import { farness } from '../../../src/core/advice/farness.ts';
import { flipsOf } from '../../../src/core/advice/flips.ts';
import type { Profile, ProfileKey } from '../../../src/core/profile/profile.ts';
import { boardOf } from '../../../src/core/scoring/score.ts';
import { builtIn } from '../../built-in.ts';

const dataset = builtIn();

function far(key: ProfileKey, from: Profile[ProfileKey], to: Profile[ProfileKey]): number {
  const question = dataset.questions.find(({ id }) => id === key);
  if (question === undefined) throw new Error(`no question ${key}`);
  return farness(question, from, to);
}

describe('how likely another answer is', () => {
  it.each([
    ['the next step before a jump', far('portfolio', 'none', 'some'), far('portfolio', 'none', 'production')],
    [
      'a step back like a step forward, less than two',
      far('portfolio', 'some', 'none'),
      far('portfolio', 'none', 'strong'),
    ],
    ['the next step before another wish', far('programming', 'none', 'some'), far('goal', 'literacy', 'genai')],
    ['what was not said before what was', far('goal', undefined, 'genai'), far('goal', 'literacy', 'genai')],
    [
      'what everybody is asked before a special condition',
      far('goal', undefined, 'genai'),
      far('cloud', undefined, 'aws'),
    ],
    ['any wish before another person', far('goal', 'literacy', 'genai'), far('background', 'business', 'developer')],
    ['a wide budget before none', far('budget', undefined, 10000), far('budget', undefined, 0)],
    ['a budget near the one that was said', far('budget', 300, 500), far('budget', 300, 3000)],
  ])('%s', (_, nearer, farther) => expect(nearer).toBeLessThan(farther));

  it('is the order of the flips', () => {
    const profile: Profile = { background: 'business', goal: 'literacy', portfolio: 'some' };
    const distances = flipsOf(dataset, boardOf(dataset, profile, '2026-11-27')).map(({ question, answer }) =>
      far(question, profile[question], answer),
    );
    expect(distances.length).toBeGreaterThan(5);
    expect(distances).toEqual(distances.toSorted((a, b) => a - b));
  });
});
