import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * The folder of YAML that ships with the package: `data/` beside the nearest `package.json` above this code, wherever
 * bundling has put it.
 */
export function shippedDataFolder(): string {
  let folder = new URL('.', import.meta.url);
  while (!existsSync(new URL('package.json', folder)) && folder.pathname !== '/') folder = new URL('..', folder);
  return fileURLToPath(new URL('data/', folder));
}
