/** Old addresses of everything, each with the place that it leads to in the end. */
import { addressKey, normalAddress } from '../addresses/address';
import { chainEnds } from '../addresses/chain';
import { withoutPlace } from '../addresses/target';
import { aliasPaths } from '../content/site-index';
import type { Content, Redirect } from '../content/types';
import { documentsIn } from '../kinds';

/**
 * The entries of `redirects.yml` and the aliases of documents, sorted by address, each with the
 * place where it is written; an entry wins over an alias. Steps are taken at build, so that a reader takes one; an
 * address that a page answers at is left out.
 */
export function allRedirects(content: Content): Redirect[] {
  const documents = documentsIn(content);
  const live = new Set(documents.map(({ path }) => addressKey(path)));
  const steps = new Map<string, Redirect>();
  const add = (redirect: Redirect): void => {
    const key = addressKey(redirect.from);
    if (!live.has(key) && !steps.has(key)) steps.set(key, redirect);
  };
  for (const { from, to, place } of content.redirects) add({ from: normalAddress(from), to, place });
  for (const document of documents)
    for (const alias of 'aliases' in document ? aliasPaths(document.kind, document.aliases) : [])
      add({ from: alias, to: document.path, place: document.file });
  const stepFrom = (address: string): Redirect | undefined => steps.get(addressKey(withoutPlace(address)));
  const end = chainEnds((address) => (address.startsWith('/') ? stepFrom(address)?.to : undefined));
  return [...steps.values()]
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .map((redirect) => {
      // The content check has refused circles, which have no end.
      const last = redirect.to === undefined ? undefined : (end(redirect.to) ?? redirect.to);
      const isGone =
        last?.startsWith('/') && stepFrom(last) !== undefined && stepFrom(last)?.to === undefined;
      return { ...redirect, to: isGone ? undefined : last };
    });
}
