// The package as a stranger gets it: packed, and installed into an empty folder. Used by the smoke test and the benchmark.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** What a shell or a build machine sets and a user's program does not see: an extra CA bundle alone doubles a bare start of Node 20. */
const NOT_THE_USERS =
  /^(NODE_EXTRA_CA_CERTS|NODE_OPTIONS|SSL_CERT_(FILE|DIR)|CI|NO_COLOR|FORCE_COLOR|COLUMNS|LINES|npm_.*)$/;

/** The environment for a child that stands for a user's. */
export const userEnv = Object.fromEntries(Object.entries(process.env).filter(([name]) => !NOT_THE_USERS.test(name)));

/** Packs what is built here and installs it; gives the folder, to be removed by the caller. */
export function installPackage() {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'cert-advisor-installed-')));
  npm(process.cwd(), 'pack', '--ignore-scripts', '--pack-destination', folder);
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module", "private": true }');
  installInto(folder, `./${tarball}`);
  return folder;
}

/** Installs a package into a folder. */
export function installInto(folder, name) {
  npm(folder, 'install', '--no-audit', '--no-fund', '--ignore-scripts', name);
}

// Here the machine's own settings count: its CA bundle may be what leads to the registry.
function npm(cwd, ...args) {
  execFileSync('npm', [...args, '--silent'], { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
}

/** The program of an installed package. */
export const programIn = (folder) => join(folder, 'node_modules/cert-advisor/bin/cert-advisor.js');

/** Whether what the quiz has shown ends in a question: the last line of a frame names the key that leaves. */
export const asksIn = (shown) => /Esc\s+finish\s+now/.test(stripVTControlCharacters(shown));
