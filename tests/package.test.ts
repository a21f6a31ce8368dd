import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

// What a stranger is given, and nothing besides.

interface Packed {
  readonly integrity: string;
  readonly files: readonly { readonly path: string; readonly mode: number }[];
}

/** What `npm pack` would put into the package; no script of ours runs for it. */
function pack(): Packed {
  const args = ['pack', '--dry-run', '--json', '--ignore-scripts'];
  const [packed] = JSON.parse(
    execFileSync('npm', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
  ) as Packed[];
  if (packed === undefined) throw new Error('npm packed nothing');
  return packed;
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, Record<string, string> | undefined>;
const packed = pack();
const paths = packed.files.map(({ path }) => path);

/** Where files come in numbers, and how they may be called. */
const MANY: readonly RegExp[] = [
  /^data\/credentials\/[a-z0-9-]+\/[a-z0-9-]+\.yaml$/,
  /^data\/guides\/[a-z0-9-]+\.yaml$/,
  /^data\/advice\/[a-z-]+\.yaml$/,
  /^data\/[a-z-]+\.yaml$/,
  /^data\/schema\/[a-z-]+\.json$/,
  /^schemas\/[a-z]+\.json$/,
  /^dist\/(core|data)\/[a-z/-]+\.d\.ts$/,
  /^dist\/(cli|lib)-[a-z0-9-]+\.c?js$/,
];
const FEW = [
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
  'bin/cert-advisor.js',
  'bin/package.json',
  'data/LICENSE',
  'data/README.md',
  'dist/build-data.js',

  'dist/completion.json',
  'dist/core.js',
  'dist/credentials.json',
  'dist/dataset.d.cts',
  'dist/dataset.json',
  'dist/index.d.ts',
  'dist/index.js',
  'dist/licences.txt',
  'dist/main.cjs',
  'dist/places.json',
  'package.json',
];

/** Packages that name their licence (MIT) but publish no text of it. */
const WITHOUT_TEXT = ['@bomb.sh/tab', 'tiny-case'];

describe('the package', () => {
  it('holds what it is meant to hold', () => {
    expect(paths.filter((path) => !MANY.some((pattern) => pattern.test(path))).toSorted()).toEqual(FEW.toSorted());
    for (const pattern of MANY)
      expect(
        paths.some((path) => pattern.test(path)),
        String(pattern),
      ).toBe(true);
  });

  it('is the same however often it is packed', () => {
    expect(pack().integrity).toBe(packed.integrity);
  });

  it('runs nothing when it is installed, and brings no other package', () => {
    const scripts = Object.keys(manifest['scripts'] ?? {});
    expect(scripts.filter((name) => /^(pre|post)?install$|^(pre|post)?prepare$|^dependencies$/.test(name))).toEqual([]);
    for (const kind of ['dependencies', 'optionalDependencies', 'peerDependencies', 'bundleDependencies'])
      expect(manifest[kind]).toBeUndefined();
  });

  it('bundles only what may be given away, and gives its licences along', () => {
    const licences = readFileSync('dist/licences.txt', 'utf8').split(/\n-{80}\n\n/);
    const names = licences.map((text) => /^(\S+) (\S+) \((.*)\)\n\n([\s\S]*)$/.exec(text));
    expect(names.length).toBeGreaterThan(10);
    for (const [index, found] of names.entries()) {
      expect(found?.[3], licences[index]?.slice(0, 60)).toMatch(/^(MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0)$/);
      if (!WITHOUT_TEXT.includes(found?.[1] ?? '')) expect(found?.[4]?.length ?? 0, found?.[1]).toBeGreaterThan(200);
    }
  });

  it('can list what it is made of', () => {
    const [, ...args] = (manifest['scripts']?.['sbom'] ?? '').split(' ');
    const { bomFormat, components } = JSON.parse(execFileSync('npm', args, { encoding: 'utf8', maxBuffer: 1e8 }));
    expect(bomFormat).toBe('CycloneDX');
    const names = (components as { name: string }[]).map(({ name }) => name);
    for (const name of ['commander', 'inquirer', 'yaml', 'valibot']) expect(names).toContain(name);
  });
});
