import { basePathOf } from './site-files';
import { stayLocal } from './stay-local';
import { test as base, expect } from './test';

export { expect };

/**
 * What is true of any publication is tested on each site; a project of playwright.config.ts names the folder of its own, and of the
 * publication that it was built from. It may be served below a path: `siteBase` is that, or empty. No page asks the network.
 */
export const test = base.extend<{ siteFolder: string; publication: string; siteBase: string }>({
  siteFolder: ['', { option: true }],
  publication: ['', { option: true }],
  siteBase: ({ siteFolder }, use) => use(basePathOf(siteFolder)),
  context: async ({ context }, use) => {
    await stayLocal(context);
    await use(context);
  },
});
