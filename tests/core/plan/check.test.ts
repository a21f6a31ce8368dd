import { describe, expect, it } from 'vitest';
import { checkHeld, type HeldReport } from '../../../src/core/plan/check/check.ts';
import { heldEvents } from '../../../src/core/plan/check/events.ts';
import type { Held } from '../../../src/core/profile/held.ts';
import type { Profile } from '../../../src/core/profile/profile.ts';
import { builtIn } from '../../built-in.ts';

const dataset = builtIn();
const DAY = '2026-11-27';

function reportOn(held: readonly Held[], more: Partial<Profile> = {}, within = 90): HeldReport {
  const [first] = held;
  const { held: reports } = checkHeld(dataset, { ...more, held }, within, DAY);
  const wanted = first !== undefined && 'id' in first ? first.id : null;
  return reports.find(({ id }) => id === wanted) as HeldReport;
}

describe('a dozen holdings on 27 November 2026, dates by hand', () => {
  it.each<
    [string, readonly Held[], Partial<Profile>, Partial<HeldReport>, Partial<HeldReport['renewal']> | null, string]
  >([
    [
      'a year, online and free, from six months (180 days) before: 10 February less 180 days is 14 August',
      [{ id: 'microsoft-ai-103', earned: '2026-02-10' }],
      {},
      { validUntil: '2027-02-10', dueBy: '2027-02-10', status: 'due', daysLeft: 75 },
      { opens: '2026-08-14', usd: 0, hours: [0.75, 0.75] },
      'renew-free',
    ],
    [
      'only the month is known: due on the first day it can mean, valid to the last',
      [{ id: 'microsoft-ai-103', earned: '2026-05' }],
      {},
      { validUntil: '2027-05-31', dueBy: '2027-05-01', status: 'valid', daysLeft: 155 },
      { opens: '2026-11-02', usd: 0 },
      'renew-free',
    ],
    [
      'what has retired is not renewed: its successor is named',
      [{ id: 'microsoft-ai-102', earned: '2025-12-15' }],
      {},
      {
        validUntil: '2026-12-15',
        status: 'due',
        daysLeft: 18,
        retired: { lastDay: '2026-06-30', successor: 'microsoft-ai-103' },
      },
      {},
      'lapse-gone',
    ],
    [
      'retired and lapsed',
      [{ id: 'aws-ml-specialty', earned: '2022-03-01' }],
      {},
      { validUntil: '2025-03-01', status: 'lapsed', daysLeft: -636 },
      {},
      'lapsed-gone',
    ],
    [
      'lapsed, but it can be sat again',
      [{ id: 'iapp-aigp', earned: '2024-11-26' }],
      {},
      { validUntil: '2026-11-26', status: 'lapsed', daysLeft: -1 },
      {},
      'lapsed',
    ],
    [
      'two years and a fee, on its last day',
      [{ id: 'iapp-aigp', earned: '2024-11-27' }],
      { role: 'governance' },
      { validUntil: '2026-11-27', status: 'due', daysLeft: 0 },
      { opens: null, usd: 250 },
      'renew-role',
    ],
    [
      'two years, the exam again from 60 days before: 20 January less 60 days is 21 November',
      [{ id: 'google-cloud-professional-machine-learning-engineer', earned: '2025-01-20' }],
      {},
      { validUntil: '2027-01-20', status: 'due', daysLeft: 54 },
      { opens: '2026-11-21', usd: 100 },
      'decide',
    ],
    [
      'the same for somebody who has gone into law',
      [{ id: 'google-cloud-professional-machine-learning-engineer', earned: '2025-01-20' }],
      { role: 'governance' },
      { status: 'due' },
      {},
      'lapse-role',
    ],
    [
      'three years, kept alive by a higher exam passed in time: from its day another three',
      [
        { id: 'aws-cloud-practitioner', earned: '2023-06-15' },
        { id: 'aws-ml-engineer-associate', earned: '2025-01-10' },
      ],
      {},
      { validUntil: '2028-01-10', keptAliveBy: 'aws-ml-engineer-associate', status: 'valid', daysLeft: 409 },
      {},
      'kept-alive',
    ],
    [
      'a higher exam passed after it had lapsed does not bring it back',
      [
        { id: 'aws-cloud-practitioner', earned: '2021-06-15' },
        { id: 'aws-ml-engineer-associate', earned: '2025-01-10' },
      ],
      {},
      { validUntil: '2024-06-15', keptAliveBy: null, status: 'lapsed' },
      {},
      'lapsed',
    ],
    [
      'another one held asks for it',
      [
        { id: 'microsoft-ai-103', earned: '2026-02-10' },
        { id: 'microsoft-ai-500', earned: '2026-09-01' },
      ],
      {},
      { status: 'due' },
      {},
      'renew-required',
    ],
    [
      'a course certificate does not lapse',
      [{ id: 'ibm-ai-engineering', earned: '2024' }],
      {},
      { validUntil: null, status: 'never-lapses', daysLeft: null },
      null,
      'never',
    ],
    [
      'without a day nothing can be watched',
      [{ id: 'microsoft-ai-103' }],
      {},
      { validUntil: null, status: 'unknown', daysLeft: null },
      null,
      'no-date',
    ],
    [
      'an expiry of its own beats the rule',
      [{ id: 'microsoft-ai-103', earned: '2026-02-10', expires: '2027-08-10' }],
      {},
      { validUntil: '2027-08-10', status: 'valid', daysLeft: 256 },
      { opens: '2027-02-11' },
      'renew-free',
    ],
    [
      'what the data does not know has what was said of it',
      [{ other: 'Scrum thing', expires: '2027-01-15' }],
      {},
      { id: null, name: 'Scrum thing', validUntil: '2027-01-15', status: 'due', daysLeft: 49 },
      null,
      'decide',
    ],
  ])('%s', (_, held, profile, expected, renewal, code) => {
    const report = reportOn(held, profile);
    expect(report).toMatchObject(expected);
    expect(report.advice.code).toBe(code);
    expect(report.advice.text).not.toMatch(/[{}]/);
    if (renewal === null) expect(report.renewal).toBeNull();
    else expect(report.renewal).toMatchObject(renewal);
  });
});

