import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { arch, execPath, version } from 'node:process';
import { Script } from 'node:vm';

/** A part of the built program that runs. */
interface Part {
  readonly script: Script;
  readonly exports: object;
}

type PartFunction = (
  exports: object,
  require: (id: string) => unknown,
  module: Part,
  file: string,
  folder: string,
) => void;

const FOLDER = import.meta.dirname;
const requireOutside = createRequire(import.meta.url);

const { size, mtimeMs } = statSync(execPath);
/**
 * What the names of files of compiled code end with: the very Node that made them. V8 itself compares no more than its version and
 * flags, and crashes on code that a Node of another patch release compiled.
 */
export const COMPILED = `.${version}-${arch}-${size}-${Math.trunc(mtimeMs)}.compiled`;

/** The parts that run, by the path of their files. */
export const parts = new Map<string, Part>();

/**
 * Runs a part of the built program, `./NAME.cjs`, or gives what it exported when it ran. What `require` does, only faster: the part
 * brings the code that was compiled from it when it was built, if this Node built it.
 */
export function loadPart(name: string): object {
  const file = `${FOLDER}/${name.slice(2)}`;
  const running = parts.get(file);
  if (running !== undefined) return running.exports;
  const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, 'utf8')}\n})`;
  const script = new Script(source, { filename: file, cachedData: compiledCode(file) });
  const part: Part = { script, exports: {} };
  parts.set(file, part);
  (script.runInThisContext() as PartFunction)(part.exports, requireFrom, part, file, FOLDER);
  return part.exports;
}

function requireFrom(id: string): unknown {
  return id.startsWith('./') ? loadPart(id) : requireOutside(id);
}

/** The code that this Node compiled from a file when it was built; none for a part that no typical run needs. */
function compiledCode(file: string): Buffer | undefined {
  try {
    return readFileSync(file + COMPILED);
  } catch {
    return undefined;
  }
}
