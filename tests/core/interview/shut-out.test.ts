import { describe, expect, it } from 'vitest';
import { shutOutText } from '../../../src/core/advice/words/shut-out.ts';
import { shutOutBetween } from '../../../src/core/interview/shut-out.ts';
import type { Profile } from '../../../src/core/profile/profile.ts';
import { boardOf } from '../../../src/core/scoring/score.ts';
import { builtIn } from '../../built-in.ts';

const dataset = builtIn();
const TODAY = '2026-11-27';

const isOpen = (profile: Profile) => boardOf(dataset, profile, TODAY).gates.filter((gate) => gate === null).length;

describe('what an answer shuts out', () => {
  it.each<[before: Profile, after: Profile, gate: string]>([
    [{}, { language: 'de' }, 'language'],
    [{ goal: 'genai' }, { goal: 'genai', budget: 10 }, 'over-budget'],
    [{}, { deadline: '2026-12-05' }, 'not-ready-by-deadline'],
  ])('from %j to %j is shut by %s', (before, after, gate) => {
    const { total, byGate } = shutOutBetween(dataset, before, after, TODAY);
    expect(total).toBe(isOpen(before));
    expect(byGate[0]?.[0]).toBe(gate);
    expect(total - byGate.reduce((sum, [, count]) => sum + count, 0)).toBe(isOpen(after));
  });

  it('is nothing where an answer opens or changes nothing', () => {
    expect(shutOutBetween(dataset, { budget: 10 }, {}, TODAY).byGate).toEqual([]);
    expect(shutOutBetween(dataset, {}, { background: 'developer' }, TODAY).byGate).toEqual([]);
  });
});

describe('the sentence', () => {
  const text = (byGate: Parameters<typeof shutOutText>[1]['byGate'], total = 100) =>
    shutOutText(dataset, { total, byGate }, { language: 'de' });

  it('names one reason, or each with its count', () => {
    expect(text([['language', 60]])).toBe('60 of 100 drop out: not offered in German.');
    expect(
      text([
        ['language', 60],
        ['over-budget', 4],
      ]),
    ).toBe('64 of 100 drop out: 60 not offered in German, 4 above your budget.');
  });

  it('is left out where little or nothing went', () => {
    expect(text([])).toBe('');
    expect(text([['over-budget', 3]])).toBe('');
    expect(text([['over-budget', 3]], 10)).not.toBe('');
  });
});
