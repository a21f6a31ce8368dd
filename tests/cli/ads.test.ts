import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, describe, expect, it } from 'vitest';
import { readAdFiles } from '../../src/cli/ad-files.ts';
import { assertCalm } from '../fuzz/program.ts';
import { cli, json } from './harness.ts';

const folder = mkdtempSync(join(tmpdir(), 'ads-'));
afterAll(() => rmSync(folder, { recursive: true }));
mkdirSync(join(folder, 'more'));
mkdirSync(join(folder, 'none'));
symlinkSync('..', join(folder, 'more', 'loop'));
writeFileSync(join(folder, 'a.md'), '# AI engineer\n\nAI-103 required.\n');
writeFileSync(join(folder, 'more', 'b.html'), '<h1>AI engineer</h1><p>AI-103 is a plus.</p>');
writeFileSync(join(folder, 'c.pdf'), '%PDF');
writeFileSync(join(folder, 'empty.txt'), ' \n');
writeFileSync(join(folder, 'd.txt'), Buffer.from([1, 0, 255, 254]));
writeFileSync(join(folder, 'big.txt'), Buffer.alloc(5 * 1024 ** 2, 0x61));

const real = (stdin: NodeJS.ReadableStream = Readable.from([])) => ({
  readAds: (paths: readonly string[]) => readAdFiles(paths, stdin),
});

describe('ads', () => {
  it('reads a folder, tells what it leaves out, and counts the rest', async () => {
    const { code, stdout, stderr } = await cli(['ads', folder, '--json'], real());
    const { ads, credentials, skipped } = JSON.parse(stdout);
    expect([code, ads]).toEqual([0, 2]);
    expect(credentials).toMatchObject([{ id: 'microsoft-ai-103', ads: 2, required: 1, preferred: 1 }]);
    expect(skipped.map(({ name }: { name: string }) => name)).toEqual(['big.txt', 'd.txt', 'empty.txt']);
    expect(stderr).toMatch(/left out big.txt: it is larger than 4 MB/);
  });

  it.each([
    ['big.txt', /larger than 4 MB/],
    ['d.txt', /UTF-8|binary/],
    ['nothing.txt', /no such file/],
    ['empty.txt', /it is empty/],
    ['none', /no .txt, .md or .html file/],
  ])('refuses %s by name with exit code 3', async (name, says) => {
    const { code, stdout, stderr } = await cli(['ads', join(folder, name)], real());
    expect([code, stdout]).toEqual([3, '']);
    expect(stderr).toMatch(says);
  });

  it('reads standard input, and stops where it is too much', async () => {
    const one = await cli('ads - --json', real(Readable.from(['AI-103 required.'])));
    expect(JSON.parse(one.stdout).credentials[0].id).toBe('microsoft-ai-103');
    let taken = 0;
    const endless = Readable.from(
      (function* () {
        for (;;) {
          taken += 1;
          yield Buffer.alloc(64 * 1024, 0x61);
        }
      })(),
    );
    const { code, stderr } = await cli('ads -', real(endless));
    expect([code, taken < 200]).toEqual([3, true]);
    expect(stderr).toMatch(/standard input: it is larger than 4 MB/);
  });

  it('shows the sentences, and the command line to go on with', async () => {
    const { stdout } = await cli('ads ad.txt', { files: { 'ad.txt': 'ML Engineer on AWS\nMLA-C01 required.' } });
    expect(stdout).toMatch(/The advertisement names a certificate: 1 requires one\./);
    expect(stdout).toMatch(/“MLA-C01 required\.” \(required; ad\.txt\)/);
    expect(stdout).toMatch(/cert-advisor recommend --goal posting --role ml-engineer --cloud aws .*--ads ad\.txt/s);
  });

  it('shows nothing active, whatever stands in an advertisement or its name', async () => {
    const name = 'a\u001b]0;x\u0007\u202e.txt';
    const files = { [name]: 'AI-103 \u001b[2Jrequired \u202e\u009b now.' };
    for (const format of ['table', 'json', 'csv', 'markdown', 'html', 'ndjson']) {
      const { stdout, stderr } = await cli(['ads', name, '--format', format], { files });
      assertCalm(stdout + stderr);
    }
  });
});

describe('recommend --ads', () => {
  const files = { 'ad.txt': 'AI engineer\nPTCA required.', 'other.txt': 'Data engineer, no papers asked' };
  const LINE = 'recommend --background developer --goal posting --role ai-engineer';

  it('shows what they name beside what was counted elsewhere, and keeps it for a replay of the same bytes', async () => {
    const table = await cli(`${LINE} --top 60 --ads ad.txt other.txt`, { files });
    expect(table.stdout).toMatch(/PyTorch.*1 of 2 \(required in 1\)/);
    const first = await cli(`${LINE} --json --ads ad.txt other.txt`, { files });
    const again = await cli('recommend --replay kept.json --json', { files: { 'kept.json': first.stdout } });
    expect(again.stdout).toBe(first.stdout);
    expect(JSON.parse(first.stdout).asked.ads.ads).toBe(2);
  });

  it('says when they name none of what is shown', async () => {
    const { stdout } = await cli(`${LINE} --ads other.txt`, { files });
    expect(stdout).toMatch(/Your advertisement names no certificate of the data\./);
    const plain = await json<{ recommendations: unknown }>(LINE);
    const same = await json<{ recommendations: unknown }>(`${LINE} --ads other.txt`, { files });
    expect(same.recommendations).toEqual(plain.recommendations);
  });
});
