import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** A static import anywhere in the folder would put these on the path of `--json`. */
it('chalk, cli-table3 and string-width are only ever imported when a terminal is written to', () => {
  const root = new URL('../../src/render/', import.meta.url);
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const found = files.flatMap((file) =>
    [...readFileSync(new URL(file, root), 'utf8').matchAll(/(from |import\()'(chalk|cli-table3|string-width)'/g)].map(
      ([, how, name]) => `${file} ${how === 'from ' ? 'static' : 'dynamic'} ${name}`,
    ),
  );
  expect(found.sort()).toEqual([
    'terminal/grid.ts dynamic cli-table3',
    'terminal/screen.ts dynamic chalk',
    'terminal/screen.ts dynamic string-width',
  ]);
});
