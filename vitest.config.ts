import { defineConfig } from 'vitest/config';

// biome-ignore lint/style/noDefaultExport: vitest reads its configuration from the default export.
export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 120_000,
    // Test files share what they import, the dataset above all: no test changes what a module holds.
    isolate: false,
    // Nothing that a developer's shell sets may change what a test sees.
    env: { NO_COLOR: '', FORCE_COLOR: '', COLUMNS: '' },
    // Only with `npm run coverage`, which leaves out the tests that start processes.
    coverage: {
      include: ['src/**/*.ts'],
      // What only a process of its own reaches; docs/testing.md says which test does.
      exclude: [
        'src/cli/{main,write-out,terminal-end,page}.ts',
        'src/cli/completion/table.ts',
        'src/cli/quiz/{plain-asker,lines,line-prompts}.ts',
        'src/data/{load,library}.ts',
      ],
      reporter: ['text-summary', 'json-summary', 'json'],
      thresholds: { lines: 95, branches: 90 },
    },
  },
});
