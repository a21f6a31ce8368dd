import { Buffer } from 'node:buffer';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { LONGEST_LINE_BYTES, linesIn } from '../../src/cli/batch/lines.ts';
import { cli, json } from './harness.ts';

interface Answer {
  readonly line: number;
  readonly id: string | number | null;
  readonly verdict?: string | { readonly code: string } | null;
  readonly path?: readonly string[];
  readonly recommendations?: readonly { readonly id: string; readonly rank: number; readonly value: number }[];
  readonly error?: { readonly code: string; readonly option: string | null };
}

interface Single {
  readonly meta?: unknown;
  readonly verdict: { readonly code: string } | null;
  readonly path: Record<'stepBefore' | 'pick', { readonly id: string } | null> & {
    readonly projects: readonly { readonly id: string }[];
  };
  readonly recommendations: readonly { readonly id: string; readonly rank: number; readonly value: number }[];
}

async function batch(input: string | Uint8Array, flags = '') {
  const outcome = await cli(`recommend --batch ${flags}`, {
    async *readBytes(path) {
      expect(path).toBe('-');
      yield Buffer.from(input);
    },
  });
  const answers = outcome.stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Answer);
  return { ...outcome, answers };
}

const PEOPLE = [
  { id: 'a', background: 'developer', goal: 'genai', cloud: 'AWS' },
  { id: 7, background: 'none', experience: 0, goal: 'first-job' },
  {},
];
const INPUT = PEOPLE.map((person) => `${JSON.stringify(person)}\n`).join('');

