import { expect, it } from 'vitest';
import { gateDetail } from '../../../src/core/advice/words/gates.ts';
import type { Credential } from '../../../src/core/catalogue/credential.ts';
import type { Range } from '../../../src/core/catalogue/fact.ts';
import type { Profile } from '../../../src/core/profile/profile.ts';
import { boardOf } from '../../../src/core/scoring/score.ts';
import { builtIn } from '../../built-in.ts';

const TODAY = '2026-11-21';
const dataset = builtIn();

/** An exam of $100 whose last day is near. */
function closingSoon(hours: Range | null): Credential {
  return {
    id: 'closing-soon',
    name: 'Closing soon',
    shortName: 'X',
    shortId: 'X',
    provider: 'aws',
    kind: 'certification',
    level: 'associate',
    platforms: [],
    roles: [],
    topics: [],
    exams: [{ code: 'X-1', closes: { value: '2026-12-12' }, usd: { value: 100 } }],
    ...(hours === null ? {} : { hours: { value: hours } }),
  };
}

function gateFor(hours: Range | null, profile: Profile): string | null {
  const typicalHours = { 'certification/associate': [60, 80] } as const;
  const alone = { ...dataset, typicalHours, credentials: [closingSoon(hours)], alternatives: [] };
  const board = boardOf(alone, profile, TODAY);
  const gate = board.gates[0] ?? null;
  const [candidate] = board.candidates;
  return gate === null || candidate === undefined
    ? null
    : `${gate}: ${gateDetail(dataset, candidate, gate, board.situation)}`;
}

it.each<[string, Range | null, Profile, string | null]>([
  ['time enough', [20, 30], { hoursPerWeek: 10 }, null],
  [
    'too little time before it closes',
    [40, 50],
    { hoursPerWeek: 10 },
    'closes-before-ready: you would be ready on 2026-12-19, after its last day 2026-12-12',
  ],
  [
    'hours that nobody publishes, reckoned from comparable ones',
    null,
    { hoursPerWeek: 10 },
    'closes-before-ready: you would be ready on 2027-01-02 by the hours that comparable ones take, after its last day 2026-12-12',
  ],
  ['time enough for what comparable ones take', null, { hoursPerWeek: 40, deadline: '2027-03-01' }, null],
  ['hours that nobody publishes and nobody counts', null, {}, null],
])('%s', (_, hours, profile, expected) => {
  expect(gateFor(hours, profile)).toBe(expected);
});

it('counts what a later pass keeps alive as held', () => {
  const gateOf = (held: NonNullable<Profile['held']>) => {
    const board = boardOf(dataset, { cloud: 'aws', held }, TODAY);
    return board.gates[board.candidates.findIndex(({ id }) => id === 'aws-ai-practitioner')] ?? null;
  };
  const practitioner = { id: 'aws-ai-practitioner', earned: '2023-02' };
  const passedOn = (earned: string) => [practitioner, { id: 'aws-generative-ai-developer-professional', earned }];
  expect(gateOf([practitioner])).toBeNull();
  expect(gateOf(passedOn('2025-12'))).toBe('already-held');
  // What had lapsed before the other pass is not brought back by it.
  expect(gateOf(passedOn('2026-06'))).toBeNull();
});
