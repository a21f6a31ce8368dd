import fc from 'fast-check';
import type { Block, Text, Tone } from '../../src/render/blocks.ts';
import { HOSTILE } from './corpus.ts';

const words = fc
  .array(
    fc.oneof(
      fc.constantFrom(...HOSTILE, 'credential', '機械学習', 'https://example.com/a?b=c'),
      fc.string({ unit: 'binary' }),
    ),
    {
      maxLength: 6,
    },
  )
  .map((parts) => parts.join(' '));
const tone = fc.constantFrom<Tone>('plain', 'strong', 'good', 'warning', 'bad', 'muted');
const text: fc.Arbitrary<Text> = fc.oneof(words, fc.record({ text: words, tone }));
const number = fc.oneof(fc.double({ min: -1e7, max: 1e7, noNaN: true }), fc.double());
const type = <T extends Block['type']>(name: T) => fc.constant(name);

/** Any blocks, whatever their texts and figures. */
export const anyBlocks: fc.Arbitrary<Block[]> = fc.array(
  fc.oneof<fc.Arbitrary<Block>[]>(
    fc.record({ type: type('heading'), level: fc.constantFrom(1 as const, 2 as const), text: words }),
    fc.record({ type: type('paragraph'), text }),
    fc.record({ type: type('list'), items: fc.array(text, { maxLength: 4 }) }),
    fc.record({
      type: type('table'),
      columns: fc.array(fc.record({ title: words, keep: fc.boolean() }), { maxLength: 5 }),
      rows: fc.array(fc.array(text, { maxLength: 5 }), { maxLength: 4 }),
    }),
    fc.record({ type: type('facts'), items: fc.array(fc.tuple(words, text), { maxLength: 4 }) }),
    fc.record({
      type: type('bars'),
      unit: fc.constantFrom('usd' as const, 'share' as const),
      items: fc.array(fc.record({ label: words, from: number, to: number, text: words }), { maxLength: 4 }),
    }),
    fc.record({ type: type('curve'), points: fc.array(fc.tuple(number, number), { maxLength: 8 }) }),
    fc.record({ type: type('code'), text: words }),
    fc.record({ type: type('notes'), items: fc.array(words, { maxLength: 4 }) }),
  ),
  { maxLength: 4 },
);
