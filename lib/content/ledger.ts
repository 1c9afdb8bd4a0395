/** `ledger.txt`: every address that this site has ever published, one on a line. Addresses never die. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { normalAddress } from '../addresses/address';
import { writtenAddress } from '../addresses/fault';
import { contentFolder } from '../publication';
import { displayName } from './source';

const NAME = 'ledger.txt';

/** The ledger as authors know it: `content/ledger.txt`. */
export function ledgerFile(folder = contentFolder()): string {
  return `${displayName(folder)}/${NAME}`;
}

/**
 * Root-relative addresses in normal form with their lines, in the order of the file, each once; none where nothing was
 * ever published from this folder.
 */
export function readLedgerLines(folder = contentFolder()): ReadonlyMap<string, number> {
  const file = join(folder, NAME);
  const lines = new Map<string, number>();
  if (!existsSync(file)) return lines;
  for (const [index, written] of readFileSync(file, 'utf8').split('\n').entries()) {
    const line = written.trim();
    const address = line === '' || line.startsWith('#') ? undefined : normalAddress(line);
    if (address !== undefined && !lines.has(address)) lines.set(address, index + 1);
  }
  return lines;
}

/** The addresses of the ledger, as `readLedgerLines` reads them. */
export const readLedger = (folder = contentFolder()): readonly string[] => [
  ...readLedgerLines(folder).keys(),
];

const HEAD = `# Every address that this site has ever published. “npm run release -- ledger” adds to it; nothing is ever taken out.
# A build in which one of them leads nowhere fails (redirects.yml says where it leads, or that it is gone).
`;

/**
 * Adds addresses to the ledger, which stays sorted.
 *
 * @param addresses in normal form
 * @returns those that were not in it before
 */
export function addToLedger(addresses: Iterable<string>, folder = contentFolder()): readonly string[] {
  const known = new Set(readLedger(folder));
  const added = [...new Set(addresses)].filter((address) => !known.has(address)).sort();
  if (added.length > 0)
    writeFileSync(
      join(folder, NAME),
      `${HEAD}${[...known, ...added].sort().map(writtenAddress).join('\n')}\n`,
    );
  return added;
}
