import { describe, expect, it } from 'vitest';
import type { Block, Text } from '../../../src/render/blocks.ts';
import { guideBlocks, stackBlocks, studyBlocks } from '../../../src/render/views/show/evidence.ts';
import { builtIn } from '../../built-in.ts';

const dataset = builtIn();

const plain = (text: Text) => (typeof text === 'string' ? text : 'text' in text ? text.text : '');

/** The lines of the list under a heading, as plain text. */
function listUnder(blocks: readonly Block[], heading: string): string[] {
  const at = blocks.findIndex((block) => block.type === 'heading' && block.text === heading);
  const list = at < 0 ? undefined : blocks[at + 1];
  if (list?.type !== 'list') return [];
  return list.items.map(plain);
}

function factsIn(blocks: readonly Block[]): Map<string, string> {
  const facts = blocks.find((block) => block.type === 'facts');
  if (facts?.type !== 'facts') throw new Error('there are no facts');
  return new Map(facts.items.map(([label, text]) => [plain(label), [text].flat().map(plain).join(' ')] as const));
}

describe('pages of the ledger', () => {
  it('say of each guide what it advises to whom, what it sells and how it was read', () => {
    for (const guide of dataset.guides) {
      const blocks = guideBlocks(dataset, guide);
      const advised = listUnder(blocks, 'What it advises');
      const facts = factsIn(blocks);
      expect(advised, guide.id).toHaveLength(guide.picks.length);
      for (const [at, pick] of guide.picks.entries()) {
        expect(advised[at]).toMatch(Object.keys(pick.for).length === 0 ? /^Anyone: / : /^For /);
        expect(advised[at]?.includes('better not')).toBe(pick.strength === 'against');
      }
      expect(listUnder(blocks, 'Mistakes it warns of')).toEqual(guide.mistakes ?? []);
      expect(facts.get('Sells')?.includes('counts half')).toBe(guide.selling);
      expect(facts.get('Author')).toContain(guide.author);
      expect(facts.has('Note')).toBe(guide.caveat !== undefined);
    }
  });

  it('open every source of each study', () => {
    for (const study of dataset.evidence.studies) {
      const blocks = studyBlocks(dataset, study);
      const sources = listUnder(blocks, 'Sources');
      expect(sources, study.id).toHaveLength(study.sources.length);
      for (const source of sources) expect(source).toMatch(/\(checked \d{4}-\d\d-\d\d\) https?:\/\//);
      expect(factsIn(blocks).has('Year')).toBe(study.year !== undefined);
    }
  });

  it('name what fills each step of a stack, and which may be left out', () => {
    for (const stack of dataset.stacks) {
      const facts = factsIn(stackBlocks(dataset, stack));
      expect(facts.get('After'), stack.id).toBe(
        dataset.guides.find(({ id }) => id === stack.source)?.title ?? stack.source,
      );
      for (const [at, step] of stack.steps.entries()) {
        const text = facts.get(`Step ${at + 1}`) ?? '';
        expect(text).toContain(step.says);
        expect(text.includes('may be left out')).toBe(step.optional === true);
        expect(text.includes('; such as ')).toBe((step.prefer ?? []).length > 0);
      }
    }
  });
});