describe('recommend --batch', () => {
  it("answers as single runs do, in order, with the caller's id", async () => {
    const { code, answers, stderr } = await batch(INPUT);
    expect([code, stderr]).toEqual([0, '']);
    expect(answers.map(({ line, id }) => [line, id])).toEqual([
      [1, 'a'],
      [2, 7],
      [3, null],
    ]);
    for (const [index, flags] of [
      '--background developer --goal genai --cloud aws',
      '--background none --experience 0 --goal first-job',
    ].entries()) {
      const single = await json<Single>(`recommend ${flags}`);
      const { stepBefore, pick, projects } = single.path;
      expect(answers[index]).toEqual({
        line: index + 1,
        id: PEOPLE[index]?.id,
        verdict: single.verdict?.code,
        path: [stepBefore, pick, ...projects].flatMap((step) => step?.id ?? []),
        recommendations: single.recommendations.map(({ id, rank, value }) => ({ id, rank, value })),
      });
    }
    expect(answers[2]).toEqual({ line: 3, id: null, verdict: null, path: [], recommendations: [] });
  });

  it('gives whole answers with --full, and lets flags override lines', async () => {
    const { answers } = await batch(
      '{"id":"x","background":"tester","salary":90000,"cloud":"azure"}\n',
      '--full --cloud unsure --background analyst --top 2',
    );
    const { meta: _, ...single } = await json<Single>('recommend --background analyst --salary 90000 --top 2');
    expect(answers).toEqual([{ line: 1, id: 'x', ...single }]);
  });

  it('goes on behind bad lines and ends with exit code 3', async () => {
    const bytes = Buffer.concat([
      Buffer.from('\ufeff{"id":1,"goal":"genai"}\r\n\n[1]\n{"id":2,"goal":"nope"}\n{"id":[3]}\nnot json\n'),
      Buffer.from([0xff, 0xfe, 0x0a]),
      Buffer.from(`"${'x'.repeat(10_000_000)}"\n`),
      Buffer.from('null\n{"id":3,"backround":"developer"}\n   \n{"id":4,"goal":"genai"}'),
    ]);
    const { code, stderr, answers } = await batch(bytes);
    expect(answers.map(({ line, id, error }) => [line, id, error?.code ?? 'ok', error?.option ?? null])).toEqual([
      [1, 1, 'ok', null],
      [3, null, 'INVALID_LINE', null],
      [4, 2, 'INVALID_PROFILE', 'goal'],
      [5, null, 'INVALID_LINE', 'id'],
      [6, null, 'INVALID_LINE', null],
      [7, null, 'INVALID_LINE', null],
      [8, null, 'INVALID_LINE', null],
      [9, null, 'INVALID_LINE', null],
      [10, 3, 'INVALID_PROFILE', 'backround'],
      [12, 4, 'ok', null],
    ]);
    expect([code, stderr]).toEqual([3, expect.stringContaining('8 of 10 lines could not be answered')]);
  });

  it.each(['goal', 'cloud', 'language', 'country', 'held', 'budget', 'deadline'])(
    'takes a value of %s that goes deeper than a stack for a wrong answer, and goes on',
    async (key) => {
      const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
      const { code, answers } = await batch(`{"id":1,"${key}":${deep}}\n{"id":2,"${key}":{"a":${deep}}}\n{"id":3}\n`);
      expect(answers.map(({ id, error }) => [id, error?.option ?? null])).toEqual([
        [1, key],
        [2, key],
        [3, null],
      ]);
      expect(code).toBe(3);
    },
  );

  it('refuses an id that would come back as another number', async () => {
    const { answers } = await batch(
      '{"id":12345678901234567890}\n{"id":1e400}\n{"id":9007199254740991}\n{"id":-1.5}\n',
    );
    expect(answers.map(({ id, error }) => [id, error?.option ?? null])).toEqual([
      [null, 'id'],
      [null, 'id'],
      [9_007_199_254_740_991, null],
      [-1.5, null],
    ]);
  });

  it.each([
    ['recommend --full', '--full'],
    ['recommend --batch - --format table', 'table form'],
    ['recommend --batch - --profile me.yaml', '--profile'],
    ['recommend --batch - --held-from me.csv', '--held-from'],
    ['recommend --batch - --why-not PMLE', '--why-not'],
    ['recommend --batch - --replay kept.json', '--replay'],
    ['recommend --batch - --compare-with kept.json', '--compare-with'],
    ['recommend --batch - --details', '--details'],
    ['recommend --batch - --output x', '--output'],
  ])('refuses %s', async (line, option) => {
    const { code, stderr } = await cli(line.split(' '));
    expect([code, stderr]).toEqual([2, expect.stringContaining(option)]);
  });

  it('reads no further than the output takes', async () => {
    let given = 0;
    let taken = 0;
    const most: number[] = [];
    const { code } = await cli('recommend --batch', {
      async *readBytes() {
        for (; given < 50; given += 1) yield Buffer.from('{"goal":"genai"}\n'.repeat(10));
      },
      async drained() {
        await setImmediate();
        taken += 1;
        most.push(given - taken);
        return true;
      },
    });
    expect([code, given, taken, Math.max(...most)]).toEqual([0, 50, 50, -1]);
  });

  it('stops quietly when nobody reads any more', async () => {
    let given = 0;
    const { code, stderr } = await cli('recommend --batch', {
      async *readBytes() {
        for (; given < 50; given += 1) yield Buffer.from('nonsense\n');
      },
      drained: async () => given < 3,
    });
    expect([code, stderr, given]).toEqual([0, '', 3]);
  });
});

describe('linesIn', () => {
  it('finds the same lines wherever the bytes are cut', async () => {
    const bytes = Buffer.from('é one\r\n\nzwei ü\n三\nlast');
    for (let size = 1; size <= bytes.length; size += 1) {
      const found: unknown[] = [];
      for await (const lines of linesIn(cut(bytes, size))) found.push(...lines);
      expect(found).toEqual([
        { line: 1, text: 'é one' },
        { line: 3, text: 'zwei ü' },
        { line: 4, text: '三' },
        { line: 5, text: 'last' },
      ]);
    }
  });

  it('takes a line of the greatest length, and not one byte more', async () => {
    const found: unknown[] = [];
    for (const length of [LONGEST_LINE_BYTES, LONGEST_LINE_BYTES + 1])
      for await (const lines of linesIn(cut(Buffer.from('x'.repeat(length)), 65_536)))
        found.push(...lines.map((line) => 'text' in line));
    expect(found).toEqual([true, false]);
  });
});

async function* cut(bytes: Buffer, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
