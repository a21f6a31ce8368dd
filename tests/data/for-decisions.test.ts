import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/core/advice/compare.ts';
import { recommend } from '../../src/core/advice/recommend.ts';
import { filterOptions } from '../../src/core/catalogue/filter.ts';
import { findCredential } from '../../src/core/catalogue/find.ts';
import type { Dataset } from '../../src/core/dataset.ts';
import { needsOf } from '../../src/core/roi/report/needed.ts';
import { whyNot } from '../../src/core/why-not/why-not.ts';
import { forDecisions } from '../../src/data/for-decisions.ts';
import { builtIn } from '../built-in.ts';
import { cases } from '../cases.ts';
import { anyDay, anyProfile } from '../profiles.ts';

const TODAY = '2026-11-27';
const whole = builtIn();
const part: Dataset = { ...whole, credentials: whole.credentials.map(forDecisions) };

describe('credentials as far as decisions read them', () => {
  it('are less than a third of what is known', () => {
    expect(JSON.stringify(part.credentials).length).toBeLessThan(JSON.stringify(whole.credentials).length / 3);
  });

  it('keep every value of a fact, and no source', () => {
    const [one] = whole.credentials.filter(({ id }) => id === findCredential(whole, 'PMLE').id);
    const other = findCredential(part, 'PMLE');
    expect(other.hours?.value).toEqual(one?.hours?.value);
    expect(other.exams?.map(({ usd }) => usd?.value)).toEqual(one?.exams?.map(({ usd }) => usd?.value));
    expect(JSON.stringify(part.credentials)).not.toMatch(/"(sources|note|conflicts)":/);
  });

  it('lead to the same recommendations as the whole', () => {
    fc.assert(
      fc.property(anyProfile(whole, '2028-12-31'), anyDay, (profile, asOf) => {
        expect(recommend(part, profile, asOf)).toEqual(recommend(whole, profile, asOf));
      }),
      { numRuns: cases(25) },
    );
  });

  it('lead to the same list, comparison, effects needed and why-not as the whole', () => {
    const ids = ['AI-102', 'PMLE', 'AI-900'];
    expect(filterOptions(part, { status: 'any' }, TODAY)).toEqual(filterOptions(whole, { status: 'any' }, TODAY));
    const compared = [part, whole].map((dataset) => {
      const found = ids.map((id) => ({ type: 'credential', credential: findCredential(dataset, id) }) as const);
      return compare(dataset, found, TODAY, { background: 'developer', cloud: 'azure' });
    });
    expect(compared[0]).toEqual(compared[1]);
    const list = filterOptions(whole, {}, TODAY);
    expect(needsOf(part, list, 80_000, TODAY)).toEqual(needsOf(whole, list, 80_000, TODAY));
    const id = findCredential(whole, 'PMLE').id;
    expect(whyNot(part, { cloud: 'aws' }, TODAY, id)).toEqual(whyNot(whole, { cloud: 'aws' }, TODAY, id));
  });
});
