import { describe, expect, it } from 'vitest';
import type { Credential } from '../../../src/core/catalogue/credential.ts';
import { BARS } from '../../../src/core/catalogue/lifecycle.ts';
import { UNENDING } from '../../../src/core/catalogue/options.ts';
import type { Profile } from '../../../src/core/profile/profile.ts';
import type { Candidate } from '../../../src/core/scoring/candidate.ts';
import { GATES, gateOf, hasForm, isLasting, readyDay, studyDays } from '../../../src/core/scoring/gates.ts';
import { credential, fact } from '../catalogue/made.ts';

// Each gate alone, on both sides of its threshold, and which of two comes first.

const DAY = '2026-11-27';
const EXAM = [{ code: 'E' }];

/** What the gates read of a candidate that nothing shuts out. */
function open(changes: Partial<Candidate> = {}, made: Partial<Credential> = { exams: EXAM }): Candidate {
  const readByGates: Partial<Candidate> = {
    id: 'x',
    option: { type: 'credential', credential: credential(made) },
    requires: [],
    lifespans: {},
    cost: { usd: [100, 200], parts: [] },
    effort: { hours: [40, 80], estimated: false },
    lifecycle: UNENDING,
    countries: null,
    offered: 'yes',
    daysLeft: null,
    ...changes,
  };
  return readByGates as Candidate;
}

const gateFor = (candidate: Candidate, profile: Profile = {}) => gateOf(candidate, profile, DAY);
const lifecycle = (changes: Partial<Candidate['lifecycle']>) => ({ lifecycle: { ...UNENDING, ...changes } });

describe('the day', () => {
  it.each([
    ['active', null],
    ['retiring', null],
    ['beta', null],
    ['announced', 'not-open-yet'],
    ['retired', 'retired'],
  ] as const)('what is %s: %s', (status, gate) => {
    expect(gateFor(open(lifecycle({ status })))).toBe(gate);
  });

  it.each(BARS)('what is barred as %s is told as that', (bar) => {
    expect(gateFor(open(lifecycle({ status: 'retired', bar })))).toBe(bar);
    expect(gateFor(open(lifecycle({ status: 'announced', bar })))).toBe(bar);
  });
});

describe('what is held', () => {
  const lapsing = open({ lifespans: { x: { months: 36, keptBy: [] } } });

  it.each<[string, Profile, string | null]>([
    ['nothing is said', {}, null],
    ['nothing is held', { held: [] }, null],
    ['another is held', { held: [{ id: 'y' }] }, null],
    ['it is held', { held: [{ id: 'x' }] }, 'already-held'],
    ['it is valid on this very day', { held: [{ id: 'x', earned: '2023-11-27' }] }, 'already-held'],
    ['it lapsed yesterday', { held: [{ id: 'x', earned: '2023-11-26' }] }, null],
  ])('%s', (_, profile, gate) => {
    expect(gateFor(lapsing, profile)).toBe(gate);
  });

  it('comes before everything else', () => {
    const retired = open({ ...lifecycle({ status: 'retired' }), offered: 'no' });
    expect(gateFor(retired, { held: [{ id: 'x' }] })).toBe('already-held');
    expect(gateFor(retired)).toBe('retired');
  });
});

