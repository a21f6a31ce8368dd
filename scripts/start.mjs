// On a terminal: the quiz. Without one: an example of what it leads to, and how to get at it.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../bin/cert-advisor.js', import.meta.url));
const interactive = process.stdin.isTTY === true && process.stdout.isTTY === true;
const sample = [
  'recommend',
  '--background',
  'developer',
  '--goal',
  'genai',
  '--cloud',
  'aws',
  '--employer',
  'enterprise',
];

if (!interactive) console.log(`$ cert-advisor ${sample.join(' ')}\n`);
const { status } = spawnSync(process.execPath, [program, ...(interactive ? ['quiz'] : sample)], { stdio: 'inherit' });
if (!interactive)
  console.log('\nThis was a sample profile. For your own answers run npx cert-advisor in a terminal, or see --help.');
process.exitCode = status ?? 1;
