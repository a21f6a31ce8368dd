import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { buildDataset } from '../../src/data/build.ts';
import type { TextFile } from '../../src/data/files.ts';
import { loadYaml } from '../../src/data/load-yaml.ts';
import { readOwnWords, validatePath } from '../../src/data/validate.ts';
import { asFile, credential, fact, guide, PART_FILES, PARTS_ALONE, TODAY } from './tiny.ts';

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

async function folderOf(files: readonly TextFile[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'edition-'));
  folders.push(folder);
  for (const { file, text } of files) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
  return folder;
}

const SECURITY = ['CISSP', 'OSCP', 'CEH'].map((code) =>
  credential({
    id: code.toLowerCase(),
    name: `Security Certification ${code}`,
    provider: 'comptia',
    platforms: [],
    roles: ['security'],
    topics: ['ai-security'],
    exams: [{ code, usd: fact(code.length * 100) }],
  }),
);
const IDS = ['ceh', 'cissp', 'oscp'];
const options = { asOf: TODAY, base: PARTS_ALONE };

describe('a second edition', () => {
  it.each([
    ['in folders by provider', SECURITY.map((value) => asFile(value))],
    ['as bare files', SECURITY.map((value, n) => asFile(value, `${n}.yaml`))],
    ['in one file', [{ file: 'security.yaml', text: stringify({ credentials: SECURITY }) }]],
    [
      'in one file with a vocabulary',
      [
        {
          file: 'security.yaml',
          text: stringify({
            credentials: SECURITY.map((value) => ({ ...value, provider: 'isc2' })),
            vocabulary: { ...EMPTY(), providers: [{ id: 'isc2', name: 'ISC2', kind: 'association' }] },
          }),
        },
      ],
    ],
  ])('loads %s', async (_, files) => {
    const folder = await folderOf(files);
    const dataset = await loadYaml(folder, PARTS_ALONE, false);
    expect(dataset.credentials.map(({ id }) => id)).toEqual(IDS);
    expect(dataset).toMatchObject({ questions: PARTS_ALONE.questions, evidence: PARTS_ALONE.evidence });
    const errors = (await validatePath(folder, options)).problems.filter(({ severity }) => severity === 'error');
    expect(errors).toEqual([]);
  });

  it('may be one file named directly, with one credential in it', async () => {
    const folder = await folderOf([asFile(SECURITY[0] ?? {}, 'cissp.yaml')]);
    expect((await loadYaml(join(folder, 'cissp.yaml'), PARTS_ALONE, false)).credentials).toHaveLength(1);
  });

  it('extends or replaces', async () => {
    const first = await loadYaml(await folderOf(SECURITY.map((value) => asFile(value))), PARTS_ALONE, false);
    const dearer = { ...SECURITY[0], exams: [{ code: 'CISSP', usd: fact(999) }] };
    const more = await loadYaml(await folderOf([asFile(dearer), asFile(credential())]), first, true);
    expect(more.credentials.map(({ id }) => id)).toEqual([...IDS, 'tiny-one']);
    expect(more.credentials[1]?.exams?.[0]?.usd?.value).toBe(999);
    expect(more.hash).not.toBe(first.hash);
  });

  it('says which part is missing when there is none to take over', async () => {
    const folder = await folderOf([asFile(credential())]);
    await expect(loadYaml(folder, null, false)).rejects.toMatchObject({ code: 'INCOMPLETE_DATASET', kind: 'data' });
  });

  it('refuses the same part twice, and an unknown part', async () => {
    const vocabulary = { file: 'vocabulary.yaml', text: stringify(EMPTY()) };
    const again = { file: 'all.yaml', text: stringify({ credentials: [], vocabulary: EMPTY(), vocabluary: {} }) };
    const { problems } = await validatePath(await folderOf([vocabulary, again]), options);
    expect(problems.map(({ message }) => message)).toEqual([
      'unknown key: vocabluary; did you mean vocabulary?',
      'a dataset has one vocabulary; another stands elsewhere',
    ]);
  });
});

function EMPTY(): object {
  return { providers: [], levels: [], roles: [], topics: [], platforms: [], groups: [] };
}

describe('the artefact', () => {
  it('holds what the YAML holds, and loads as a dataset of its own', async () => {
    const guides = ['article-b', 'article-a'].map((id) => ({
      file: `guides/${id}.yaml`,
      text: stringify(guide({ id, picks: [{ ids: ['cissp'], strength: 'listed' }] })),
    }));
    const folder = await folderOf([...PART_FILES, ...guides, ...SECURITY.map((value) => asFile(value))]);
    const target = join(folder, 'out', 'dataset.json');
    await buildDataset(folder, pathToFileURL(`${dirname(target)}/`));
    const fromYaml = await loadYaml(folder, null, false);
    expect(JSON.parse(await readFile(target, 'utf8'))).toEqual({ ...fromYaml, name: 'ai-credentials' });
    const fromJson = await loadYaml(target, null, false);
    expect(fromJson).toEqual({ ...fromYaml, name: 'dataset.json' });
    expect((await validatePath(target, { asOf: TODAY })).problems).toEqual(
      (await validatePath(folder, { asOf: TODAY })).problems.map((problem) =>
        expect.objectContaining({ rule: problem.rule }),
      ),
    );
  });

  it.each([
    ['{ "credentials": [ }', /dataset\.json:1:\d+ CERT001 is not JSON/],
    ['{ "credentials": [{ "__proto__": {} }] }', /CERT001 reserved key: __proto__/],
    ['{\n "credentials": [{ "id": 5 }] }', /dataset\.json:2:\d+ CERT002 id: must be text/],
    ['', /dataset\.json:1:1 CERT001 is not JSON/],
    [`{"credentials": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`, /CERT001 is nested too deeply/],
  ])('is refused when it is broken: %.40s', async (text, says) => {
    const folder = await folderOf([{ file: 'dataset.json', text }]);
    await expect(loadYaml(join(folder, 'dataset.json'), PARTS_ALONE, false)).rejects.toThrow(says);
  });
});

describe('the texts for own words', () => {
  it('are the .txt files of a folder', async () => {
    const folder = await folderOf([
      { file: 'a.txt', text: 'words' },
      { file: 'b.md', text: 'no' },
    ]);
    expect(await readOwnWords(folder)).toEqual([{ name: 'a.txt', text: 'words' }]);
    await expect(readOwnWords(join(folder, 'gone'))).rejects.toMatchObject({ code: 'UNREADABLE_TEXTS' });
    await expect(readOwnWords(await folderOf([]))).rejects.toMatchObject({ code: 'NO_TEXTS' });
  });
});

describe('data/README.md', () => {
  it('holds a template that is a sound credential', async () => {
    const readme = await readFile('data/README.md', 'utf8');
    const template = /```yaml\n(.*?)```/s.exec(readme)?.[1] ?? '';
    const folder = await folderOf([{ file: 'credentials/acme/acme-ai-builder.yaml', text: template }]);
    const provider = { id: 'acme', name: 'Acme', kind: 'platform' } as const;
    const { vocabulary } = PARTS_ALONE;
    const base = { ...PARTS_ALONE, vocabulary: { ...vocabulary, providers: [...vocabulary.providers, provider] } };
    const { problems, coverage } = await validatePath(folder, { asOf: TODAY, base });
    expect(problems).toEqual([]);
    expect(coverage.facts).toBeGreaterThan(12);
  });
});
