import { addressOfFile } from '@/lib/addresses/address.ts';
import { writtenAddress } from '@/lib/addresses/fault.ts';
import { ledgerFile } from '@/lib/content/ledger.ts';
import type { Redirect } from '@/lib/content/types.ts';
import { lastingAddresses } from './addresses.ts';
import type { PageProblem } from './page-problem.ts';

/**
 * Addresses that were published once and would lead nowhere after this build, as one problem whose fix is the lines to
 * add to `redirects.yml`.
 *
 * @param ledger every address ever published, in normal form
 * @param files of the site, as `filesBelow` names them
 * @param redirects old addresses; one that is gone for good is accounted for
 */
export function lostAddresses(
  ledger: readonly string[],
  files: readonly string[],
  redirects: readonly Redirect[],
): PageProblem[] {
  const alive = new Set(files.map(addressOfFile));
  const redirected = new Set(redirects.map(({ from }) => from));
  const lost = ledger.filter((address) => !alive.has(address) && !isRedirected(address, redirected));
  if (lost.length === 0) return [];
  const lasting = lastingAddresses(files);
  const count =
    lost.length === 1
      ? 'An address that was published leads'
      : `${lost.length} addresses that were published lead`;
  return [
    {
      place: ledgerFile(),
      rule: 'publish/lost-address',
      message: `${count} nowhere in this build.`,
      fix: `bring it back, or add to redirects.yml:\n\n${lost.map((address) => lines(address, lasting)).join('\n')}`,
    },
  ];
}

/** A feed goes where its page goes: it is named with the page's own address. */
function isRedirected(address: string, redirected: ReadonlySet<string>): boolean {
  const page = address.replace(/[^/]+$/, '');
  return redirected.has(address) || (page !== '/' && !address.startsWith('/media/') && redirected.has(page));
}

/** An entry of `redirects.yml` that leads to the page of the same name, where one lives elsewhere now. */
function lines(address: string, alive: readonly string[]): string {
  const name = address.split('/').filter(Boolean).at(-1);
  const moved = alive.find(
    (other) => other.split('/').filter(Boolean).at(-1) === name && other.endsWith('/'),
  );
  return `- from: ${writtenAddress(address)}\n  ${moved ? `to: ${writtenAddress(moved)}` : 'gone: true'}`;
}
