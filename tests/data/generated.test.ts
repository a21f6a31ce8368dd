import { readFile } from 'node:fs/promises';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { generated, rulesPage } from '../../scripts/data-generate.ts';
import { healthTable } from '../../scripts/data-report.ts';
import { assemble } from '../../src/data/assemble.ts';
import { readMaterial } from '../../src/data/read.ts';
import { RULE_TEXTS } from '../../src/data/rules.ts';
import { asFile, credential, fact, PARTS_ALONE, REAL_FILES, TODAY } from './tiny.ts';

const files = generated();

describe('generated files', () => {
  it.each([...files.keys()])('%s is fresh (npm run data:generate)', async (path) => {
    expect(await readFile(path, 'utf8')).toBe(files.get(path));
  });

  it('documents every rule', () => {
    for (const { code, id, what, mend } of RULE_TEXTS) {
      expect(rulesPage(RULE_TEXTS)).toContain(`## ${code} ${id}\n\n${what}\n`);
      expect(rulesPage(RULE_TEXTS)).toContain(mend);
    }
  });
});

describe('the schemas for editors', () => {
  const validator = (name: string) =>
    new Ajv({ strict: false, validateFormats: false }).compile(JSON.parse(files.get(`data/schema/${name}.json`) ?? ''));

  it('accept a sound credential and refuse what the program refuses', () => {
    const isValid = validator('credential');
    expect(isValid(credential())).toBe(true);
    expect(isValid({ ...credential(), hour: fact([1, 2]) })).toBe(false);
    expect(isValid({ ...credential(), kind: 'diploma' })).toBe(false);
    expect(isValid({ ...credential(), sources: { page: { url: 'https://example.com' } } })).toBe(false);
  });

  it.each(REAL_FILES.filter(({ file }) => !file.includes('credentials/')).map(({ file, text }) => [file, text]))(
    'accept data/%s',
    (file, text) => {
      const name = file.startsWith('guides/') ? 'guide' : file.slice(file.lastIndexOf('/') + 1, -'.yaml'.length);
      const isValid = validator(name);
      expect(isValid(parse(text)), JSON.stringify(isValid.errors)).toBe(true);
    },
  );
});

describe('the report of data health', () => {
  it('has a row for each provider with credentials, and one for all', () => {
    const { material } = readMaterial([asFile(credential({ exams: [{ code: 'X', usd: fact(1) }] }))]);
    const dataset = assemble('tiny', material, PARTS_ALONE, false);
    const lines = healthTable(dataset, TODAY).trim().split('\n');
    expect(lines[0]).toMatch(/^\| provider \| credentials \| facts \| .* \| no opens \| no minutes \|$/);
    expect(lines.slice(2)).toEqual([
      '| Amazon Web Services | 1 | 2 | 100 % | 0 % | 100 % | 2026-11-01 | 0 | 0 | 1 | 1 | 1 | 1 | 1 | 1 |',
      '| **about AI** | 1 | 2 | 100 % | 0 % | 100 % | 2026-11-01 | 0 | 0 | 1 | 1 | 1 | 1 | 1 | 1 |',
      '| **neighbours** | 0 | 0 |  |  |  |  | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |',
      '| **all** | 1 | 2 | 100 % | 0 % | 100 % | 2026-11-01 | 0 | 0 | 1 | 1 | 1 | 1 | 1 | 1 |',
    ]);
  });
});
