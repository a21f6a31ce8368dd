import { describe, expect, it } from 'vitest';
import { codeFrame } from '../../src/data/code-frame.ts';

const files = [{ file: 'a.yaml', text: `id: x\n\troles: y\r\nlong: ${'-'.repeat(5_000)}HERE\n` }];

describe('codeFrame', () => {
  it.each([
    [1, 5, '1 | id: x\n        ^'],
    [2, 2, '2 |  roles: y\n     ^'],
    [3, 5_007, `3 | ${'-'.repeat(79)}HERE\n${' '.repeat(83)}^`],
    [1, 50, `1 | id: x\n${' '.repeat(53)}^`],
    [9, 1, ''],
  ])('line %i, column %i', (line, column, frame) => {
    expect(codeFrame(files, { file: 'a.yaml', line, column })).toBe(frame);
  });

  it('is empty for a file that was not read', () => {
    expect(codeFrame(files, { file: 'gone.yaml', line: 1, column: 1 })).toBe('');
  });
});
