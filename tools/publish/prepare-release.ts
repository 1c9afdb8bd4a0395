import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Redirect } from '@/lib/content/types.ts';
import { CommandError } from '@/lib/errors.ts';
import { filesBelow } from '@/lib/files-below.ts';
import { basePath, siteUrl } from '@/lib/site.ts';
import { findClientModules } from '../next/client-modules.ts';
import { routerLeftovers } from '../next/leftovers.ts';
import { stripPage } from '../next/strip-page.ts';
import { pageBelow, sheetBelow } from './base-path.ts';
import { deleteFiles } from './delete-files.ts';
import { GONE_TEMPLATE, goneAddresses, writeGonePages } from './gone-pages.ts';
import { hardenPage } from './harden-page.ts';
import { headersFile } from './host-files.ts';
import { integrityOfFiles } from './integrity.ts';
import { lostAddresses } from './lost-addresses.ts';
import { describeProblems, type PageProblem } from './page-problem.ts';
import { placeDocumentFiles } from './place-document-files.ts';
import { redirectConflicts } from './redirect-conflicts.ts';
import { referenceVisitor } from './references.ts';
import { servedFileProblems, systemLeftovers } from './served-files.ts';
import { unreferencedFiles } from './unreferenced.ts';
import { writeRedirects } from './write-redirects.ts';

/** A site that must not be published; the message lists every reason. */
class PublishError extends CommandError {
  override readonly name = 'PublishError';
}

export interface ReleaseInput {
  /** The folder that `next build` exported to. */
  readonly site: string;
  /** Next's own folder, whose manifests name client components. */
  readonly buildFolder: string;
  /** Every address ever published. */
  readonly ledger: readonly string[];
  /** Old addresses and where they lead. */
  readonly redirects: readonly Redirect[];
}

/**
 * Makes a release of an exported site, in its folder: takes out Next's client runtime and every file that nothing
 * refers to, binds pages to the policy, and checks what remains.
 *
 * @throws PublishError where the site must not be published
 */
export async function prepareRelease({ site, buildFolder, ledger, redirects }: ReleaseInput): Promise<void> {
  const problems: PageProblem[] = findClientModules(buildFolder);
  placeDocumentFiles(site);
  const exported = filesBelow(site);
  await deleteFiles(site, [...routerLeftovers(exported), ...systemLeftovers(exported)]);
  problems.push(...(await servedFileProblems(site)));
  const files = filesBelow(site);

  const origin = siteUrl();
  const base = basePath();
  // Sheets first: pages are bound to their bytes.
  for (const file of base ? files.filter((name) => name.endsWith('.css')) : [])
    writeFileSync(join(site, file), sheetBelow(base, readFileSync(join(site, file), 'utf8')));
  const asked = new Set<string>();
  const integrityOf = integrityOfFiles(site);
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const stripped = stripPage(readFileSync(join(site, file), 'utf8'), file);
    const hardened = hardenPage(stripped.html, file, integrityOf, referenceVisitor(asked, origin));
    problems.push(...stripped.problems, ...hardened.problems);
    // Written at once, not kept: at 8,000 pages that would be 300 MB. A site with problems is thrown away whole.
    writeFileSync(join(site, file), pageBelow(base, hardened.html));
  }
  problems.push(...lostAddresses(ledger, files, redirects));
  const kept = files.filter((file) => file !== GONE_TEMPLATE);
  problems.push(...redirectConflicts(kept, redirects));
  if (problems.length > 0) {
    throw new PublishError(`The site was not published.\n\n${describeProblems(problems)}\n`);
  }
  await deleteFiles(site, unreferencedFiles(site, files, asked, origin));
  writeGonePages(site, goneAddresses(redirects));
  writeFileSync(join(site, '_headers'), headersFile());
  // GitHub Pages would leave out folders whose names begin with `_`.
  writeFileSync(join(site, '.nojekyll'), '');
  writeRedirects(site, redirects);
}
