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

function screen(blocks: readonly Block[], columns: number): string {
  return renderTerminal(blocks, { color: false, unicode: true, columns });
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

function expectToFit(text: string, columns: number): void {
  for (const line of text.split('\n')) expect(line.length <= columns || ADDRESS_ALONE.test(line), line).toBe(true);
}

describe('the screen of a recommendation', () => {
  // One test, as working an answer out is what costs.
  it('holds the advice in 22 lines of 80 columns, and says at 40 and 60 whatever it says there: many people', () => {
    fc.assert(
      fc.property(profiles, fc.constantFrom(40, 60), (profile, narrow) => {
        const advice = recommend(dataset, profile, TODAY);
        const blocks = recommendBlocks(dataset, advice, { asOf: TODAY });
        const text = screen(blocks, 80);
        expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(22);
        expectToFit(text, 80);
        const narrower = screen(blocks, narrow);
        for (const word of textsOf(blocks).flatMap((each) => each.split(' '))) expect(narrower).toContain(word);
        expectToFit(narrower, narrow);
        if (advice.verdict === null || advice.path === null) return;
        expect(text.replace(/\s+/g, ' ').startsWith(advice.verdict.text)).toBe(true);
        expect(text).toMatch(/about [\d,]+ weeks? at [\d.]+ h a week|\(by \d/);
        if (hasPage(advice)) expect(text).toContain('https://');
      }),
      { numRuns: cases(100) },
    );
  }, 120_000);
});
