import { describe, expect, it } from 'vitest';
import type { Course, Credential, ExamVersion, Run } from '../../../src/core/catalogue/credential.ts';
import {
  examOn,
  isBetaPriced,
  isEarnable,
  type Lifecycle,
  lifecycleOf,
  offeredIn,
  openingDay,
  STATUSES,
} from '../../../src/core/catalogue/lifecycle.ts';
import { credential, fact } from './made.ts';

// Every day on which something changes, and the day beside it, worked out by hand from the dates that are published.

const DAY = '2026-11-27';
const exam = (changes: Partial<ExamVersion>, code = 'E'): ExamVersion => ({ code, ...changes });
const exams = (...editions: readonly ExamVersion[]): Credential => credential({ exams: editions });
const course = (changes: Partial<Course>): Credential => credential({ kind: 'certificate', course: changes });
const run = (starts: string, ends?: string, certificateUntil?: string): Run => ({
  starts,
  ...(ends === undefined ? {} : { ends }),
  ...(certificateUntil === undefined ? {} : { certificateUntil }),
});

const NOTHING: Lifecycle = {
  status: 'active',
  bar: null,
  firstDay: null,
  attested: null,
  lastDay: null,
  finishUntil: null,
  betaUntil: null,
  successors: [],
};

describe('a whole lifecycle', () => {
  it.each<[string, Credential, string, Partial<Lifecycle>]>([
    ['of what says nothing', exams(exam({})), DAY, {}],
    ['of what has no edition', credential({}), DAY, { status: 'retired' }],
    [
      'of what is retired and followed',
      { ...exams(exam({ opens: fact('2020'), closes: fact('2025-06-30') })), successors: fact(['a', 'b']) },
      DAY,
      { status: 'retired', firstDay: '2020', lastDay: '2025-06-30', successors: ['a', 'b'] },
    ],
    [
      'of what is announced with an end: the end is not told yet',
      exams(exam({ opens: fact('2027-01-05'), closes: fact('2029-12-31') })),
      DAY,
      { status: 'announced', firstDay: '2027-01-05' },
    ],
    [
      'of a second edition that is announced when the first is over: the next one opens',
      exams(
        exam({ opens: fact('2020-01-01'), closes: fact('2025-01-01') }),
        exam({ opens: fact('2027-02'), closes: fact('2030-01-01') }),
      ),
      DAY,
      { status: 'announced', firstDay: '2027-02' },
    ],
    [
      'of a third edition: it has been there since the first of them',
      exams(
        exam({ opens: fact('2022-05-01') }),
        exam({ opens: fact('2020-03-01') }),
        exam({ opens: fact('2024-01-01') }),
        exam({}),
      ),
      DAY,
      { firstDay: '2020-03-01' },
    ],
    [
      'of an opening that is known: what attests it is no matter',
      { ...exams(exam({ opens: fact('2021-01-01') })), attested: fact('2023-01-01') },
      DAY,
      { firstDay: '2021-01-01' },
    ],
    [
      'of an opening that is known, before anything attests it',
      { ...exams(exam({ opens: fact('2021-01-01') })), attested: fact('2023-01-01') },
      '2022-01-01',
      { firstDay: '2021-01-01' },
    ],
    [
      'of a beta with an announced end',
      exams(exam({ opens: fact('2026-10-01'), betaUntil: fact('2027-01-13') })),
      DAY,
      { status: 'beta', firstDay: '2026-10-01', betaUntil: '2027-01-13' },
    ],
    [
      'of a beta on its last day',
      exams(exam({ opens: fact('2026-10-01'), betaUntil: fact('2026-11') })),
      '2026-11-30',
      { status: 'beta', firstDay: '2026-10-01', betaUntil: '2026-11' },
    ],
    [
      'of a beta that is over: it was one',
      exams(exam({ opens: fact('2026-10-01'), betaUntil: fact('2026-11-26') })),
      DAY,
      { firstDay: '2026-10-01' },
    ],
    [
      'of a beta that ends for good: betas show no last day',
      exams(exam({ opens: fact('2026-10-01'), betaUntil: fact('2027-01-13'), closes: fact('2027-12-31') })),
      DAY,
      { status: 'beta', firstDay: '2026-10-01', betaUntil: '2027-01-13' },
    ],
    [
      'of a beta after which it is not open: announced, no beta yet',
      exams(exam({ opens: fact('2027-01-01'), betaUntil: fact('2027-06-30') })),
      DAY,
      { status: 'announced', firstDay: '2027-01-01' },
    ],
  ])('%s', (_, made, day, expected) => {
    expect(lifecycleOf(made, day)).toEqual({ ...NOTHING, ...expected });
  });
});

