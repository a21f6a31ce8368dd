import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { progressOn } from '../../src/cli/progress.ts';
import { loadYaml } from '../../src/data/load-yaml.ts';
import { asFile, credential } from '../data/tiny.ts';
import { cli, shippedDataset } from './harness.ts';

const folder = mkdtempSync(join(tmpdir(), 'progress-'));
afterAll(() => rmSync(folder, { recursive: true }));
for (const number of [1, 2, 3]) {
  const id = `tiny-${number}`;
  const exams = [{ code: `TINY-${number}` }];
  const { file, text } = asFile(credential({ id, name: `Tiny ${number}`, shortName: id, shortId: id, exams }));
  writeFileSync(join(folder, file.replaceAll('/', '-')), text);
}

describe('reading a folder', () => {
  it.each([`list --data ${folder}`, `validate ${folder}`])('%s tells how far it is, and wipes that', async (line) => {
    const told: (string | null)[] = [];
    await cli(line, {
      loadDataset: async ({ data }, tell) =>
        data === undefined ? shippedDataset() : loadYaml(data, await shippedDataset(), false, tell),
      progress: (text) => void told.push(text),
    });
    const texts = told.filter((text) => text !== null);
    expect(texts).toEqual([0, 1, 2].map((read) => `${read} of 3 files read`));
    expect(told.at(-1)).toBe(null);
  });

  it('wipes it too where the folder cannot be used', async () => {
    const told: (string | null)[] = [];
    const { code } = await cli(`list --data ${folder}`, {
      loadDataset: (_, tell) => {
        tell?.(1, 2);
        return Promise.reject(new Error('planted'));
      },
      progress: (text) => void told.push(text),
    });
    expect(code).toBe(1);
    expect(told).toEqual(['1 of 2 files read', null]);
  });
});

describe('on a stream', () => {
  /** What is written when a run tells twice, long enough after it began, and ends. */
  function written(isTTY: boolean, env: Record<string, string>): string {
    let text = '';
    const write = (piece: string | Uint8Array) => {
      text += piece;
      return true;
    };
    let clock = 0;
    const progress = progressOn(
      () => ({ isTTY, write }),
      env,
      () => clock,
    );
    for (const said of ['a', 'b', null]) {
      clock += 1_000;
      progress(said);
    }
    return text;
  }

  it('that is a terminal it keeps to one line, and leaves nothing', () => {
    expect(written(true, { TERM: 'xterm' })).toBe('\r\u001b[Ka\r\u001b[Kb\r\u001b[K');
  });

  it.each<[what: string, isTTY: boolean, env: Record<string, string>]>([
    ['no terminal', false, { TERM: 'xterm' }],
    ['a terminal that can wipe no line', true, { TERM: 'dumb' }],
  ])('that is %s it writes nothing', (_, isTTY, env) => expect(written(isTTY, env)).toBe(''));
});

it.each(['roi tiny-1 tiny-2 --salary 80000', 'show tiny-1 tiny-2 tiny-3', 'list', 'recommend --goal genai'])(
  '%s reads data of the user’s own once',
  async (line) => {
    let read = 0;
    const { code } = await cli(`${line} --json --data ${folder}`, {
      loadDataset: async ({ data }) => {
        if (data === undefined) return shippedDataset();
        read += 1;
        return loadYaml(data, await shippedDataset(), false);
      },
    });
    expect({ code, read }).toEqual({ code: 0, read: 1 });
  },
);
