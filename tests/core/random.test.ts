import fc from 'fast-check';
import { expect, it } from 'vitest';
import { generator, RANDOM_STEP, uniformOf } from '../../src/core/random.ts';

it('gives the numbers of Mulberry32', () => {
  const next = generator(1);
  expect([next(), next(), next()]).toEqual([0.6270739405881613, 0.002735721180215478, 0.5274470399599522]);
});

it('stays in [0, 1), and can be jumped into at any place', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 1, max: 200 }), (seed, count) => {
      const next = generator(seed);
      const numbers = Array.from({ length: count }, next);
      expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
      expect(uniformOf((seed + Math.imul(RANDOM_STEP, count)) | 0)).toBe(numbers.at(-1));
    }),
  );
});
