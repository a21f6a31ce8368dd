import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIELDS } from '../../../src/core/catalogue/fields.ts';
import { languagesText } from '../../../src/core/catalogue/language-offer.ts';
import { entriesOf, OPTION_TYPES, UNENDING } from '../../../src/core/catalogue/options.ts';
import { SHEET_COLUMNS, sheetRow } from '../../../src/core/catalogue/sheet.ts';
import { SORT_WORDS, sortSummaries } from '../../../src/core/catalogue/sort.ts';
import { type OptionSummary, summariser } from '../../../src/core/catalogue/summary.ts';
import { renewalText, statusText, validityText } from '../../../src/core/catalogue/value-words.ts';
import { builtIn } from '../../built-in.ts';

const TODAY = '2026-11-21';
const dataset = builtIn();
const options = OPTION_TYPES.flatMap((type) => entriesOf(dataset, type)).map(summariser(dataset, TODAY));
const some = fc.subarray(options, { minLength: 1, maxLength: 40 });

describe('the texts of values', () => {
  it.each([
    [{ codes: ['en', 'ja'], count: null }, 'English, Japanese'],
    [{ codes: null, count: 13 }, '13 languages, not named'],
    [{ codes: ['en'], count: 13 }, 'English and 12 more, not named'],
    [{ codes: null, count: null }, null],
  ])('languages %j', (languages, text) => expect(languagesText(languages)).toBe(text));

  it.each<[months: number | 'never', text: string]>([
    [24, '2 years'],
    [12, '1 year'],
    [18, '18 months'],
    ['never', 'for good'],
  ])('valid %j', (months, text) => expect(validityText(months)).toBe(text));

  it('a renewal that is never needed is not called free', () => {
    expect(renewalText(0, 'never')).toBe('none needed');
    expect(renewalText(0, 12)).toBe('free');
    expect(renewalText(100, null)).toBe('$100');
  });

  it.each([
    [{ status: 'active' }, 'active'],
    [{ status: 'beta', betaUntil: '2027-01-13' }, 'beta until 13 Jan 2027'],
    [{ status: 'retiring', lastDay: '2027-03' }, 'until Mar 2027'],
    [{ status: 'announced', firstDay: null }, 'announced'],
    [{ status: 'retired', lastDay: '2026-06-30' }, 'retired 30 Jun 2026'],
  ] as const)('status %j', (known, text) => {
    expect(statusText({ ...UNENDING, ...known })).toBe(text);
  });
});

describe('sorting', () => {
  const sortable = FIELDS.filter(({ sort }) => sort !== undefined);

  it('is offered by the words of the fields that have an order', () => {
    expect(SORT_WORDS).toEqual(
      expect.arrayContaining([
        'name',
        'provider',
        'level',
        'price',
        'hours',
        'validity',
        'last-day',
        'break-even',
        'asked-for',
      ]),
    );
  });

  it('keeps every option, unknown ones last whichever way the rest is turned', () => {
    fc.assert(
      fc.property(some, fc.constantFrom(...sortable), fc.boolean(), (found, field, reverse) => {
        const sorted = sortSummaries(dataset, found, field, reverse);
        const values = sorted.map((option) => field.sort?.(option, dataset) ?? null);
        expect(new Set(sorted)).toEqual(new Set(found));
        const known = values.filter((value) => value !== null);
        expect(values.slice(0, known.length)).toEqual(known);
        const rising = reverse === (field.mostFirst === true);
        for (const [at, value] of known.entries()) {
          const before = known[at - 1];
          if (before !== undefined) expect(rising ? before <= value : before >= value).toBe(true);
        }
      }),
    );
  });
});

describe('the table for other programs', () => {
  it('has the same columns for every option, and numbers or nothing where numbers stand', () => {
    const numeric = /(Low|High|Months|Count|Ads|Of|Speak|Against|renewalUsd|averageEffectNeeded)$/;
    fc.assert(
      fc.property(some, (found) => {
        for (const row of found.map(sheetRow)) {
          expect(Object.keys(row).toSorted()).toEqual(SHEET_COLUMNS.toSorted());
          for (const [column, cell] of Object.entries(row)) {
            if (numeric.test(column)) expect(cell === null || typeof cell === 'number').toBe(true);
          }
        }
      }),
    );
    expect(SHEET_COLUMNS).toEqual(
      expect.arrayContaining(['priceUsdLow', 'codes', 'successors', 'provider', 'providerName', 'lapses']),
    );
    expect(SHEET_COLUMNS.filter((column) => !/^[a-zA-Z]+$/.test(column))).toEqual([]);
  });

  it('tells what never lapses from what nobody publishes', () => {
    const lapses = (wanted: (option: OptionSummary) => boolean) =>
      sheetRow(options.find(wanted) as OptionSummary)['lapses'];
    expect(lapses(({ validityMonths }) => validityMonths === 'never')).toBe(false);
    expect(lapses(({ validityMonths }) => validityMonths === null)).toBe(null);
    expect(lapses(({ validityMonths }) => validityMonths === 24)).toBe(true);
  });
});