describe('opening and closing', () => {
  it.each([
    ['2026', '2026-12-31'],
    ['2026-03', '2026-03-01'],
    ['2026-03-09', '2026-03-09'],
  ])('what opens in %s opens on %s', (published, day) => {
    expect(openingDay(published)).toBe(day);
  });

  it.each<[string, string, string]>([
    ['2026', '2026-01-01', 'retiring'],
    ['2026', '2026-01-02', 'retired'],
    ['2026-11-27', '2026-11-27', 'retiring'],
    ['2026-11-27', '2026-11-28', 'retired'],
  ])('what closes in %s is on %s %s', (closes, day, status) => {
    expect(lifecycleOf(exams(exam({ closes: fact(closes) })), day)).toMatchObject({ status, lastDay: closes });
  });

  it.each<[string | null, string | null, string | null, string | null]>([
    // Registration, exam → last day to begin, last day to finish.
    [null, null, null, null],
    [null, '2026-12-31', '2026-12-31', null],
    ['2026-12-01', null, '2026-12-01', null],
    ['2026-12-01', '2026-12-31', '2026-12-01', '2026-12-31'],
    ['2026-12-31', '2026-12-31', '2026-12-31', null],
    ['2026-12-31', '2026-12-01', '2026-12-01', null],
  ])('registration until %s and exams until %s: begin until %s, finish until %s', (register, take, last, finish) => {
    const dates = {
      ...(register === null ? {} : { registrationCloses: fact(register) }),
      ...(take === null ? {} : { closes: fact(take) }),
    };
    const status = last === null ? 'active' : 'retiring';
    expect(lifecycleOf(exams(exam(dates)), DAY)).toEqual({
      ...NOTHING,
      status,
      lastDay: last,
      finishUntil: finish,
    });
  });
});

describe('of several editions that can be taken', () => {
  const until = (closes?: string) => exam(closes === undefined ? {} : { closes: fact(closes) });

  it.each([
    [['2027-01-01', '2028-01-01'], '2028-01-01'],
    [['2028-01-01', '2027-01-01'], '2028-01-01'],
    [['2027-01-01', '2027-01-01'], '2027-01-01'],
    [['2027-01-01', '2029-01-01', '2028-01-01'], '2029-01-01'],
  ])('%j the last one to end decides: %s', (ends, last) => {
    expect(lifecycleOf(exams(...ends.map(until)), DAY)).toMatchObject({ status: 'retiring', lastDay: last });
  });

  it('one that lasts decides before one that ends, which before a beta, which before what is to come, which before what is over', () => {
    const editions = [
      until(),
      until('2027-01-01'),
      exam({ betaUntil: fact('2027-01-01') }),
      exam({ opens: fact('2027-01-01') }),
      until('2025-01-01'),
    ];
    const statuses = ['active', 'retiring', 'beta', 'announced', 'retired'];
    for (const [first, one] of editions.entries())
      for (const [second, other] of editions.entries()) {
        const expected = statuses[Math.min(first, second)];
        expect([first, second, lifecycleOf(exams(one, other), DAY).status]).toEqual([first, second, expected]);
      }
  });

  it('the later of two that are over tells since when', () => {
    expect(lifecycleOf(exams(until('2024-01-01'), until('2025-01-01')), DAY).lastDay).toBe('2025-01-01');
    expect(lifecycleOf(exams(until('2025-01-01'), until('2024-01-01')), DAY).lastDay).toBe('2025-01-01');
  });
});

