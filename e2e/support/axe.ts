import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';

/** axe on a page; it gathers what is wrong alone, which takes less time than a list of all that is right. */
export const axeOn = (page: Page): AxeBuilder =>
  new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
