import { existsSync } from 'node:fs';
import { defineConfig, devices } from 'playwright/test';
import { findChromium } from './tools/setup/find-chromium.ts';
import { freePort } from './tools/setup/free-port.ts';
import {
  bareSite,
  OWN_PUBLICATION_TESTS,
  ownSite,
  richSite,
  type TestSite,
} from './tools/test/test-sites.ts';

// This file is read again in every worker; the environment carries what was decided here first.
process.env.CHROMIUM_PATH ||= findChromium() ?? '';
process.env.E2E_PORTS ||= [await freePort(), await freePort(), await freePort()].join(' ');
process.env.OWN_PUBLICATION ??= ownSite().publication;
process.env.OWN_SITE_URL ??= process.env.SITE_URL ?? '';
// Tests of the product ask the settings of the publication that they look at.
process.env.PUBLICATION_DIR = richSite.publication;
const [richPort = '', barePort = '', ownPort = ''] = process.env.E2E_PORTS.split(' ');
const executablePath = process.env.CHROMIUM_PATH || undefined;

/** Tests that build sites of their own. */
const BUILDS = ['below-a-path.spec.ts', 'builds.spec.ts', 'rare-pages.spec.ts'];

/** Tests of what is true of any publication, on each site. */
const ANY = 'any-publication/*.spec.ts';

const anyPublication = (name: string, port: string, site: TestSite, testIgnore: string[] = []) => ({
  name,
  testMatch: ANY,
  testIgnore,
  teardown: 'builds',
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://localhost:${port}`,
    siteFolder: site.out,
    publication: site.publication,
  },
});

const server = ({ publication, out }: TestSite, port: string, address = '') => ({
  command: `node tools/setup/bootstrap.mjs serve ${out}`,
  port: Number(port),
  // Where a site is served is told by its settings, or by SITE_URL.
  env: { PORT: port, PUBLICATION_DIR: publication, SITE_URL: address },
  reuseExistingServer: false,
});

/** What is not built is not served, and its tests say that nobody answers. */
const SITES: readonly (readonly [site: TestSite, port: string, address?: string])[] = [
  [richSite, richPort],
  [bareSite, barePort],
  [{ ...ownSite(), publication: process.env.OWN_PUBLICATION }, ownPort, process.env.OWN_SITE_URL],
];

/**
 * The product's tests run against the rich fixture publication, those of any publication against that, the bare one, and the
 * publication at hand. Tests whose name ends in `@noscript` run again without JavaScript.
 */
export default defineConfig<{ siteFolder: string; publication: string }>({
  testDir: 'e2e',
  outputDir: '.cache/test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  // Guards against what never ends, not measures: they hold on a machine that is busy with something else.
  timeout: 300_000,
  expect: {
    timeout: 20_000,
    // What is there and not in the snapshot fails too.
    toMatchAriaSnapshot: { children: 'deep-equal', pathTemplate: 'e2e/trees/{arg}{ext}' },
  },
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${richPort}`,
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
    {
      name: 'chromium',
      testIgnore: [...BUILDS, ANY],
      teardown: 'builds',
      use: { ...devices['Desktop Chrome'] },
    },
    {
      name: 'noscript',
      testIgnore: [...BUILDS, ANY],
      teardown: 'builds',
      grep: /@noscript/,
      use: { ...devices['Desktop Chrome'], javaScriptEnabled: false },
    },
    // How the rich one looks is tested page type by page type.
    anyPublication('rich publication', richPort, richSite, ['appearance.spec.ts']),
    anyPublication('bare publication', barePort, bareSite),
    anyPublication(OWN_PUBLICATION_TESTS, ownPort, {
      ...ownSite(),
      publication: process.env.OWN_PUBLICATION,
    }),
    // Builds take both cores and Next's folder, which other tests read; they come last, one after another. They are the others'
    // teardown and not their dependents, because a teardown runs whatever failed before it.
    {
      name: 'builds',
      testMatch: BUILDS,
      use: { ...devices['Desktop Chrome'] },
      fullyParallel: false,
      workers: 1,
    },
    // Only where it is asked for by name: npm test -- release.
    ...(process.env.TEST_RELEASE ? [{ name: 'release', testMatch: 'release.trial.ts' }] : []),
  ],
  webServer: SITES.filter(([{ out }]) => existsSync(out)).map((site) => server(...site)),
});
