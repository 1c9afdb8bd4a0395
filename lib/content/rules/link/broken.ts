import { type KindName, kinds } from '../../../kinds';
import type { Named } from '../../../kinds/collection';
import { decodePart } from '../../../percent-encoding';
import { closest } from '../../did-you-mean';
import type { Facts, Reference } from '../../document';
import { isPageFile, pageOfFile } from '../../page-file';
import { pathOf, type SiteIndex } from '../../site-index';
import type { SiteRule, SiteSpot } from '../checker';
import type { Report } from '../rule';

/** Links to this site's own pages and anchors must lead somewhere. */
export const brokenLink: SiteRule = {
  id: 'link/broken',
  severity: 'error',
  fixable: true,
  reason: 'A link that leads nowhere wastes a reader’s time and trust.',
  example: '[Customer experience](/topics/custmer-experience/)',
  message: 'Nothing lives at /topics/custmer-experience/. Did you mean /topics/customer-experience/?',
  fix: 'Write /topics/customer-experience/.',
  check(facts, site, report) {
    const own = pathOf(facts) ?? '/';
    for (const reference of facts.references)
      if (reference.kind === 'link') checkLink(reference.href, reference, own, site, report, reference.span);
    for (const { href, key } of frontMatterLinks(facts)) checkLink(href, { key }, own, site, report);
  },
};

const frontMatterLinks = <K extends KindName>({ kind, data }: Facts<K>): readonly Named[] =>
  (data && kinds[kind].links?.(data)) ?? [];

/** Says what is wrong with a link to a page of this site, if anything. `own` is the address of the page that it stands on. */
export function checkLink(
  href: string,
  spot: SiteSpot,
  own: string,
  site: SiteIndex,
  report: Report<SiteSpot>,
  span?: Reference['span'],
): void {
  if (!/^(?:\/(?!\/)|#|\?)/.test(href)) return;
  const [beforeHash = '', hash] = href.split('#', 2);
  const path = beforeHash.split('?', 1)[0] || own;
  // What follows names words of the text, which browsers look for (https://wicg.github.io/scroll-to-text-fragment/).
  const [place] = (hash ?? '').split(':~:', 1);
  const isPage = isPageFile(path);
  if (!isPage && /\.[a-z0-9]{2,5}$/i.test(path)) return; // A file: rule media/file.
  if (isPage && (site.isRedirect(path) || site.findFile(path) === 'there')) return;
  const slashed = isPage ? pageOfFile(path) : path.endsWith('/') ? path : `${path}/`;
  if (isPage && site.anchors(slashed)) {
    const kept = hash && site.anchors(slashed)?.has(decodePart(hash)) ? `#${hash}` : '';
    const better = `${slashed}${beforeHash.slice(path.length)}${kept}`;
    report(spot, `Nothing lives at ${path}. Did you mean ${slashed}?`, `Write ${better}.`);
    return;
  }
  const anchors = site.anchors(slashed);
  if (!anchors) {
    // A file that cannot be read has its own message; the link to it may be right.
    if (site.isRedirect(slashed) || site.isUnread(slashed)) return;
    // The address was lost, and the message on that says how many links are.
    if (site.wasPublished(slashed)) return;
    const near = closest(slashed, site.paths());
    report(
      spot,
      `Nothing lives at ${path}${near ? `. Did you mean ${near}?` : ''}`,
      near
        ? `Write ${near}.`
        : 'Correct the address; pages of this site are written from the root, /2015/10/30/title/.',
    );
  } else if (slashed !== path) {
    const better = `${slashed}${href.slice(path.length)}`;
    report(spot, `The address ${path} lacks its slash at the end`, `Write ${better}.`, {
      repair: span && { says: `wrote ${better}`, edits: [{ ...span, text: better }] },
    });
  } else if (place && !anchors.has(decodePart(place)) && !site.hasTurn(slashed, decodePart(place))) {
    const near = closest(decodePart(place), anchors);
    report(
      spot,
      `${path} has no place called #${place}${near ? `. Did you mean #${near}?` : ''}`,
      near ? `Write #${near}.` : 'Use the id of a heading, a chapter or a turn of a transcript of that page.',
    );
  }
}
