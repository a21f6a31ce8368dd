import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Advice, recommend } from '../../../src/core/advice/recommend.ts';
import { type Block, linesOf, type Text, textOf } from '../../../src/render/blocks.ts';
import { renderTerminal } from '../../../src/render/terminal.ts';
import { recommendBlocks } from '../../../src/render/views/recommend.ts';
import { builtIn } from '../../built-in.ts';
import { cases } from '../../cases.ts';
import { anyProfile } from '../../profiles.ts';

const TODAY = '2026-11-27';
const dataset = builtIn();
const profiles = anyProfile(dataset, TODAY);

function screen(advice: Advice, columns: number): string {
  return renderTerminal(recommendBlocks(dataset, advice, { asOf: TODAY }), { color: false, unicode: true, columns });
}

/** Everything that blocks say. */
function textsOf(blocks: readonly Block[]): string[] {
  const all: Text[] = blocks.flatMap((block): readonly Text[] => {
    switch (block.type) {
      case 'facts':
        return block.items.flatMap(([label, value, aside = '']) => [label, ...linesOf(value), aside]);
      case 'table':
        return [...block.columns.map(({ title }) => title), ...block.rows.flat()];
      case 'list':
      case 'notes':
        return block.items;
      case 'heading':
      case 'paragraph':
      case 'command':
        return [block.text];
      default:
        throw new Error(`no ${block.type} is expected here`);
    }
  });
  return all.map(textOf);
}

/** Of some credentials no page is known yet; whoever is told of none hears where one is to be had all the same. */
function hasPage({ path }: Advice): boolean {
  const named = path?.pick.type === 'alternative' ? path.next : path?.pick;
  return named === null || (named?.url ?? null) !== null;
}

const ADDRESS_ALONE = /^\s*https:\/\/\S+$/;

describe('the screen of a recommendation', () => {
  it('holds the advice in 22 lines of 80 columns: many people', () => {
    fc.assert(
      fc.property(profiles, (profile) => {
        const advice = recommend(dataset, profile, TODAY);
        const text = screen(advice, 80);
        const lines = text.trimEnd().split('\n');
        expect(lines.length).toBeLessThanOrEqual(22);
        for (const line of lines) expect(line.length <= 80 || ADDRESS_ALONE.test(line), line).toBe(true);
        if (advice.verdict === null || advice.path === null) return;
        expect(text.replace(/\s+/g, ' ').startsWith(advice.verdict.text)).toBe(true);
        expect(text).toMatch(/about [\d,]+ weeks? at [\d.]+ h a week|\(by \d/);
        if (hasPage(advice)) expect(text).toContain('https://');
      }),
      { numRuns: cases(60) },
    );
  }, 120_000);

  it('says at 40 and 60 columns whatever it says at 80: many people', () => {
    fc.assert(
      fc.property(profiles, fc.constantFrom(40, 60), (profile, columns) => {
        const advice = recommend(dataset, profile, TODAY);
        const said = textsOf(recommendBlocks(dataset, advice, { asOf: TODAY }));
        const text = screen(advice, columns);
        for (const word of said.flatMap((each) => each.split(' '))) expect(text).toContain(word);
        for (const line of text.split('\n'))
          expect(line.length <= columns || ADDRESS_ALONE.test(line), line).toBe(true);
      }),
      { numRuns: cases(60) },
    );
  }, 120_000);
});
