import { ensureChromium } from '../../setup/ensure-chromium.ts';
import { runSteps } from '../run-steps.ts';
import { browserTests, buildOf, contentCheck } from '../steps.ts';
import { TEST_CANARY } from '../test-canary.ts';
import type { TestOptions } from '../test-everything.ts';
import { OWN_PUBLICATION_TESTS, ownAddress, ownSite } from '../test-sites.ts';

/**
 * Tests what is published and not the product: the content check, the build, and what is true of any publication.
 *
 * @returns the exit code: 1 if anything failed
 */
export function testPublication({ built = false }: TestOptions): Promise<number> {
  process.env.SITE_URL = ownAddress();
  process.env.SECRET_CANARY = TEST_CANARY;
  const builds = built ? [] : [buildOf('build', ownSite())];
  return runSteps([
    ...(built ? [] : [contentCheck()]),
    ...builds,
    browserTests(ensureChromium, builds, ['--no-deps', '--project', OWN_PUBLICATION_TESTS]),
  ]);
}
