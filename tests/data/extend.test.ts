import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import type { SourcedDataset } from '../../src/core/dataset.ts';
import { compiledText, isCompiled } from '../../src/data/compiled.ts';
import type { TextFile } from '../../src/data/files.ts';
import { datasetFrom, loadYaml } from '../../src/data/load-yaml.ts';
import { validateFiles } from '../../src/data/validate.ts';
import { asFile, credential, fact, PARTS_ALONE, source, TODAY } from './tiny.ts';

const base = datasetFrom({ files: [asFile(credential())], problems: [] }, 'base', PARTS_ALONE, false);

const file = (value: unknown, name = 'ours.yaml'): TextFile => ({ file: name, text: stringify(value) });
const extended = (files: readonly TextFile[], on: SourcedDataset = base) =>
  datasetFrom({ files, problems: [] }, 'ours', on, true);

const CONTRACT = { ours: source({ url: 'https://wiki.acme.internal/prices', publisher: 'Acme', tier: 'secondary' }) };
const PRICE = { id: 'tiny-one', patch: true, exams: [{ code: 'TO-1', usd: fact(75, { sources: ['ours'] }) }] };

describe('a patch', () => {
  it('changes one fact and leaves the others', () => {
    const [before] = base.credentials;
    const [after] = extended([file({ ...PRICE, sources: CONTRACT })]).credentials;
    expect(after).toEqual({
      ...before,
      exams: [{ ...before?.exams?.[0], usd: { value: 75, sources: ['ours'] } }],
      sources: { ...before?.sources, ...CONTRACT },
    });
  });

  it('is three lines where the source stands once for all', () => {
    const text =
      'credentials:\n' +
      '  - id: tiny-one\n    patch: true\n    exams: [{ code: TO-1, usd: { value: 75, sources: [ours] } }]\n' +
      stringify({ evidence: { sources: CONTRACT } });
    const { credentials } = extended([{ file: 'ours.yaml', text }]);
    expect(credentials[0]?.exams?.[0]?.usd?.value).toBe(75);
  });

  it('replaces lists, takes away with null, and adds what was not there', () => {
    const changes = {
      topics: ['agents'],
      platforms: [],
      exams: undefined,
      validityMonths: fact(24),
      shortName: 'Ours',
    };
    const [after] = extended([file({ id: 'tiny-one', patch: true, ...changes })]).credentials;
    expect(after).toMatchObject({
      topics: ['agents'],
      platforms: [],
      shortName: 'Ours',
      validityMonths: { value: 24 },
    });
    const [, gone] = [after, extended([file({ id: 'tiny-one', patch: true, validityMonths: null })]).credentials[0]];
    expect(gone).toEqual(base.credentials[0]);
  });

  it.each([
    [{ ...PRICE, id: 'tiny-on' }, /ours\.yaml:1:\d+ CERT004 .*no credential tiny-on .*did you mean tiny-one/],
    [{ patch: true, hours: null }, /ours\.yaml:1:\d+ CERT004 patch: it names no id/],
    [{ ...PRICE, exams: [{ code: 'TO-2' }] }, /ours\.yaml:4:\d+ CERT004 .*no exam TO-2 .*did you mean TO-1/],
    [{ ...PRICE, exams: 'TO-1' }, /CERT004 exams: must be a list/],
    [{ ...PRICE, exams: [{ code: 'TO-1', usd: 75 }] }, /CERT002 exams\.0\.usd/],
  ])('that fits nothing is an error with its place: %j', (patch, says) => {
    expect(() => extended([file(patch)])).toThrow(expect.objectContaining({ code: 'INVALID_DATASET' }));
    expect(() => extended([file(patch)])).toThrow(says);
  });

  it('has no place in a dataset of its own', () => {
    expect(() => datasetFrom({ files: [file(PRICE)], problems: [] }, 'ours', base, false)).toThrow(
      /CERT004 .*--extend/,
    );
    const { problems } = validateFiles([file(PRICE)], { asOf: TODAY, base });
    expect(problems.map(({ rule }) => rule)).toEqual(['CERT004']);
  });

  it('stands on those before it', () => {
    const first = extended([file({ ...PRICE, sources: CONTRACT })]);
    const [last] = extended([file({ id: 'tiny-one', patch: true, hours: fact([1, 2]) })], first).credentials;
    expect(last).toMatchObject({ hours: { value: [1, 2] }, exams: [{ usd: { value: 75 } }] });
  });
});

