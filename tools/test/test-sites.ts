/** The sites that browser tests look at: two fixture publications of the product's own, and the publication at hand. */
import { join, resolve } from 'node:path';
import { site } from '../../lib/site.ts';
import { listenAddress, urlOf } from '../serve/listen-address.ts';

export interface TestSite {
  /** The folder of the publication. Absolute. */
  readonly publication: string;
  /** The folder of its built site, on the file system of the project, because a release takes its place by rename. */
  readonly out: string;
}

const fixture = (name: string): TestSite => ({
  publication: resolve('e2e/fixtures', name),
  out: join('.cache', 'test-sites', name),
});

/** Everything that Gazette can show. The product's tests run on it, whatever is published from this checkout. */
export const richSite = fixture('rich');

/** Two posts, another name, language, host and colours; no series, no topics, no pictures. */
export const bareSite = fixture('bare');

/** The publication that `PUBLICATION_DIR` names, or the project's own. */
export const ownSite = (): TestSite => ({
  publication: resolve(process.env.PUBLICATION_DIR || '.'),
  out: 'out',
});

/** The address for which {@link ownSite} is tested: `SITE_URL`, else (empty) that of its settings, else this machine. */
export const ownAddress = (): string =>
  process.env.SITE_URL || (site.url ? '' : urlOf('localhost', listenAddress().port));

/** The name of the project in playwright.config.ts that looks at {@link ownSite}. */
export const OWN_PUBLICATION_TESTS = 'publication at hand';
