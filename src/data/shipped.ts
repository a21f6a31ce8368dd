import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * The folder of YAML that ships with the package: `data/` beside the nearest `package.json` above this code, wherever
 * bundling has put it.
 */
export function shippedDataFolder(): string {
  return fileURLToPath(
    new URL(
      'data/',
      folderAbove(import.meta.url, (url) => existsSync(url)),
    ),
  );
}

/**
 * The nearest folder at or above an address that holds a `package.json`; the root where none does, which on Windows is that of a drive
 * (`file:///C:/`).
 */
export function folderAbove(address: string, exists: (url: URL) => boolean): URL {
  let folder = new URL('.', address);
  for (;;) {
    const parent = new URL('..', folder);
    if (exists(new URL('package.json', folder)) || parent.href === folder.href) return folder;
    folder = parent;
  }
}