describe('the person', () => {
  const closed = { exams: EXAM, openTo: fact('partners') };

  it.each<[string, Partial<Candidate>, Partial<Credential>, Profile, string | null]>([
    ['it is offered in the language', { offered: 'yes' }, {}, {}, null],
    ['nobody says in which languages', { offered: 'unknown' }, {}, {}, null],
    ['it is not offered in the language', { offered: 'no' }, {}, {}, 'language'],
    ['a group is closed and nobody says who belongs to it', {}, closed, {}, 'closed-registration'],
    ['a group is closed and another joined', {}, closed, { memberOf: ['others'] }, 'closed-registration'],
    ['a group is closed and joined', {}, closed, { memberOf: ['others', 'partners'] }, null],
    ['it is for a country and nobody says which', { countries: ['JP'] }, {}, {}, 'country'],
    ['it is for another country', { countries: ['JP'] }, {}, { country: 'DE' }, 'country'],
    ['it is for this country', { countries: ['US', 'JP'] }, {}, { country: 'JP' }, null],
    ['it is for every country', { countries: null }, {}, { country: 'DE' }, null],
    ['who reads Japanese is taken to live in Japan', { countries: ['JP'] }, {}, { language: 'ja' }, null],
    ['who reads Korean is taken to live in Korea', { countries: ['KR'] }, {}, { language: 'ko' }, null],
    ['who reads Chinese as in Taiwan', { countries: ['TW'] }, {}, { language: 'zh-TW' }, null],
    ['who reads Japanese and lives elsewhere', { countries: ['JP'] }, {}, { language: 'ja', country: 'DE' }, 'country'],
    ['who reads English may live anywhere', { countries: ['US'] }, {}, { language: 'en' }, 'country'],
    ['it requires nothing', { requires: [] }, {}, { held: [] }, null],
    ['it requires one of two and nobody says what is held', { requires: ['a', 'b'] }, {}, {}, null],
    ['it requires one of two and none is held', { requires: ['a', 'b'] }, {}, { held: [{ id: 'c' }] }, 'prerequisite'],
    ['it requires one of two and one is held', { requires: ['a', 'b'] }, {}, { held: [{ id: 'b' }] }, null],
    [
      'what it requires has lapsed',
      { requires: ['a'], lifespans: { a: { months: 12, keptBy: [] } } },
      {},
      { held: [{ id: 'a', earned: '2025-11-26' }] },
      'prerequisite',
    ],
  ])('%s', (_, changes, made, profile, gate) => {
    expect(gateFor(open(changes, { exams: EXAM, ...made }), profile)).toBe(gate);
  });

  it.each<[string, Partial<Credential>, [exam: boolean, course: boolean]]>([
    ['an exam alone', { exams: EXAM }, [true, false]],
    ['a course alone', { course: {} }, [false, true]],
    ['a free course alone is no exam', { course: { usd: fact([0, 0]) } }, [false, true]],
    ['an exam and a course of unknown price', { exams: EXAM, course: {} }, [false, true]],
    ['an exam and a free course', { exams: EXAM, course: { usd: fact([0, 0]) } }, [true, true]],
    ['an exam and a course that may cost something', { exams: EXAM, course: { usd: fact([0, 10]) } }, [false, true]],
  ])('%s', (_, made, [asExam, asCourse]) => {
    expect(hasForm(credential(made), 'exam')).toBe(asExam);
    expect(hasForm(credential(made), 'course')).toBe(asCourse);
    expect(hasForm(credential(made), 'any')).toBe(true);
    expect(hasForm(credential(made), undefined)).toBe(true);
    expect(gateFor(open({}, made), { form: 'exam' })).toBe(asExam ? null : 'form');
  });
});

describe('the money', () => {
  it.each<[string, readonly [number, number] | null, Profile, string | null]>([
    ['no budget is given', [100, 200], {}, null],
    ['the least that it costs is the budget', [100, 200], { budget: 100 }, null],
    ['the least that it costs is a cent more', [100.01, 200], { budget: 100 }, 'over-budget'],
    ['nobody publishes what it costs', null, { budget: 0 }, null],
    ['it is free', [0, 0], { budget: 0 }, null],
  ])('%s', (_, usd, profile, gate) => {
    expect(gateFor(open({ cost: { usd, parts: [] } }), profile)).toBe(gate);
  });
});

