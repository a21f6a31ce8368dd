import { defineConfig } from 'vitest/config';

// The tests that are about the mutated files alone; nothing here reads all of the data more than once.
// biome-ignore lint/style/noDefaultExport: vitest reads its configuration from the default export.
export default defineConfig({
  test: {
    include: [
      'tests/core/catalogue/lifecycle*.test.ts',
      'tests/core/catalogue/cost.test.ts',
      'tests/core/catalogue/dates.test.ts',
      'tests/core/roi/sum/*.test.ts',
      'tests/core/scoring/gate-of.test.ts',
      'tests/core/scoring/score.test.ts',
    ],
    testTimeout: 60_000,
    isolate: false,
  },
});
