import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/core/advice/compare.ts';
import { recommend } from '../../src/core/advice/recommend.ts';
import { filterOptions } from '../../src/core/catalogue/filter.ts';
import { findCredential } from '../../src/core/catalogue/find.ts';
import { forDecisions } from '../../src/core/decisions.ts';
import { needsOf } from '../../src/core/roi/report/needed.ts';
import { whyNot } from '../../src/core/why-not/why-not.ts';
import { builtIn } from '../built-in.ts';
import { cases } from '../cases.ts';
import { anyDay, anyProfile } from '../profiles.ts';

const TODAY = '2026-11-27';
const whole = builtIn();
const part = forDecisions(whole);

describe('the part of the dataset that decisions are taken on', () => {
  it('is what the build wrote, in ASCII', () => {
    const text = readFileSync(new URL('../../dist/catalogue.json', import.meta.url), 'utf8');
    expect(JSON.parse(text)).toEqual(part);
    expect(text).toMatch(/^[\0-\x7f]+$/);
  });

  it('names the whole that it was taken from, and is much smaller', () => {
    expect([part.name, part.version, part.hash]).toEqual([whole.name, whole.version, whole.hash]);
    expect(JSON.stringify(part).length).toBeLessThan(JSON.stringify(whole).length / 2);
  });

  it('keeps every value of a fact, and no source', () => {
    const [one] = whole.credentials.filter(({ id }) => id === findCredential(whole, 'PMLE').id);
    const other = findCredential(part, 'PMLE');
    expect(other.hours?.value).toEqual(one?.hours?.value);
    expect(other.exams?.map(({ usd }) => usd?.value)).toEqual(one?.exams?.map(({ usd }) => usd?.value));
    expect(JSON.stringify(part.credentials)).not.toMatch(
      /"sources":(\[[^\]]|\{[^}])|"note"|"conflicts"|https?:\/\/(?!)/,
    );
  });

  it('leads to the same recommendations as the whole', () => {
    fc.assert(
      fc.property(anyProfile(whole, '2028-12-31'), anyDay, (profile, asOf) => {
        expect(recommend(part, profile, asOf)).toEqual(recommend(whole, profile, asOf));
      }),
      { numRuns: cases(25) },
    );
  });

  it('leads to the same list, comparison, effects needed and why-not as the whole', () => {
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
