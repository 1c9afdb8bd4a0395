import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { TEST_BUILD_DATE } from './tools/test/test-build-date.ts';

export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    include: ['{app,components,islands,lib,tools}/**/*.test.{ts,tsx}'],
    // The product's tests run on a publication of their own, whatever the project publishes.
    env: {
      BUILD_DATE: TEST_BUILD_DATE,
      TZ: 'Pacific/Auckland',
      PUBLICATION_DIR: resolve('e2e/fixtures/rich'),
    },
    // Two workers: the machine that this has to pass on has two cores.
    maxWorkers: 2,
    // A guard against what never ends, not a measure: on a busy machine a test that starts programs takes minutes.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    expect: { poll: { timeout: 600_000 } },
  },
});
