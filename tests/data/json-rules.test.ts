import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SourcedDataset } from '../../src/core/dataset.ts';
import { assemble } from '../../src/data/assemble.ts';
import { loadYaml } from '../../src/data/load-yaml.ts';
import { readMaterial } from '../../src/data/read.ts';
import { builtIn } from '../built-in.ts';
import { credential, fact, source } from './tiny.ts';

// A compiled dataset is no shortcut round the rules: its ending proves nothing, and its hash only that it is as it was compiled.

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'json-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The built-in dataset with one more credential, compiled. */
function compiled(changes: object = {}): SourcedDataset {
  const text = JSON.stringify({ ...builtIn(), credentials: [...builtIn().credentials, credential(changes)] });
  return assemble('tiny', readMaterial([{ file: 'compiled.json', text }]).material, null, false);
}

async function load(dataset: object): Promise<SourcedDataset> {
  const path = join(folder, 'compiled.json');
  await writeFile(path, JSON.stringify(dataset));
  return loadYaml(path, builtIn(), false);
}

const HARMFUL: readonly (readonly [string, object, string])[] = [
  ['an address that runs code', { sources: { page: source({ url: 'javascript:alert(1)' }) } }, 'CERT061'],
  ['a campaign', { sources: { page: source({ url: 'https://example.com/?utm_source=x' }) } }, 'CERT060'],
  ['hours without end', { hours: fact([1, 1e308]) }, 'CERT086'],
  ['a price of 1e308', { exams: [{ code: 'X', usd: fact(1e308) }] }, 'CERT086'],
];
const WRONG: readonly (readonly [string, object, string])[] = [
  ['an unknown role', { roles: ['wizard'] }, 'CERT030'],
  ['a source that is not there', { hours: fact([1, 2], { sources: ['gone'] }) }, 'CERT035'],
  ['a day that does not exist', { exams: [{ code: 'X', closes: fact('2026-02-30') }] }, 'CERT020'],
];

describe('a compiled dataset', () => {
  it('is taken as it was compiled', async () => {
    const dataset = compiled();
    expect(await load(dataset)).toEqual({ ...dataset, name: 'compiled.json' });
  });

  it.each([...HARMFUL, ...WRONG])(
    'with %s is refused when its hash is that of another content',
    async (_, changes, rule) => {
      await expect(load({ ...compiled(changes), hash: builtIn().hash })).rejects.toThrow(rule);
    },
  );

  it.each(HARMFUL)('with %s is refused even when its hash is right', async (_, changes, rule) => {
    await expect(load(compiled(changes))).rejects.toThrow(rule);
  });

  it('with an empty source, or none, has not the right shape', async () => {
    const dataset = structuredClone(compiled()) as unknown as {
      credentials: { id: string; exams: { usd: { sources: unknown } }[] }[];
    };
    const fee = dataset.credentials.find(({ id }) => id === 'tiny-one')?.exams[0]?.usd;
    if (fee === undefined) throw new Error('the tiny credential has a price');
    fee.sources = [];
    await expect(load(dataset)).rejects.toThrow('CERT002');
  });
});
