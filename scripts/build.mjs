// Builds what the package ships: the bundled program and library, the compiled dataset, and the type declarations.
// With --if-changed only when something it is made from has changed since.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleLibrary, bundleProgram, licencesOf } from './bundle.mjs';
import { writeDeclarations } from './declarations.mjs';

const DIST = new URL('../dist/', import.meta.url);
const FRESH = new URL('../dist.new/', import.meta.url);
/** The stamp of what a build was made from. */
const STAMP = '.built-from';
const SOURCES = ['src', 'data', 'scripts', 'package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json'];

/** A hash over the names and texts of everything that a build is made from. */
function stampOfSources() {
  const hash = createHash('sha256');
  for (const source of SOURCES) for (const file of filesIn(source)) hash.update(`${file}\0`).update(readFileSync(file));
  return hash.digest('hex');
}

function filesIn(path) {
  if (/\.json$/.test(path)) return [path];
  const entries = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.map(({ parentPath, name }) => join(parentPath, name)).toSorted();
}

function isBuiltFrom(stamp) {
  try {
    return readFileSync(new URL(STAMP, DIST), 'utf8') === stamp;
  } catch {
    return false;
  }
}

async function build(stamp) {
  rmSync(FRESH, { recursive: true, force: true });
  const folder = fileURLToPath(FRESH);
  const modules = [...(await bundleProgram(folder)), ...(await bundleLibrary(folder))];
  writeFileSync(new URL('licences.txt', FRESH), licencesOf(modules));
  const { buildDataset } = await import(new URL('build-data.js', FRESH));
  await buildDataset('data', FRESH);
  writeFileSync(new URL('completion.json', FRESH), completionTable());
  writeDeclarations(folder);
  writeFileSync(new URL(STAMP, FRESH), stamp);
  // Only a build that went through takes the place of the last one.
  rmSync(DIST, { recursive: true, force: true });
  renameSync(FRESH, DIST);
}

/** All that can be typed with the built-in dataset: made once, so that a Tab need not make every command. */
function completionTable() {
  const program = fileURLToPath(new URL('main.cjs', FRESH));
  return execFileSync(process.execPath, [program, 'completion', 'table'], { maxBuffer: 1e8 });
}

/** Data that is not sound is no defect of the build: whoever edits it reads the place and the rule, not a stack. */
function sayWhatIsUnsound(error) {
  if (error?.kind !== 'data') throw error;
  const { message, frame, hint } = error;
  process.stderr.write(`${[`error: ${message}`, frame, hint && `hint: ${hint}`].filter(Boolean).join('\n')}\n`);
  process.stderr.write(
    'Nothing was built; what was built before stands as it was, and npx cert-advisor validate data works with it.\n',
  );
  process.exitCode = 3;
}

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const stamp = stampOfSources();
if (!process.argv.includes('--if-changed') || !isBuiltFrom(stamp)) await build(stamp).catch(sayWhatIsUnsound);
