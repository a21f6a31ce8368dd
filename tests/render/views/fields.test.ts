import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { compare, differs } from '../../../src/core/advice/compare.ts';
import { FIELDS, type Field } from '../../../src/core/catalogue/fields.ts';
import type { Thing } from '../../../src/core/catalogue/named.ts';
import { entriesOf, OPTION_TYPES } from '../../../src/core/catalogue/options.ts';
import { type OptionSummary, summaryOf } from '../../../src/core/catalogue/summary.ts';
import type { SourcedDataset } from '../../../src/core/dataset.ts';
import { show } from '../../../src/core/show.ts';
import { type Block, mapBlocks, textOf } from '../../../src/render/blocks.ts';
import { renderTerminal } from '../../../src/render/terminal.ts';
import { compareBlocks } from '../../../src/render/views/compare.ts';
import { optionBlocks } from '../../../src/render/views/list.ts';
import { showBlocks } from '../../../src/render/views/show.ts';
import { shippedDataset, TODAY } from '../../cli/harness.ts';

let dataset: SourcedDataset;
let entries: readonly Thing[];
beforeAll(async () => {
  dataset = await shippedDataset();
  entries = OPTION_TYPES.flatMap((type) => entriesOf(dataset, type));
});

const SALARY = 80_000;
const WIDTHS = fc.integer({ min: 20, max: 300 });

const someEntries = (most: number) =>
  fc
    .uniqueArray(fc.nat(), { minLength: 2, maxLength: most, selector: (index) => index % entries.length })
    .map((indexes) => indexes.map((index) => entries[index % entries.length] as Thing));

/** Every text of the blocks, one behind the other. */
function textsOf(blocks: readonly Block[]): string[] {
  const texts: string[] = [];
  const keep = (text: string): string => {
    texts.push(text);
    return text;
  };
  mapBlocks(blocks, keep, keep);
  return texts;
}

const words = (text: string): string => text.replaceAll(/\s+/g, ' ');

/** What a screen shows of a text that may be broken over lines, within words too. */
const squeezed = (text: string): string => text.replaceAll(/\s+/g, '');

describe('every field of the table', () => {
  const listed = (option: OptionSummary, fields: readonly Field[]): string[] => {
    const page = { noun: 'option', total: 1, asOf: TODAY, remarks: [] };
    const blocks = optionBlocks(dataset, [option], {
      ...page,
      columns: { asked: fields.map(({ word }) => word), added: [] },
    });
    const table = blocks.find((block) => block.type === 'table');
    return table?.rows[0]?.map(textOf) ?? [];
  };

  it('shows the same label and text in list and compare, and the text in show', () => {
    fc.assert(
      fc.property(someEntries(6), (some) => {
        const compared = compare(dataset, some, TODAY, { salary: SALARY });
        const page = show(dataset, some, TODAY, { salary: SALARY });
        for (const [index, option] of compared.options.entries()) {
          const cells = listed(option, FIELDS);
          const shown = words(
            textsOf(showBlocks(dataset, { ...page, options: page.options.slice(index, index + 1) }, false)).join(' '),
          );
          for (const [at, { id, label, text, value }] of FIELDS.entries()) {
            const expected = text(option, dataset);
            expect(cells[at]).toBe(expected ?? '–');
            const row = compared.rows.find(({ field }) => field === id);
            if (row !== undefined) {
              expect([row.label, row.texts[index]]).toEqual([label, expected]);
              expect(row.values[index]).toEqual(value(option));
            }
            if (expected !== null && expected !== 'none needed' && isTold(id, option))
              expect(shown).toContain(words(expected));
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  /** A page of its own needs no word for what stands in its head, or goes without saying, as that what is valid for good needs no renewal. */
  function isTold(id: string, { type }: OptionSummary): boolean {
    if (['type', 'scope', 'shortName'].includes(id)) return false;
    return type === 'credential' || !['status', 'validityMonths', 'renewalUsd', 'assumes'].includes(id);
  }

  it('has words and ids of its own', () => {
    for (const key of ['id', 'word', 'label'] as const) {
      expect(new Set(FIELDS.map((field) => field[key])).size).toBe(FIELDS.length);
    }
  });
});

describe('at every width from 20 to 300', () => {
  const render = (blocks: readonly Block[], columns: number) =>
    squeezed(renderTerminal(blocks, { color: false, columns, unicode: true }));

  it('a comparison shows every value of every option', () => {
    fc.assert(
      fc.property(someEntries(4), WIDTHS, (some, columns) => {
        const { options, rows, choose } = compare(dataset, some, TODAY);
        const blocks = compareBlocks({ options, rows, choose }, TODAY);
        const screen = render(blocks, columns);
        // That all are credentials, or about AI, goes without saying.
        const told = rows.filter((row) => !['type', 'scope'].includes(row.field) || differs(row));
        const cells = told.flatMap(({ texts }) => texts.filter((text) => text !== null));
        const table = textsOf(blocks).map(squeezed);
        for (const text of cells) expect(table.some((each) => each.includes(squeezed(text)))).toBe(true);
        for (const { shortId } of options) expect(screen).toContain(shortId);
        expect(screen).not.toContain('notshown');
        // In records each value stands in one piece; in a table it may be broken over lines that others share.
        if (columns < 40) for (const text of cells) expect(screen).toContain(squeezed(text));
      }),
      { numRuns: 100 },
    );
  });

  it('a list shows every column that was asked for, and of the others the id and the name', () => {
    const asked = fc.subarray(
      FIELDS.map(({ word }) => word),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(someEntries(3), asked, WIDTHS, (some, columns, width) => {
        const options = some.map((entry) => summaryOf(dataset, entry, TODAY));
        const page = { noun: 'option', total: options.length, asOf: TODAY, remarks: [] };
        const blocks = optionBlocks(dataset, options, { ...page, columns: { asked: columns, added: [] } });
        const screen = render(blocks, width);
        const titles = FIELDS.filter(({ word }) => columns.includes(word)).map(({ label }) => squeezed(label));
        expect(textsOf(blocks).map(squeezed)).toEqual(expect.arrayContaining(titles));
        expect(screen).not.toContain('notshown');
        // A narrow screen of several columns holds records, each value but an id at the head behind its label.
        const isNarrow = width < 40 && columns.length > 3;
        for (const title of titles) if (isNarrow && !/^(Short)?ID$/i.test(title)) expect(screen).toContain(title);
        const usual = render(optionBlocks(dataset, options, { ...page, columns: { added: [] } }), width);
        for (const { shortId } of options) expect(usual).toContain(shortId);
      }),
      { numRuns: 100 },
    );
  });
});
