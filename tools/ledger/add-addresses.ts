import { existsSync } from 'node:fs';
import { addToLedger, ledgerFile } from '@/lib/content/ledger.ts';
import { loadContent } from '@/lib/content/load.ts';
import { CommandError } from '@/lib/errors.ts';
import { filesBelow } from '@/lib/files-below.ts';
import { allRedirects } from '@/lib/redirects/redirects.ts';
import { lastingAddresses } from '../publish/addresses.ts';

/**
 * Adds every address of a built site, and every old one, to `content/ledger.txt`. It is run when a release has been published,
 * and the file is committed.
 *
 * @throws CommandError where there is no site
 */
export function addAddresses(site: string): number {
  if (!existsSync(site))
    throw new CommandError(`There is no site in ${site}; build it with “npm run build”.`);
  const old = allRedirects(loadContent().content).map(({ from }) => from);
  const added = addToLedger([...lastingAddresses(filesBelow(site)), ...old]);
  console.log(`${added.length} addresses added to ${ledgerFile()}.`);
  return 0;
}
