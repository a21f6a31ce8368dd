// node scripts/rooms.mjs: which room of the house may import from which. Prints every import that breaks a rule; part of `npm run lint`.
// Circles of imports are Biome's to find, what a core without Node may use the compiler's.
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

const BASE = ['core/did-you-mean', 'core/errors', 'core/figure-text', 'core/problem', 'core/random'];
const SCORING = [...BASE, 'core/catalogue', 'core/profile', 'core/scoring'];
const ADVICE = [...SCORING, 'core/dataset', 'core/roi', 'core/advice'];
const PROOF = [...SCORING, 'core/dataset', 'core/advice', 'core/proof'];

/** What each room may import besides itself; `core` stands for all of its rooms. A room or file that is not named may be imported by none. */
const MAY_IMPORT = {
  'core/did-you-mean': [],
  'core/errors': [],
  'core/figure-text': [],
  'core/problem': [],
  'core/random': [],
  'core/catalogue': BASE,
  'core/ads': [...BASE, 'core/catalogue'],
  'core/profile': [...BASE, 'core/catalogue'],
  'core/scoring': [...BASE, 'core/catalogue', 'core/profile'],
  'core/roi': SCORING,
  'core/advice': ADVICE,
  'core/plan': ADVICE,
  'core/proof': [...SCORING, 'core/dataset', 'core/advice'],
  'core/interview': PROOF,
  'core/why-not': PROOF,
  'core/batch': ['core'],
  'core/dataset': ['core'],
  'core/decisions': ['core'],
  'core/index': ['core'],
  'core/listing': ['core'],
  'core/show': ['core'],
  'core/wanted': ['core'],
  data: ['core'],
  render: ['core'],
  cli: ['core', 'data', 'render'],
  index: ['core', 'data'],
};

const IMPORT = /(?:from|import\(|^import) ?'(\.[^']+)'/gm;

/** The room of a file below `src`: a room of the core, a file that stands in the core alone, or the folder. */
const roomOf = (file) => /^(core\/[^/.]+|[^/.]+)/.exec(file)?.[0] ?? file;

/** The imports of one file that its room may not have. */
function violationsIn(file) {
  const room = roomOf(file);
  const lines = [];
  for (const [, source] of readFileSync(`src/${file}`, 'utf8').matchAll(IMPORT)) {
    const other = roomOf(posix.join(posix.dirname(file), source));
    const allowed = MAY_IMPORT[room] ?? [];
    if (other === room || allowed.includes(other) || (other.startsWith('core/') && allowed.includes('core'))) continue;
    lines.push(`src/${file}: ${room} may not import ${other}`);
  }
  return lines;
}

const files = readdirSync('src', { recursive: true }).filter((file) => file.endsWith('.ts'));
const violations = files.map((file) => file.replaceAll('\\', '/')).flatMap(violationsIn);
for (const line of violations) console.log(line);
if (files.length === 0 || violations.length > 0) process.exitCode = 1;