it('knows since when it is over where one of two editions says so, and until when to finish the first of two that end together', () => {
  const over = exam({ closes: fact('2025-01-01') });
  const gone = credential({ kind: 'certificate', exams: [over], course: { issued: fact('no-longer') } });
  expect(lifecycleOf(gone, DAY).lastDay).toBe('2025-01-01');
  const first = exam({ registrationCloses: fact('2027-01-01'), closes: fact('2027-06-01') });
  const together = exams(first, exam({ closes: fact('2027-01-01') }));
  expect(lifecycleOf(together, DAY)).toMatchObject({ lastDay: '2027-01-01', finishUntil: '2027-06-01' });
});

describe('a course', () => {
  it('says nothing of its certificate: it is issued without end', () => {
    expect(lifecycleOf(course({}), DAY)).toEqual(NOTHING);
    expect(lifecycleOf(course({ issued: fact('yes'), issuedUntil: fact('2020-01-01') }), DAY)).toEqual(NOTHING);
  });

  it('no longer issues it, and nobody says since when', () => {
    expect(lifecycleOf(course({ issued: fact('no-longer') }), DAY)).toEqual({
      ...NOTHING,
      status: 'retired',
      bar: 'no-longer-issued',
    });
  });

  it.each<[string, Partial<Lifecycle>]>([
    ['2026-11-01', { status: 'retiring', lastDay: '2026-11' }],
    ['2026-11-02', { status: 'retired', bar: 'no-longer-issued', lastDay: '2026-11' }],
  ])('issues it until a month: on %s', (day, expected) => {
    const over = course({ issued: fact('no-longer'), issuedUntil: fact('2026-11') });
    expect(lifecycleOf(over, day)).toEqual({ ...NOTHING, ...expected });
  });

  it('promises it in runs of which none is published', () => {
    expect(lifecycleOf(course({ issued: fact('in-runs-only') }), DAY)).toEqual(NOTHING);
    expect(lifecycleOf(course({ issued: fact('in-runs-only'), runs: [] }), DAY)).toEqual(NOTHING);
  });

  const RUNS = [run('2026-01-12', '2026-03-31'), run('2026-05-04', '2026-07-31', '2026-08-15')];
  it.each<[string, Partial<Lifecycle>]>([
    ['2026-01-11', { status: 'announced', firstDay: '2026-01-12' }],
    ['2026-01-12', { status: 'retiring', lastDay: '2026-08-15' }],
    ['2026-03-31', { status: 'retiring', lastDay: '2026-08-15' }],
    ['2026-04-01', { status: 'announced', firstDay: '2026-05-04' }],
    ['2026-08-15', { status: 'retiring', lastDay: '2026-08-15' }],
    ['2026-08-16', { status: 'retired', bar: 'run-over', lastDay: '2026-08-15' }],
  ])('issues it in two runs: on %s', (day, expected) => {
    const made = course({ issued: fact('in-runs-only'), runs: RUNS });
    expect(lifecycleOf(made, day)).toEqual({ ...NOTHING, ...expected });
  });

  it.each<[string, Partial<Lifecycle>]>([
    ['2027-02-28', {}],
    ['2027-03-01', {}],
    ['2027-03-02', { status: 'retired', bar: 'run-over' }],
  ])('issues it in a run whose end is not published: over after a year, on %s', (day, expected) => {
    const made = course({ issued: fact('in-runs-only'), runs: [run('2026-03')] });
    expect(lifecycleOf(made, day)).toEqual({ ...NOTHING, ...expected });
  });

  it('is told apart from an exam beside it, whose dates are its own', () => {
    const both = credential({ exams: [exam({})], course: { issued: fact('no-longer') } });
    expect(lifecycleOf(both, DAY).status).toBe('active');
  });
});

