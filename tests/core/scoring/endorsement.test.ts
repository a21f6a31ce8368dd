import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Guide, Pick } from '../../../src/core/catalogue/guide.ts';
import { hearOnly } from '../../../src/core/catalogue/guides.ts';
import type { Dataset } from '../../../src/core/dataset.ts';
import type { Profile } from '../../../src/core/profile/profile.ts';
import { endorsementScore } from '../../../src/core/scoring/endorsement.ts';
import { boardOf } from '../../../src/core/scoring/score.ts';
import { situationOf } from '../../../src/core/scoring/situation.ts';
import { voicesOn } from '../../../src/core/scoring/voices.ts';
import { builtIn } from '../../built-in.ts';
import { anyProfile } from '../../profiles.ts';

const TODAY = '2026-11-27';
const dataset = builtIn();
const A = 'google-ai-essentials';
const B = 'aws-ai-practitioner';

function guide(author: string, picks: readonly Partial<Pick>[], changes: Partial<Guide> = {}): Guide {
  return {
    id: `${author}-${picks.length}-${changes.published ?? ''}`,
    title: 'x',
    author,
    publisher: 'x',
    url: 'https://example.com',
    published: '2026-10-01',
    stored: '2026-11-01',
    language: 'en',
    sells: null,
    selling: false,
    read: 'full',
    picks: picks.map((pick) => ({ for: {}, ids: [A], names: [], strength: 'pick', ...pick })),
    ...changes,
  };
}

const heard = (guides: readonly Guide[]): Dataset => ({ ...dataset, guides });
function scoreOf(data: Dataset, id: string, profile: Profile = {}, asOf = TODAY): number {
  const candidate = boardOf(data, profile, asOf).candidates.find((each) => each.id === id);
  if (candidate === undefined) throw new Error(`no ${id}`);
  return endorsementScore(candidate, situationOf(data, profile, asOf));
}

