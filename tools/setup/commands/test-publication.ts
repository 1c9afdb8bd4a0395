import { ensureChromium } from '../ensure-chromium.ts';
import { runSteps } from '../run-steps.ts';
import { browserTests, buildOf, contentCheck } from '../steps.ts';
import { takeBuilt } from '../take-built.ts';
import { TEST_CANARY } from '../test-canary.ts';
import { OWN_PUBLICATION_TESTS, ownAddress, ownSite } from '../test-sites.ts';

/**
 * `npm run test:publication`: tests what is published and not the product: the content check, the build, and what is true of any
 * publication. Enough for a change that touches content alone. `--built` tests what is in `out/` already, and builds nothing.
 */
export function run(args: readonly string[] = []): Promise<number> {
  process.env.SITE_URL = ownAddress();
  process.env.SECRET_CANARY = TEST_CANARY;
  const { isBuilt } = takeBuilt(args);
  return runSteps([
    ...(isBuilt ? [] : [contentCheck(), buildOf('build', ownSite())]),
    browserTests(ensureChromium, ['--no-deps', '--project', OWN_PUBLICATION_TESTS]),
  ]);
}
