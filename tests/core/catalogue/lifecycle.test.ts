import { describe, expect, it } from 'vitest';
import { costOf } from '../../../src/core/catalogue/cost.ts';
import type { Credential, ExamVersion } from '../../../src/core/catalogue/credential.ts';
import type { Fact } from '../../../src/core/catalogue/fact.ts';
import { examOn, lifecycleOf } from '../../../src/core/catalogue/lifecycle.ts';

const fact = <T>(value: T): Fact<T> => ({ value, sources: ['s'] });

const credential = (exams: readonly ExamVersion[]): Credential => ({
  id: 'x',
  name: 'X',
  shortName: 'X',
  shortId: 'X',
  provider: 'p',
  kind: 'certification',
  level: 'associate',
  summary: 'x',
  platforms: [],
  roles: [],
  topics: [],
  exams,
  sources: {},
});

// The shape of AWS MLA: one edition ends in English and goes on in Japanese while the next is in beta in English.
const TWO_EDITIONS = credential([
  { code: 'C01', languages: fact(['en']), opens: fact('2024-10-08'), closes: fact('2026-09-28'), usd: fact(150) },
  { code: 'C01', languages: fact(['ja']), opens: fact('2024-10-08'), usd: fact(150) },
  {
    code: 'C02',
    languages: fact(['en']),
    opens: fact('2026-09-29'),
    betaUntil: fact('2027-01-13'),
    betaUsd: fact(75),
    usd: fact(150),
  },
]);

describe('lifecycle', () => {
  it.each([
    ['2024-10-07', 'en', 'announced'],
    ['2024-10-08', 'en', 'retiring'],
    ['2026-09-28', 'en', 'retiring'],
    ['2026-09-29', 'en', 'beta'],
    ['2027-01-13', 'en', 'beta'],
    ['2027-01-14', 'en', 'active'],
    ['2026-11-27', 'ja', 'active'],
    ['2026-11-27', 'fr', 'active'],
  ])('on %s in %s it is %s', (day, language, status) => {
    expect(lifecycleOf(TWO_EDITIONS, day, language).status).toBe(status);
  });

  it('knows which edition to sit, and what it costs then', () => {
    expect(examOn(TWO_EDITIONS, '2026-09-28')?.code).toBe('C01');
    expect(examOn(TWO_EDITIONS, '2026-11-27')?.code).toBe('C02');
    expect(costOf(TWO_EDITIONS, '2026-11-27').usd).toEqual([75, 75]);
    expect(costOf(TWO_EDITIONS, '2027-06-01').usd).toEqual([150, 150]);
    expect(costOf(TWO_EDITIONS, '2026-11-27', 'ja').usd).toEqual([150, 150]);
  });

  it('opens with the first day of a month, and closes with it', () => {
    const vague = credential([{ code: 'V', opens: fact('2026-03'), closes: fact('2026-06') }]);
    expect(lifecycleOf(vague, '2026-02-28').status).toBe('announced');
    expect(lifecycleOf(vague, '2026-03-01').status).toBe('retiring');
    expect(lifecycleOf(vague, '2026-06-01').status).toBe('retiring');
    expect(lifecycleOf(vague, '2026-06-02').status).toBe('retired');
  });

  it('takes a beta without an announced end for a beta', () => {
    const beta = credential([{ code: 'B', opens: fact('2026-10-01'), betaUntil: fact('unannounced') }]);
    expect(lifecycleOf(beta, '2026-11-27')).toMatchObject({ status: 'beta', betaUntil: null, lastDay: null });
  });

  it('does not call a price free because nobody publishes it', () => {
    expect(costOf(credential([{ code: 'N' }]), '2026-11-27').usd).toBeNull();
  });
});
