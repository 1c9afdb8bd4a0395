import { basePathOf } from './site-files';
import { test as base, expect } from './test';

export { expect };

/**
 * What is true of any publication is tested on each site; a project of playwright.config.ts names the folder of its own. It may be
 * served below a path: `siteBase` is that, or empty.
 */
export const test = base.extend<{ siteFolder: string; siteBase: string }>({
  siteFolder: ['', { option: true }],
  siteBase: ({ siteFolder }, use) => use(basePathOf(siteFolder)),
});
