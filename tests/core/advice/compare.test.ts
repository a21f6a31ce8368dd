import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/core/advice/compare.ts';
import { isEarnable } from '../../../src/core/catalogue/lifecycle.ts';
import { lookUp } from '../../../src/core/catalogue/look-up.ts';
import type { Thing } from '../../../src/core/catalogue/named.ts';
import { entriesOf, OPTION_TYPES } from '../../../src/core/catalogue/options.ts';
import { builtIn } from '../../built-in.ts';

const TODAY = '2026-11-21';
const dataset = builtIn();
const entries = OPTION_TYPES.flatMap((type) => entriesOf(dataset, type));
const named = (...names: readonly string[]): Thing[] => names.map((name) => lookUp(dataset, name).option);
const several = fc
  .uniqueArray(fc.nat({ max: entries.length - 1 }), { minLength: 2, maxLength: 6 })
  .map((indexes) => indexes.map((index) => entries[index] as Thing));

describe('compare', () => {
  it.each([[['PMLE']], [['PMLE', 'PMLE']], [['PMLE', 'AI-103', 'AIF-C01', 'MLA-C02', 'AI-102', 'DP-100', 'MLS-C01']]])(
    'refuses %j',
    (names) => {
      expect(() => compare(dataset, named(...names), TODAY)).toThrow(/compare was given/);
    },
  );

  it('marks best only what is known, of two at least', () => {
    fc.assert(
      fc.property(several, (some) => {
        for (const { best, texts, values } of compare(dataset, some, TODAY).rows) {
          if (best.length === 0) continue;
          expect(values.filter((value) => value !== null).length).toBeGreaterThan(1);
          for (const index of best) expect(texts[index]).not.toBeNull();
        }
      }),
      { numRuns: 60 },
    );
  });

  it('says something of each that can be chosen, and nothing of the others', () => {
    fc.assert(
      fc.property(several, (some) => {
        const { options, choose } = compare(dataset, some, TODAY);
        const open = options.filter(({ lifecycle }) => isEarnable(lifecycle.status)).map(({ id }) => id);
        expect(choose.map(({ id }) => id)).toEqual(open);
      }),
      { numRuns: 60 },
    );
  });

  it('gives no two options the same reason', () => {
    fc.assert(
      fc.property(several, (some) => {
        const reasons = compare(dataset, some, TODAY).choose.flatMap(({ because }) => because.map(({ text }) => text));
        expect(reasons.length).toBe(new Set(reasons).size);
      }),
      { numRuns: 100 },
    );
  });

  it('without a profile lets platform, price, hours and level decide, and speaks of nobody like you', () => {
    const { choose } = compare(dataset, named('PMLE', 'MLA-C02'), TODAY);
    const fields = choose.flatMap(({ because }) => because.map(({ field }) => field));
    expect(fields).toEqual(expect.arrayContaining(['platforms', 'level']));
    expect(choose.flatMap(({ because }) => because).every(({ criterion }) => criterion === null)).toBe(true);
    fc.assert(
      fc.property(several, (some) => {
        const texts = compare(dataset, some, TODAY, { language: 'en', salary: 80_000 }).choose.flatMap(({ because }) =>
          because.map(({ text }) => text),
        );
        expect(texts.join(' ')).not.toMatch(/like you/);
      }),
      { numRuns: 40 },
    );
  });

  it('with a profile lets the criteria decide where one leads', () => {
    const { choose } = compare(dataset, named('PMLE', 'MLA-C02'), TODAY, { cloud: 'aws', role: 'ml-engineer' });
    const aws = choose.find(({ id }) => id === 'aws-ml-engineer-associate');
    expect(aws?.because.map(({ criterion }) => criterion)).toContain('environmentFit');
  });

  it('has the rise in pay that is needed only where a salary is known', () => {
    const rows = (salary?: number) =>
      compare(dataset, named('PMLE', 'AI-103'), TODAY, salary === undefined ? {} : { salary }).rows.map(
        ({ field }) => field,
      );
    expect(rows()).not.toContain('averageEffectNeeded');
    expect(rows(80_000)).toContain('averageEffectNeeded');
  });
});