describe('independent advice', () => {
  const three = ['one', 'two', 'three'].map((author) => guide(author, [{}]));

  it('is the share of the voices, shrunk, with a third of them as full', () => {
    // Three of three: x = 3 / (3 + 3) = 1/2, above a third; two voices of half strength: x = 1 / (2 + 3) = 1/5.
    expect(scoreOf(heard(three), A)).toBeCloseTo(3 * 0.333, 9);
    const listed = ['one', 'two'].map((author) => guide(author, [{ strength: 'listed' }]));
    expect(scoreOf(heard(listed), A)).toBeCloseTo(0.2 / 0.333, 9);
  });

  it('gives one voice a third at most, however much its author writes', () => {
    const often = Array.from({ length: 9 }, (_, index) => guide('one', [{}], { id: `g${index}` }));
    expect(scoreOf(heard(often), A)).toBeCloseTo(0.333, 9);
  });

  it.each<[string, Partial<Guide>, number]>([
    ['who sells it', { selling: true }, 0.5],
    ['what is older than two years', { published: '2024-11-26' }, 0.5],
    ['what is two years old', { published: '2024-11-27' }, 1],
    ['a year alone, from its first day', { published: '2024' }, 0.5],
  ])('halves %s', (_, changes, weight) => {
    const pair = [guide('one', [{ strength: 'listed' }], changes), guide('two', [{ ids: [B] }])];
    expect(scoreOf(heard(pair), A)).toBeCloseTo((0.5 * weight) / (weight + 1 + 3) / 0.333, 9);
  });

  it('knows a guide from the end of its period, or the day it was stored', () => {
    const dated = (published: string, stored: string) => heard([guide('one', [{}], { published, stored })]);
    expect(scoreOf(dated('2026-10', '2027-01-01'), A, {}, '2026-10-30')).toBe(0);
    expect(scoreOf(dated('2026-10', '2027-01-01'), A, {}, '2026-10-31')).toBeGreaterThan(0);
    expect(scoreOf(dated('2026', '2026-11-01'), A, {}, '2026-10-31')).toBe(0);
    expect(scoreOf(dated('2026', '2026-11-01'), A, {}, '2026-11-01')).toBeGreaterThan(0);
  });

  it('speaks wholly to whom it names, in part to who left it open, not at all to others', () => {
    const other = guide('two', [{ ids: [B] }]);
    const said = heard([guide('one', [{ for: { goal: ['genai'] }, strength: 'listed' }]), other]);
    const part = 0.4;
    expect(scoreOf(said, A, { goal: 'genai' })).toBeCloseTo(0.5 / 5 / 0.333, 9);
    expect(scoreOf(said, A)).toBeCloseTo((0.5 * part) / (part + 4) / 0.333, 9);
    expect(scoreOf(said, A, { goal: 'mlops' })).toBe(0);
  });

  it('takes a third of a voice for advice against, and never falls below nothing', () => {
    const against = guide('two', [{ strength: 'against' }]);
    expect(scoreOf(heard([guide('one', [{ strength: 'listed' }]), against]), A)).toBeCloseTo(
      (0.5 - 0.33) / 5 / 0.333,
      9,
    );
    expect(scoreOf(heard([against]), A)).toBe(0);
  });

  it('hands the voices of what retired to its successor from its last day on, whatever else competes', () => {
    const retired = heard([
      guide('one', [{ ids: ['microsoft-ai-102'] }], { published: '2026-01-01', stored: '2026-01-02' }),
    ]);
    expect(scoreOf(retired, 'microsoft-ai-103', {}, '2026-06-30')).toBe(0);
    expect(scoreOf(retired, 'microsoft-ai-103', {}, '2026-07-01')).toBeGreaterThan(0);
    const gone = { ...retired, credentials: retired.credentials.filter(({ id }) => id !== 'microsoft-ai-102') };
    expect(scoreOf(gone, 'microsoft-ai-103')).toBe(scoreOf(retired, 'microsoft-ai-103'));
  });

  it('hears guides that are named alone as independent witnesses', () => {
    const guides = [
      guide('one', [{ strength: 'listed' }], { id: 'g1' }),
      guide('two', [{ strength: 'listed' }], { id: 'g2' }),
    ];
    expect(scoreOf(hearOnly(heard(guides), ['g1', 'g2']), A)).toBeCloseTo(0.75, 9);
    expect(scoreOf(hearOnly(heard(guides), ['g1']), A)).toBeCloseTo(0.5, 9);
    expect(() => hearOnly(heard(guides), ['g3'])).toThrowError(expect.objectContaining({ code: 'UNKNOWN_GUIDE' }));
  });

  it('lies between 0 and 1 for everybody, and nobody hears what no guide names', () => {
    fc.assert(
      fc.property(anyProfile(dataset, TODAY), (profile) => {
        const board = boardOf(dataset, profile, TODAY);
        for (const candidate of board.candidates) {
          const score = endorsementScore(candidate, board.situation);
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
          if (!board.situation.ledger.sayings.places.has(candidate.id)) expect(score).toBe(0);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('the count of voices', () => {
  it('is given from three voices on, by author', () => {
    const two = heard([guide('one', [{}]), guide('two', [{ ids: [B] }])]);
    expect(voicesOn(A, situationOf(two, {}, TODAY))).toBeNull();
    const three = heard([
      ...two.guides,
      guide('three', [{}, { strength: 'against', ids: [B] }]),
      guide('one', [{}, {}]),
    ]);
    expect(voicesOn(A, situationOf(three, {}, TODAY))).toMatchObject({
      speak: 3,
      name: 2,
      against: 0,
      disagree: false,
    });
    expect(voicesOn(B, situationOf(three, {}, TODAY))).toMatchObject({ speak: 3, name: 1, against: 1, disagree: true });
  });

  it('leaves out who speaks to others', () => {
    const guides = ['one', 'two', 'three'].map((author) => guide(author, [{ for: { goal: ['genai'] } }]));
    expect(voicesOn(A, situationOf(heard(guides), { goal: 'mlops' }, TODAY))).toBeNull();
  });
});
