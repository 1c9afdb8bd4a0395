import { test as base, expect } from './test';

export { expect };

/** What is true of any publication is tested on each site; a project of playwright.config.ts names the folder of its own. */
export const test = base.extend<{ siteFolder: string }>({ siteFolder: ['', { option: true }] });
