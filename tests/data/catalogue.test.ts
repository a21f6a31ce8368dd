import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { credentialCalled } from '../../src/core/catalogue/find.ts';
import { shippedDataFolder } from '../../src/data/shipped.ts';
import { readOwnWords, validatePath } from '../../src/data/validate.ts';
import { builtIn } from '../built-in.ts';
import { NOW } from './tiny.ts';

/** The texts that everything began with; they are not part of the repository. */
const SEEDS = '../shared/seeds';

const { problems, coverage, files } = await validatePath(shippedDataFolder(), {
  asOf: NOW,
  ownWords: existsSync(SEEDS) ? await readOwnWords(SEEDS) : [],
});

describe('the catalogue', () => {
  it('breaks no rule', () => {
    const errors = problems.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ file, line, rule, message }) => `${file}:${line} ${rule} ${message}`)).toEqual([]);
  });

  it('is complete and sourced to the field', () => {
    expect(coverage.credentials).toBeGreaterThanOrEqual(120);
    expect(coverage.sourced).toBe(1);
    expect(coverage.facts).toBeGreaterThan(1_000);
    const { issuerSourced, oneOutsideSource } = coverage.byScope.field;
    expect(issuerSourced).toBeGreaterThanOrEqual(0.52);
    expect(oneOutsideSource).toBeLessThanOrEqual(0.34);
  });

  it('names its schema in every credential, for editors', () => {
    const header = '# yaml-language-server: $schema=../../schema/credential.json\n';
    const without = files.filter(({ file, text }) => file.startsWith('credentials/') && !text.startsWith(header));
    expect(without.map(({ file }) => file)).toEqual([]);
  });

  it('requires by its id what it holds itself', () => {
    const { credentials } = builtIn();
    const ids = new Set(credentials.map(({ id }) => id));
    const outside = credentials.flatMap(({ requires }) => requires?.value ?? []).filter((name) => !ids.has(name));
    expect(outside.length).toBeGreaterThan(0);
    expect(outside.filter((name) => credentialCalled(builtIn(), name) !== null)).toEqual([]);
  });
});
