import { defineConfig, devices } from 'playwright/test';
import { findChromium } from './tools/setup/find-chromium.ts';
import { freePort } from './tools/setup/free-port.ts';

// This file is read again in every worker; the environment carries what was decided here first.
process.env.CHROMIUM_PATH ||= findChromium() ?? '';
process.env.E2E_PORT ||= String(await freePort());
const port = process.env.E2E_PORT;
const executablePath = process.env.CHROMIUM_PATH || undefined;

/** Tests that build sites of their own. */
const BUILDS = ['builds.spec.ts', 'rare-pages.spec.ts'];

/** Browser tests run against the built site in `out/`; those whose name ends in `@noscript` run again without JavaScript. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: '.cache/test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  timeout: 30_000,
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'en-GB',
    timezoneId: 'UTC',
    launchOptions: {
      executablePath,
      // Without a sandbox only where Chromium refuses to start with one.
      chromiumSandbox: process.getuid?.() !== 0,
      args: ['--disable-background-networking', '--disable-component-update', '--disable-sync'],
    },
  },
  projects: [
    { name: 'chromium', testIgnore: BUILDS, teardown: 'builds', use: { ...devices['Desktop Chrome'] } },
    {
      name: 'noscript',
      testIgnore: BUILDS,
      teardown: 'builds',
      grep: /@noscript/,
      use: { ...devices['Desktop Chrome'], javaScriptEnabled: false },
    },
    // Builds take both cores and Next's folder, which other tests read; they come last, one after another. They are the others'
    // teardown and not their dependents, because a teardown runs whatever failed before it.
    {
      name: 'builds',
      testMatch: BUILDS,
      use: { ...devices['Desktop Chrome'] },
      fullyParallel: false,
      workers: 1,
    },
    // Only where it is asked for by name: npm run test:release.
    ...(process.env.TEST_RELEASE ? [{ name: 'release', testMatch: 'release.trial.ts' }] : []),
  ],
  webServer: {
    command: 'node --import tsx tools/serve/main.ts out',
    port: Number(port),
    env: { PORT: port },
    reuseExistingServer: false,
  },
});