describe('what keeps several alive at once', () => {
  const held = [
    { id: 'aws-cloud-practitioner', earned: '2025-03-01' },
    { id: 'aws-ai-practitioner', earned: '2025-03-01' },
    { id: 'aws-ml-engineer-associate', earned: '2025-06-01' },
  ];

  it('is a renewal of what is held, or the next exam', () => {
    const { keepAlive } = checkHeld(dataset, { held }, 90, DAY);
    const found = new Map(keepAlive.map((each) => [each.id, each]));
    expect(found.get('aws-ml-engineer-associate')).toMatchObject({ by: 'renewal', usd: [75, 75] });
    expect(found.get('aws-ml-engineer-associate')?.keeps).toEqual([
      'aws-ml-engineer-associate',
      'aws-ai-practitioner',
      'aws-cloud-practitioner',
    ]);
    expect(found.get('aws-generative-ai-developer-professional')).toMatchObject({ by: 'exam' });
    expect(found.get('aws-generative-ai-developer-professional')?.keeps).toHaveLength(3);
  });

  it('is nothing where one alone is held, or what it would keep has lapsed', () => {
    expect(checkHeld(dataset, { held: held.slice(0, 1) }, 90, DAY).keepAlive).toEqual([]);
    const lapsed = [
      { id: 'snowflake-core', earned: '2020' },
      { id: 'snowflake-advanced-mlops-engineer', earned: '2026-08' },
    ];
    expect(checkHeld(dataset, { held: lapsed }, 90, DAY).keepAlive).toEqual([]);
  });
});

describe('how far it looks', () => {
  it('counts what falls due within so many days, the last one included', () => {
    const held = [{ id: 'microsoft-ai-103', earned: '2026-02-10' }];
    expect([74, 75].map((days) => checkHeld(dataset, { held }, days, DAY).due)).toEqual([0, 1]);
  });

  it('counts what lapsed no longer ago, and says how much it cannot watch', () => {
    const lapsed = [{ id: 'aws-ai-practitioner', earned: '2023-11-20' }];
    expect([6, 7].map((days) => checkHeld(dataset, { held: lapsed }, days, DAY).due)).toEqual([0, 1]);
    const undated = [{ id: 'microsoft-ai-103' }, { other: 'AI-1O3' }];
    expect(checkHeld(dataset, { held: undated }, 90, DAY)).toMatchObject({ due: 0, unwatched: 2 });
  });

  it('tells a calendar the first day and the last', () => {
    const held = [
      { id: 'microsoft-ai-103', earned: '2026-02-10' },
      { id: 'ibm-ai-engineering', earned: '2024' },
    ];
    const events = heldEvents(checkHeld(dataset, { held }, 90, DAY));
    expect(events.map(({ from, remindDays }) => [from, remindDays])).toEqual([
      ['2026-08-14', 0],
      ['2027-02-10', 30],
    ]);
  });
});
