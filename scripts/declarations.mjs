import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';

/**
 * What importing the compiled dataset gives. As a module of CommonJS: compilers up to TypeScript 5.6 take an import from a name in
 * .json for the module itself, whatever its declarations call the default.
 */
const DATASET = `import type { SourcedDataset } from './core/dataset.js' with { 'resolution-mode': 'import' };
declare const dataset: SourcedDataset;
export = dataset;
`;

/**
 * Writes the type declarations that the library's entry reaches into a folder, and no others: who uses the library needs neither
 * those of the program nor a package. Throws if one of them names a package.
 */
export function writeDeclarations(folder) {
  const all = mkdtempSync(join(tmpdir(), 'cert-advisor-types-'));
  try {
    execFileSync('npx', ['--no-install', 'tsc', '-p', 'tsconfig.build.json', '--outDir', all], { stdio: 'inherit' });
    for (const file of reachedFrom(join(all, 'index.d.ts'))) cpSync(file, join(folder, relative(all, file)));
    writeFileSync(join(folder, 'dataset.d.cts'), DATASET);
  } finally {
    rmSync(all, { recursive: true, force: true });
  }
}

function reachedFrom(entry) {
  const files = new Set([entry]);
  // What is added on the way is visited too.
  for (const file of files) {
    for (const [, source] of readFileSync(file, 'utf8').matchAll(/(?:from |import\()['"]([^'"]+)['"]/g)) {
      if (!source.startsWith('.')) throw new Error(`the declarations of ${file} need the package ${source}`);
      files.add(resolve(dirname(file), source.replace(/\.[jt]s$/, '.d.ts')));
    }
  }
  return files;
}
