import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closest, editDistance, suggestion } from '../../src/core/did-you-mean.ts';

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['kitten', 'sitting', 3],
    ['ab', 'ba', 1],
    ['role', 'roles', 1],
    ['', 'abc', 3],
  ])('%j to %j takes %i', (a, b, edits) => {
    expect(editDistance(a, b)).toBe(edits);
  });

  it('is symmetric, zero only between equals, and at most the longer length', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
        const edits = editDistance(a, b);
        expect(edits).toBe(editDistance(b, a));
        expect(edits === 0).toBe(a === b);
        expect(edits).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });

  it('gives limit + 1 for anything beyond the limit', () => {
    expect(editDistance('completely', 'different', 2)).toBe(3);
    expect(editDistance('a', 'abcdef', 2)).toBe(3);
  });
});

describe('closest', () => {
  const ids = ['aws-ai-practitioner', 'aws-ml-specialty', 'microsoft-ai-102', 'microsoft-ai-103', 'fastai'];

  it.each([
    ['microsoft-ai-120', ['microsoft-ai-102', 'microsoft-ai-103']],
    ['AWS-AI-PRACTITIONR', ['aws-ai-practitioner']],
    ['practitioner', ['aws-ai-practitioner']],
    ['zzzzzz', []],
    ['', []],
  ])('%s: %j', (word, expected) => {
    expect(closest(word, ids)).toEqual(expected);
  });

  it('keeps to the limit and stays quick on long nonsense', () => {
    expect(closest('microsoft', ids, 1)).toHaveLength(1);
    expect(closest('x'.repeat(1_000_000), ids)).toEqual([]);
  });
});

describe('suggestion', () => {
  it('is a phrase, or nothing', () => {
    expect(suggestion('role', ['roles', 'topics'])).toBe('; did you mean roles?');
    expect(suggestion('nothing', ['roles'])).toBe('');
  });
});
