import { defineConfig } from 'vitest/config';

// The tests that are about the mutated files alone, as mutate.mjs names them; nothing here reads all of the data more than once.
// biome-ignore lint/style/noDefaultExport: vitest reads its configuration from the default export.
export default defineConfig({
  test: { include: [process.env['MUTATION_TESTS'] ?? ''], testTimeout: 60_000, isolate: false },
});