describe('languages', () => {
  const english = exam({ languages: fact(['en']), closes: fact('2026-01-01') }, 'EN');
  const german = exam({ languages: fact(['de']), closes: fact('2026-01-01') }, 'DE');
  const japanese = exam({ languages: fact(['ja']) }, 'JA');
  const counted = exam({ languageCount: fact(4) }, 'MANY');

  it('are those of the editions that can be taken; of all, when none can', () => {
    expect(offeredIn(exams(english, counted), DAY, 'fr')).toBe('unknown');
    expect(offeredIn(exams(german, counted), DAY, 'de')).toBe('unknown');
    expect(offeredIn(exams(german, { ...counted, closes: fact('2026-01-01') }), DAY, 'de')).toBe('yes');
    expect(offeredIn(exams(english), DAY, 'en')).toBe('yes');
    expect(offeredIn(exams(english), DAY, 'de')).toBe('no');
  });

  it('are not known of an edition that only counts them', () => {
    expect(offeredIn(exams(counted), DAY, 'de')).toBe('unknown');
    expect(offeredIn(exams(japanese, counted), DAY, 'de')).toBe('unknown');
    expect(offeredIn(exams(japanese, counted), DAY, 'ja')).toBe('yes');
  });

  it('are English where nobody names one', () => {
    const made = exams(exam({ languages: fact(['en']) }), exam({ languages: fact(['ja']), opens: fact('2030-01-01') }));
    expect(lifecycleOf(made, DAY)).toEqual(lifecycleOf(made, DAY, 'en'));
    expect(lifecycleOf(exams(exam({ languages: fact(['en']), opens: fact('2030-01-01') }), japanese), DAY).status).toBe(
      'announced',
    );
  });
});

describe('the exam to sit', () => {
  const over = exam({ closes: fact('2025-01-01') }, 'OVER');
  const older = exam({ closes: fact('2024-01-01') }, 'OLDER');
  const now = exam({}, 'NOW');
  const newer = exam({}, 'NEWER');
  const next = exam({ opens: fact('2027-01-01') }, 'NEXT');
  const later = exam({ opens: fact('2028-01-01') }, 'LATER');

  it.each<[string, readonly ExamVersion[], string | null]>([
    ['none where there is no exam', [], null],
    ['the one that is open', [over, now, next], 'NOW'],
    ['the latest of those that are open', [now, newer], 'NEWER'],
    ['the first of those that are announced', [next, later], 'NEXT'],
    ['what is to come before what is over', [next, over], 'NEXT'],
    ['what is to come after what is over', [over, next], 'NEXT'],
    ['the latest where all are over', [older, over], 'OVER'],
    ['the only one, over as it is', [over], 'OVER'],
  ])('is %s', (_, editions, code) => {
    expect(examOn(exams(...editions), DAY)?.code ?? null).toBe(code);
  });

  it('is never the course beside it, and is in English where nobody names a language', () => {
    expect(examOn(credential({ course: {} }), DAY)).toBeNull();
    expect(examOn(credential({ exams: [over], course: {} }), DAY)?.code).toBe('OVER');
    const languages = exams(
      exam({ languages: fact(['en']) }, 'EN'),
      exam({ languages: fact(['ja']) }, 'JA'),
      exam({ languages: fact(['en']), closes: fact('2020-01-01') }, 'OLD'),
    );
    expect(examOn(languages, DAY)?.code).toBe('EN');
    expect(examOn(languages, DAY, 'ja')?.code).toBe('JA');
  });
});

it('can be earned in a beta, when active and when retiring', () => {
  expect(STATUSES.filter(isEarnable)).toEqual(['beta', 'active', 'retiring']);
});

it.each<[Partial<ExamVersion>, string, boolean]>([
  [{}, DAY, false],
  [{ betaUntil: fact('unannounced') }, DAY, true],
  [{ betaUntil: fact(DAY) }, DAY, true],
  [{ betaUntil: fact(DAY) }, '2026-11-28', false],
  [{ betaUntil: fact('2026-11') }, '2026-11-30', true],
  [{ betaUntil: fact('2026-11') }, '2026-12-01', false],
])('has a price of its beta: %j on %s %s', (changes, day, expected) => {
  expect(isBetaPriced(exam(changes), day)).toBe(expected);
});
