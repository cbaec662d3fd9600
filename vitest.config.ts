import { defineConfig } from 'vitest/config';

export default defineConfig({
  // One copy of graphql: vite would take the .mjs twin for our files while our dependencies take the .js one.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    globalSetup: 'test/support/global.ts',
    testTimeout: 30_000,
    hookTimeout: 240_000,
    maxWorkers: 2,
  },
});
