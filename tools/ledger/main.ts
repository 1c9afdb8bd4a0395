/**
 * `npm run ledger`: adds every address of the built site, and every former one, to `content/ledger.txt`. Run it when
 * a release has been published, and commit the file.
 */
import { existsSync } from 'node:fs';
import { Command } from 'commander';
import { addToLedger, ledgerFile } from '@/lib/content/ledger.ts';
import { loadContent } from '@/lib/content/load.ts';
import { filesBelow } from '@/lib/files-below.ts';
import { allRedirects } from '@/lib/redirects/redirects.ts';
import { lastingAddresses } from '../publish/addresses.ts';

new Command('ledger')
  .description('Adds every address of the built site, and every former one, to content/ledger.txt.')
  .parse();
const out = process.env.OUT_DIR ?? 'out';
if (existsSync(out)) {
  const former = allRedirects(loadContent().content).map(({ from }) => from);
  const added = addToLedger([...lastingAddresses(filesBelow(out)), ...former]);
  console.log(`${added.length} addresses added to ${ledgerFile()}.`);
} else {
  console.error(`There is no site in ${out}; build it with “npm run build”.`);
  process.exitCode = 1;
}
