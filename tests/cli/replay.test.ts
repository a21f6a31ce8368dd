import { describe, expect, it } from 'vitest';
import type { SourcedDataset } from '../../src/core/dataset.ts';
import { cli, shippedDataset } from './harness.ts';

const LINES = [
  'recommend --background developer --goal genai --cloud aws',
  'recommend --background none --goal first-job --budget 0 --top 3',
  'recommend --background developer --cloud aws --why-not PMLE --weights affordability=3 --as-of 2026-03-01',
  'recommend --goal literacy --guides article-a,article-b --held CISSP@2024..2027,AI-102@2025-12',
  'recommend',
];

/** The answer to a line, kept. */
async function kept(line: string): Promise<string> {
  const { stdout, code } = await cli(`${line} --json`);
  expect(code).toBe(0);
  return stdout;
}

/** The shipped data with some credentials changed: as if it were newer. */
async function newer(
  change: (credential: SourcedDataset['credentials'][number]) => SourcedDataset['credentials'][number] | null,
) {
  const dataset = await shippedDataset();
  const credentials = dataset.credentials.flatMap((credential) => change(credential) ?? []);
  return {
    loadDataset: () => Promise.resolve({ ...dataset, credentials, version: '2027-01-01', hash: '0123456789abcdef' }),
  };
}

describe('an answer that was kept', () => {
  it.each(LINES)('%s: asked again it has the same bytes', async (line) => {
    const text = await kept(line);
    const again = await cli('recommend --replay answer.json --json', { files: { 'answer.json': text } });
    expect([again.code, again.stderr]).toEqual([0, '']);
    expect(again.stdout).toBe(text);
  });

  it('gives its answers alone to --profile, beside flags of today', async () => {
    const text = await kept('recommend --background developer --goal genai --cloud aws --as-of 2026-03-01');
    const files = { 'answer.json': text };
    const { stdout } = await cli('recommend --profile answer.json --cloud gcp --json', { files });
    const { meta, profile } = JSON.parse(stdout);
    expect(meta.asOf).toBe('2026-11-27');
    expect(profile).toEqual({ background: 'developer', goal: 'genai', cloud: 'gcp' });
  });

  it('is said to rest on other data when it does', async () => {
    const text = await kept(LINES[0] as string);
    const other = await newer((credential) => credential);
    const { code, stderr } = await cli('recommend --replay answer.json --json', {
      files: { 'answer.json': text },
      ...other,
    });
    expect(code).toBe(0);
    expect(stderr).toMatch(/The data is another one/);
  });
});

describe('what changed since', () => {
  const line =
    'recommend --background developer --goal genai --cloud azure --as-of 2026-11-27 --compare-with answer.json --json';

  it('is nothing on the same data', async () => {
    const text = await kept('recommend --background developer --goal genai --cloud azure');
    const { since } = JSON.parse((await cli(line, { files: { 'answer.json': text } })).stdout);
    expect(since).toMatchObject({ sameDataset: true, changes: [{ code: 'nothing', id: null }] });
  });

  it('is a price, and what has closed with the reason', async () => {
    const text = await kept('recommend --background developer --goal genai --cloud azure');
    const shown: string[] = JSON.parse(text)
      .recommendations.filter(({ type }: { type: string }) => type === 'credential')
      .map(({ id }: { id: string }) => id);
    const [dearer, closed] = shown.filter((id) => id.startsWith('microsoft-'));
    const other = await newer((credential) => {
      const exams = (credential.exams ?? []).map((exam) => ({
        ...exam,
        ...(credential.id === dearer ? { usd: { value: 199, sources: [] } } : {}),
        ...(credential.id === closed ? { closes: { value: '2026-11-01', sources: [] } } : {}),
      }));
      return [dearer, closed].includes(credential.id) ? { ...credential, exams } : credential;
    });
    const { since } = JSON.parse((await cli(line, { files: { 'answer.json': text }, ...other })).stdout);
    expect(since.sameDataset).toBe(false);
    const of = (id: string | undefined) => since.changes.filter((change: { id: string }) => change.id === id);
    expect(of(dearer)).toContainEqual(
      expect.objectContaining({ code: 'price', text: expect.stringMatching(/\$165, now \$199/) }),
    );
    expect(of(closed)).toContainEqual(
      expect.objectContaining({ code: 'shut-out', text: expect.stringMatching(/2026-11-01/) }),
    );
  });

  it('says why another thing stands first', async () => {
    const person = 'recommend --background business --goal literacy';
    const text = await kept(person);
    const { id, type } = JSON.parse(text).recommendations[0];
    expect(type).toBe('credential');
    const closes = { value: '2026-11-01', sources: [] };
    const other = await newer((credential) => {
      const { exams, course } = credential;
      if (credential.id !== id) return credential;
      return {
        ...credential,
        ...(exams === undefined ? {} : { exams: exams.map((exam) => ({ ...exam, closes })) }),
        ...(course === undefined ? {} : { course: { ...course, closes } }),
      };
    });
    const files = { 'answer.json': text };
    const { stdout } = await cli(`${person} --compare-with answer.json`, { files, ...other });
    expect(stdout).toMatch(/^Since 27 Nov 2026[\s\S]* stands first now, .* did: .*2026-11-01/);
  });
});

describe('what is no kept answer', () => {
  it.each([
    ['{', 3, /it is no JSON/],
    ['{}', 3, /it is no answer of recommend/],
    ['[]', 3, /it is no answer of recommend/],
    ['{"meta":{"command":"recommend","asOf":"2026-11-27"},"profile":{"cloud":"nowhere"}}', 3, /cloud/],
    ['{"meta":{"command":"recommend","asOf":"2026-11-27"},"profile":{},"asked":{"top":0}}', 2, /top/],
    [
      '{"meta":{"command":"recommend","asOf":"2026-11-27"},"profile":{},"asked":{"weights":[{"criterion":"cost","factor":2}]}}',
      2,
      /cost/,
    ],
  ])('%s', async (text, exit, message) => {
    const { code, stdout, stderr } = await cli('recommend --replay answer.json', { files: { 'answer.json': text } });
    expect([code, stdout]).toEqual([exit, '']);
    expect(stderr).toMatch(message);
  });

  it('is not mixed with other answers', async () => {
    const files = { 'answer.json': await kept(LINES[0] as string) };
    const { code, stderr } = await cli('recommend --replay answer.json --goal literacy', { files });
    expect(code).toBe(2);
    expect(stderr).toMatch(/--goal contradicts it/);
  });
});
