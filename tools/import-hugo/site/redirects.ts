/** Former addresses of the old site and what takes their place: `redirects.yml`. */
import { addressKey } from '@/lib/addresses/address';
import { isReserved } from '@/lib/addresses/reserved';
import { compareText } from '@/lib/compare-text';
import { authorPath, topicPath } from '@/lib/urls';
import { printYaml } from '../front-matter/convert';
import { formerAddress } from '../front-matter/keys/address-keys';
import { asText, asTexts } from '../front-matter/value';
import { settleOwnTargets } from './own-targets';
import type { ConvertedPage } from './pages';
import { resolveAddress } from './references';
import { isStatusPage } from './status-page';
import type { ImportOptions, SiteIndex, SourceFile } from './types';

export interface RedirectEntry {
  readonly from: string;
  /** Missing where nothing takes its place. */
  readonly to?: string;
}

export interface Redirects {
  readonly entries: readonly RedirectEntry[];
  /** Retired addresses that an imported post, or the new site itself, serves again. */
  readonly servedAgain: readonly string[];
  /** Addresses that two pages want to lead elsewhere; the first one won. */
  readonly conflicts: readonly string[];
  /** Addresses that would lead to a page of the site itself that it does not have, in a sentence each. */
  readonly leftOut: readonly string[];
}

interface Sources {
  readonly posts: readonly {
    readonly address: string;
    readonly aliases: readonly string[];
    readonly leadsTo?: string;
  }[];
  readonly topics: readonly ConvertedPage[];
  readonly authors: readonly ConvertedPage[];
  readonly others: readonly SourceFile[];
  /** Old addresses that stand in drafts: an address has one owner. */
  readonly drafts?: readonly string[];
}

/** Gathers all aliases. An address that the new site answers needs no entry. */
export function gatherRedirects(
  { posts, topics, authors, others, drafts = [] }: Sources,
  site: SiteIndex,
  options: ImportOptions,
): Redirects {
  const entries = new Map<string, RedirectEntry>();
  const servedAgain = new Set<string>();
  const conflicts: string[] = [];
  const leading = new Set(posts.flatMap((post) => (post.leadsTo ? [addressKey(post.address)] : [])));
  const served = new Set([...site.addresses].map(addressKey));
  const waiting = new Set(drafts.map(addressKey));
  const add = (from: string, to: string | undefined): void => {
    const key = addressKey(from);
    if ((to !== undefined && key === addressKey(to)) || waiting.has(key)) return;
    if (isReserved(from) || (served.has(key) && !leading.has(key))) {
      servedAgain.add(from);
      return;
    }
    const before = entries.get(key);
    if (before && before.to !== to)
      conflicts.push(`${from} should lead to ${before.to ?? 'nothing'} and to ${to ?? 'nothing'}`);
    if (!before) entries.set(key, { from, ...(to ? { to } : {}) });
  };
  for (const { address, leadsTo } of posts) if (leadsTo) add(address, leadsTo);
  for (const { address, aliases, leadsTo } of posts)
    for (const alias of aliases) add(alias, leadsTo ?? address);
  for (const page of authors) for (const alias of page.aliases) add(alias, authorPath(page.id));
  for (const page of topics) {
    // Old spellings stand in the topic’s own file; the site makes their addresses lead to it.
    for (const alias of page.aliases) if (!/^\/topics\/[^/]+\/$/.test(alias)) add(alias, topicPath(page.id));
  }
  for (const file of others) {
    const { values } = file.frontMatter;
    const target = targetOf(file, site, options);
    for (const alias of asTexts(values.aliases)) {
      const from = formerAddress(alias);
      if (from) add(from, target);
    }
  }
  const sorted = [...entries.values()].sort((a, b) => compareText(a.from, b.from));
  const settled = settleOwnTargets(sorted, served);
  return {
    ...settled,
    servedAgain: [...servedAgain].sort(compareText),
    conflicts,
  };
}

/** Where a page that is not imported sends its readers; `undefined` for a notice that something is gone. */
function targetOf(file: SourceFile, site: SiteIndex, options: ImportOptions): string | undefined {
  const { values } = file.frontMatter;
  const redirect = asText(values.redirectto)?.trim();
  if (redirect && /^(?:https?:\/\/|\/(?!\/))/i.test(redirect)) return resolveAddress(redirect, site, options);
  if (isStatusPage(file) || asText(values.layout) === 'redirect') return undefined;
  const page = site.pages.get(file.path.replace(/^content\//, ''));
  return page ? resolveAddress(page.address, site, options) : undefined;
}

/** The file, one entry an address. */
export function printRedirects(entries: readonly RedirectEntry[]): string {
  const head =
    '# Former addresses, and where each leads now. A page that is gone for good has “gone: true” instead of “to”.\n';
  if (entries.length === 0) return `${head}[]\n`;
  return (
    head +
    entries
      .map(({ from, to }) =>
        printYaml({ item: [to ? { from, to } : { from, gone: true }] })
          .replace(/^item:\n {2}/, '')
          .replace(/\n {4}/g, '\n  '),
      )
      .join('')
  );
}