it('pages of an organisation are a warning in an extension, and an error elsewhere', () => {
  const files = [file({ ...PRICE, sources: CONTRACT })];
  const found = validateFiles(files, { asOf: TODAY, base, adds: true }).problems;
  expect(found.map(({ rule, severity }) => [rule, severity])).toEqual([['CERT062', 'warning']]);
  const whole = asFile(credential({ sources: { page: CONTRACT.ours } }));
  const { problems } = validateFiles([whole], { asOf: TODAY, base });
  expect(problems.find(({ rule }) => rule === 'CERT062')?.severity).toBe('error');
});

describe('a vocabulary', () => {
  const OURS = { roles: [{ id: 'baker', name: 'Baker' }] };

  it('adds to the other', () => {
    const { roles } = extended([file(OURS, 'vocabulary.yaml')]).vocabulary;
    expect(roles.map(({ id }) => id)).toEqual([...PARTS_ALONE.vocabulary.roles.map(({ id }) => id), 'baker']);
  });

  it('may stand in a file of any name, by its key', () => {
    const { roles } = extended([file({ vocabulary: OURS }, 'ours.yaml')]).vocabulary;
    expect(roles.at(-1)).toEqual({ id: 'baker', name: 'Baker' });
  });

  it('replaces it if it says so, and then the parts that do not fit are named', () => {
    const files = [file({ ...OURS, replace: true }, 'vocabulary.yaml')];
    const { problems } = validateFiles(files, { asOf: TODAY, base, adds: true });
    const messages = problems.map(({ message }) => message).join('\n');
    // One problem for each rule and part, not one for each word.
    expect(problems.length).toBeLessThan(12);
    expect(messages).toContain('; give advice/model.yaml of your own');
    for (const part of ['advice/questions.yaml', 'advice/model.yaml', 'alternatives.yaml'])
      expect(messages).toContain(`does not fit the built-in ${part}, which is taken over: `);
    expect(new Set(problems.map((problem) => problem.file))).toEqual(new Set(['vocabulary.yaml']));
  });
});

describe('what is compiled', () => {
  const folder = mkdtemp(join(tmpdir(), 'compiled-'));
  afterAll(async () => rm(await folder, { recursive: true }));
  const load = async (text: string, name = 'out.json') => {
    const path = join(await folder, name);
    await writeFile(path, text);
    return loadYaml(path, PARTS_ALONE, false);
  };
  // The guides of the parts name credentials that are not here.
  const providers = base.vocabulary.providers.map(({ recognised: _, ...provider }) => provider);
  const whole = { ...base, guides: [], vocabulary: { ...base.vocabulary, providers } };
  const text = compiledText(whole);

  it('loads as it was, whatever it is called', async () => {
    expect(await load(text)).toEqual(whole);
    expect(await load(text, 'out.yaml')).toEqual(whole);
    expect(isCompiled(JSON.stringify(base))).toBe(false);
  });

  it('is checked like any other file once it was changed', async () => {
    const dearer = await load(text.replace('"value":100', '"value":101'));
    expect(dearer.credentials[0]?.exams?.[0]?.usd?.value).toBe(101);
    expect(dearer.hash).not.toBe(base.hash);
    await expect(load(text.replace('"value":100', '"value":"cheap"'))).rejects.toThrow(/CERT002 .*usd\.value/);
  });

  it('is refused from another version, with its own code', async () => {
    const other = text.replace('{"compiled":2', '{"compiled":1');
    await expect(load(other)).rejects.toMatchObject({
      code: 'OTHER_VERSION',
      kind: 'data',
      location: { file: 'out.json', line: 1 },
    });
  });

  it('is taken without the line break at its end, too', async () => {
    expect(await load(text.trimEnd())).toEqual(whole);
  });

  it.each([
    ['no credentials', { credentials: null }],
    ['an empty credential', { credentials: [{}] }],
    ['questions of another shape', { questions: [{}] }],
    ['a vocabulary that is text', { vocabulary: 'words' }],
    ['a guide that is text', { guides: ['a guide'] }],
  ])('is refused with %s, though its hash is right', async (_, changes) => {
    const forged = compiledText({ ...whole, ...changes } as unknown as SourcedDataset);
    await expect(load(forged)).rejects.toMatchObject({ kind: 'data' });
  });

  it('has worked out anew what follows from the rest', async () => {
    const forged = { ...whole, handovers: { x: null }, typicalHours: { any: 'much' } };
    expect(await load(compiledText(forged as unknown as SourcedDataset))).toEqual(whole);
  });

  it('is not trusted with what could do harm', async () => {
    const [exam] = base.credentials[0]?.exams ?? [];
    const evil = {
      ...whole,
      credentials: [{ ...base.credentials[0], exams: [{ ...exam, usd: { ...exam?.usd, value: 1e300 } }] }],
    };
    await expect(load(compiledText(evil as unknown as SourcedDataset))).rejects.toThrow(/CERT086/);
  });
});