describe('the time', () => {
  // 40 hours are 35 days at 8 hours a week, 28 at 10.
  it.each<[string, Partial<Candidate>, Profile, string | null]>([
    ['nothing ends and nothing is due', {}, {}, null],
    ['it ends, and nobody says how many hours there are', { daysLeft: 1 }, {}, null],
    ['it ends on the day on which one is ready', { daysLeft: 28 }, { hoursPerWeek: 10 }, null],
    ['it ends a day earlier', { daysLeft: 27 }, { hoursPerWeek: 10 }, 'closes-before-ready'],
    ['nothing ends, at whatever pace', {}, { hoursPerWeek: 1 }, null],
    ['the deadline is the day on which one is ready', {}, { deadline: '2027-01-01' }, null],
    ['the deadline is a day earlier', {}, { deadline: '2026-12-31' }, 'not-ready-by-deadline'],
    ['the deadline is near, the pace quicker', {}, { deadline: '2026-12-25', hoursPerWeek: 10 }, null],
    ['a day nearer', {}, { deadline: '2026-12-24', hoursPerWeek: 10 }, 'not-ready-by-deadline'],
    ['a deadline, and an end before one is ready', { daysLeft: 34 }, { deadline: '2027-12-31' }, 'closes-before-ready'],
    ['a deadline, and an end on that day', { daysLeft: 35 }, { deadline: '2027-12-31' }, null],
    ['both too near: the end of it is told', { daysLeft: 1 }, { deadline: '2026-11-28' }, 'closes-before-ready'],
    ['nobody knows how long it takes', { effort: { hours: null, estimated: false } }, { deadline: DAY }, null],
    ['no hour is given to it', { daysLeft: 3000 }, { hoursPerWeek: 0 }, 'closes-before-ready'],
    ['it takes no time', { effort: { hours: [0, 0], estimated: false } }, { deadline: DAY, hoursPerWeek: 0 }, null],
  ])('%s', (_, changes, profile, gate) => {
    expect(gateFor(open(changes), profile)).toBe(gate);
  });

  it.each([
    [0, 0, 0],
    [0, 8, 0],
    [8, 8, 7],
    [9, 8, 8],
    [40, 10, 28],
    [1, 168, 1],
    [1, 0, Number.POSITIVE_INFINITY],
  ])('%i hours at %i a week are %f days', (hours, pace, days) => {
    expect(studyDays(hours, pace)).toBe(days);
  });

  it.each([
    [40, 10, '2026-12-25'],
    [0, 0, DAY],
    [36_499 / 7, 1, '2126-11-02'],
    [36_500 / 7, 1, '9999-12-31'],
    [1, 0, '9999-12-31'],
  ])('%f hours at %i a week are done on %s', (hours, pace, day) => {
    expect(readyDay(hours, pace, DAY)).toBe(day);
  });
});

it('tells the day before the person, the person before the money, the money before the time', () => {
  const all = open({ ...lifecycle({ status: 'retired' }), offered: 'no', daysLeft: 0 });
  const profile: Profile = { budget: 0, hoursPerWeek: 1 };
  const said = [
    all,
    { ...all, lifecycle: UNENDING },
    { ...all, lifecycle: UNENDING, offered: 'yes' as const },
    { ...all, lifecycle: UNENDING, offered: 'yes' as const, cost: { usd: null, parts: [] } },
  ].map((candidate) => gateFor(candidate, profile));
  expect(said).toEqual(['retired', 'language', 'over-budget', 'closes-before-ready']);
});

it('shuts out no alternative', () => {
  const alternative = {
    ...open({ ...lifecycle({ status: 'retired' }), offered: 'no' }),
    option: { type: 'alternative' },
  };
  expect(gateFor(alternative as unknown as Candidate, { budget: 0, held: [{ id: 'x' }] })).toBeNull();
});

it('calls lasting what no answer lifts', () => {
  expect(GATES.filter(isLasting)).toEqual([
    'retired',
    'not-open-yet',
    'not-attested',
    'run-over',
    'no-longer-issued',
    'language',
  ]);
  expect(isLasting(null)).toBe(false);
});
