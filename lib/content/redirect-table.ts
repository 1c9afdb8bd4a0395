/** Where old addresses lead: entries of `redirects.yml` and aliases of documents together. */
import { addressKey } from '../addresses/address';
import { chainEnds } from '../addresses/chain';
import { withoutPlace } from '../addresses/target';
import type { Facts } from './document';
import type { WrittenRedirect } from './redirects';
import { aliasesOf, pathOf } from './site-index';

export interface RedirectTable {
  /** Where an address leads, one step; `undefined` where it is no old address, or leads nowhere. */
  next(path: string): string | undefined;
  /** Where an address leads in the end; `undefined` where it comes back to itself. */
  end(path: string): string | undefined;
  /** The first entry for an address. */
  entry(path: string): WrittenRedirect | undefined;
  /** How many old addresses there are, aliases included. */
  readonly size: number;
}

/** Joins the aliases of documents and the entries of `redirects.yml`; the first entry for an address counts. */
export function redirectTable(
  entries: readonly WrittenRedirect[],
  documents: readonly Facts[],
): RedirectTable {
  const written = new Map<string, WrittenRedirect>();
  const steps = new Map<string, string>();
  for (const facts of documents) {
    const path = pathOf(facts);
    if (path) for (const alias of aliasesOf(facts)) if (alias !== path) steps.set(addressKey(alias), path);
  }
  for (const entry of entries) {
    const key = addressKey(entry.from);
    if (written.has(key)) continue;
    written.set(key, entry);
    if (entry.to) steps.set(key, entry.to);
  }
  const next = (path: string): string | undefined => steps.get(addressKey(withoutPlace(path)));
  return {
    next,
    end: chainEnds(next),
    entry: (path) => written.get(addressKey(path)),
    size: new Set([...steps.keys(), ...written.keys()]).size,
  };
}
