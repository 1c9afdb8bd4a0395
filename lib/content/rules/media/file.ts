import { type KindName, kinds } from '@/lib/kinds';
import type { Named } from '@/lib/kinds/collection';
import { attributeTests } from '../../attribute-kinds';
import type { Facts, Reference } from '../../document';
import { fileAdvice } from '../../media-advice';
import { isPageFile } from '../../page-file';
import type { SiteRule } from '../checker';

/** Feeds, lists and other forms of pages, which the build writes. */
const MADE_BY_THE_BUILD = /\.(?:xml|json|txt|md|vtt|ics)$|^\/(?:api|og|images|fonts|search-index|islands)\//;

/** Files of the site's own exist, to the letter. */
export const mediaFile: SiteRule = {
  id: 'media/file',
  severity: 'error',
  reason:
    'A picture that is not there is a hole in the page; capitals count on the server even where they do not on your machine.',
  example: '![A cat](/media/no-such-picture.jpg)',
  message: 'There is no file public/media/no-such-picture.jpg',
  fix: 'Add the file to public/media, or correct its name.',
  check(facts, site, report) {
    const look = (href: string, spot: Parameters<typeof report>[0], isLink = false): void => {
      // What is shown or measured has to be a file; a link may lead to a page, or to what the build writes.
      const path = isLink ? (href.split(/[?#]/, 1)[0] ?? '') : href;
      if (!path.startsWith('/') || path.startsWith('//')) return;
      if (isLink && (!/\.[a-z0-9]{2,5}$/i.test(path) || isPageFile(path))) return;
      const found = site.findFile(path);
      if (found === 'there' || (isLink && found === 'unknown' && MADE_BY_THE_BUILD.test(path))) return;
      if (typeof found === 'object')
        report(
          spot,
          `There is no file public${path}, but public${found.near}: ${found.why}`,
          found.near.startsWith('/media/')
            ? fileAdvice(found.near.slice('/media/'.length))
            : `Write ${found.near}.`,
        );
      else report(spot, `There is no file public${path}`, mediaFile.fix);
    };
    for (const reference of facts.references)
      if (!isMalformed(reference)) look(reference.href, reference, reference.kind === 'link');
    for (const { href, key } of picturesIn(facts)) look(href, { key });
  },
};

const picturesIn = <K extends KindName>({ kind, data }: Facts<K>): readonly Named[] =>
  (data && kinds[kind].pictures?.(data)) ?? [];

/** An address of the wrong form has its own message, which says what to write; whether that file exists is the next question. */
function isMalformed({ href, kind }: Reference): boolean {
  switch (kind) {
    case 'image':
      return attributeTests.picture(href) !== undefined;
    case 'media':
    case 'transcript':
      return attributeTests[kind](href) !== undefined;
    default:
      return false;
  }
}
