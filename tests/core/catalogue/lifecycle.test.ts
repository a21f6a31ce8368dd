import { describe, expect, it } from 'vitest';
import { costOf } from '../../../src/core/catalogue/cost.ts';
import type { SourcedCredential, SourcedExam } from '../../../src/core/catalogue/credential.ts';
import type { SourcedFact } from '../../../src/core/catalogue/fact.ts';
import { isOffered, languagesOf } from '../../../src/core/catalogue/languages.ts';
import { examOn, lifecycleOf } from '../../../src/core/catalogue/lifecycle.ts';

const fact = <T>(value: T): SourcedFact<T> => ({ value, sources: ['s'] });

const credential = (exams: readonly SourcedExam[]): SourcedCredential => ({
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

const course = (
  changes: Partial<NonNullable<SourcedCredential['course']>>,
  kind: SourcedCredential['kind'] = 'certificate',
): SourcedCredential => ({
  ...credential([]),
  kind,
  course: changes,
});
const run = (starts: string, ends: string, until?: string) => ({
  starts,
  ends,
  ...(until === undefined ? {} : { certificateUntil: until }),
  sources: ['s'],
});

describe('what cannot be earned though no date of its own says so', () => {
  it('cannot be earned before anything attests it', () => {
    const unknown: SourcedCredential = { ...credential([{ code: 'U' }]), attested: fact('2025-03') };
    expect(lifecycleOf(unknown, '2025-02-28')).toMatchObject({
      status: 'announced',
      bar: 'not-attested',
      firstDay: null,
    });
    expect(lifecycleOf(unknown, '2025-03-01')).toMatchObject({ status: 'active', bar: null, attested: '2025-03' });
  });

  it('is closed for newcomers when registration is, while those inside may finish', () => {
    const sold = credential([{ code: 'S', registrationCloses: fact('2024-05-01'), closes: fact('2024-05-31') }]);
    expect(lifecycleOf(sold, '2024-05-01')).toMatchObject({ status: 'retiring', lastDay: '2024-05-01' });
    expect(lifecycleOf(sold, '2024-05-02')).toMatchObject({ status: 'retired', finishUntil: '2024-05-31' });
  });

  it.each([
    ['2025-12-31', 'announced', null, null],
    ['2026-01-10', 'retiring', null, '2026-10-15'],
    ['2026-04-15', 'announced', null, null],
    ['2026-09-01', 'retiring', null, '2026-10-15'],
    ['2026-10-16', 'retired', 'run-over', '2026-10-15'],
  ])('issued in runs only: on %s %s', (day, status, bar, lastDay) => {
    const runs = [run('2026-01-10', '2026-04-01'), run('2026-05-04', '2026-09-30', '2026-10-15')];
    expect(lifecycleOf(course({ issued: fact('in-runs-only'), runs }), day)).toMatchObject({ status, bar, lastDay });
  });

  it('is over once what it promises is no longer issued, unless it promises nothing', () => {
    const over = { issued: fact('no-longer' as const), issuedUntil: fact('2025-07-31') };
    expect(lifecycleOf(course(over), '2025-07-31').status).toBe('retiring');
    expect(lifecycleOf(course(over), '2025-08-01')).toMatchObject({ status: 'retired', bar: 'no-longer-issued' });
    expect(lifecycleOf(course(over, 'course'), '2025-08-01').status).toBe('active');
  });

  it('stays in beta after an end that was only announced', () => {
    const seen = (left: boolean) =>
      credential([{ code: 'B', opens: fact('2026-01-01'), betaUntil: fact('2026-06-30'), betaLeft: fact(left) }]);
    expect(lifecycleOf(seen(false), '2026-07-01')).toMatchObject({ status: 'beta', betaUntil: null });
    expect(lifecycleOf(seen(true), '2026-07-01').status).toBe('active');
  });
});

describe('languages', () => {
  it.each<[Partial<SourcedExam>, ReturnType<typeof languagesOf>, string, string]>([
    [{ languages: fact(['en', 'zh-TW']) }, { known: ['en', 'zh-TW'] }, 'yes', 'no'],
    [{ languages: fact(['en']), languageCount: fact(13) }, { count: 13, named: ['en'] }, 'unknown', 'unknown'],
    [{ languageCount: fact(9) }, { count: 9, named: [] }, 'unknown', 'unknown'],
    [{}, null, 'unknown', 'unknown'],
  ])('%j', (changes, languages, chinese, german) => {
    const edition = { code: 'L', ...changes };
    expect(languagesOf(edition)).toEqual(languages);
    expect([isOffered(edition, 'zh-TW'), isOffered(edition, 'de')]).toEqual([chinese, german]);
    expect(isOffered(edition, 'en')).toBe('yes');
  });
});
