// Runs a script written in TypeScript, which Node 20 cannot do alone: node scripts/run.mjs scripts/NAME.ts [ARGUMENT…]
import { mkdir } from 'node:fs/promises';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

const CACHE = 'node_modules/.cache/scripts';
const [, , input = '', ...rest] = process.argv;
const file = `${CACHE}/${basename(input, '.ts')}.mjs`;
await mkdir(CACHE, { recursive: true });
const bundle = await rolldown({ input, platform: 'node', external: /^[^./]/ });
await bundle.write({ file, format: 'esm', codeSplitting: false });
await bundle.close();
const { main } = await import(pathToFileURL(file).href);
try {
  process.stdout.write(await main(rest));
} catch (error) {
  // Broken data is the reader's to mend; anything else is a defect and keeps its stack.
  if (error.name !== 'AdvisorError') throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 3;
}
