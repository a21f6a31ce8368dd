import { describe, expect, it } from 'vitest';
import type { Advice } from '../../src/core/advice/recommend.ts';
import { cli, json } from './harness.ts';

const PEOPLE = [
  '--goal genai --background developer --cloud aws --portfolio none',
  '--goal literacy --background business --deadline 3w --hours-per-week 3',
  '--goal advance --background ml-engineer --portfolio production --years 9',
  '--goal mlops --background data-engineer --budget 0 --held AZ-900',
  '--goal posting --background compliance --language de',
];

describe('recommend --details', () => {
  it.each(PEOPLE)('tells all that the JSON holds of the advice: %s', async (flags) => {
    const { flips, verdict, path, notices, recommendations } = await json<Advice>(`recommend ${flags}`);
    const { code, stdout } = await cli(`recommend ${flags} --details`);
    const text = stdout.replaceAll(/\s+/g, ' ');
    expect(code).toBe(0);
    for (const reason of verdict?.reasons ?? []) expect(text).toContain(reason.text.replaceAll(/\s+/g, ' '));
    for (const notice of notices) expect(text).toContain(notice.text.replaceAll(/\s+/g, ' '));
    for (const done of path?.projects.flatMap((project) => project.done) ?? [])
      expect(text).toContain(`Done when: ${done}`);
    for (const { shortName } of recommendations.slice(0, 3)) expect(text).toContain(shortName);
    const left = /and (\d+) other answers?/.exec(text)?.[1];
    expect(Number(left ?? 0)).toBe(Math.max(0, flips.length - 8));
  });
});
