import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take longest, the longest first: begun last, one of them would run on alone while the other worker is idle. */
const longest = [
  'test/real-data.test.ts',
  'test/proof.test.ts',
  'test/proof-strict.test.ts',
  'test/load-cli.test.ts',
  'test/loader-killed.test.ts',
  'test/export-ends.test.ts',
  'test/tiers-ladder.test.ts',
  'test/requests-model.test.ts',
  'test/embedded.test.ts',
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => {
      const found = longest.findIndex((file) => moduleId.replaceAll('\\', '/').endsWith(file));
      return found < 0 ? longest.length : found;
    };
    return (await super.sort(files)).sort((a, b) => place(a) - place(b));
  }
}

export default defineConfig({
  // One copy of graphql: vite would take the .mjs twin for our files while our dependencies take the .js one.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    globalSetup: 'test/support/global.ts',
    // Only so that what hangs ends: how long a test may take is not what it tests, and machines differ.
    testTimeout: 120_000,
    hookTimeout: 240_000,
    maxWorkers: 2,
    // No test changes a module: read once for each worker, the contract and its compiler do not cost every file seconds.
    isolate: false,
    sequence: { sequencer: LongestFirst },
  },
});
