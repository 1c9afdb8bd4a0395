import { posix } from 'node:path';
import type { Element } from 'hast';
import type { Nodes, PhrasingContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { addressFault } from '@/lib/content/attribute-kinds';
import { folded, fragmentId } from '../markdown/anchors';
import { cleanAddress } from '../media/clean-address';
import { canBeClicked, inline } from '../nodes';
import { comparableAddress } from '../proof/comparable-address';
import { movedTo, resolveAddress } from '../site/references';
import { anchorId, type ElementHandler, property } from './handler';

/** `a`: a link, a place that links lead to (`<a name>`), or both; without a live target it becomes its own words. */
export const link: ElementHandler = {
  tags: ['a'],
  convert(state, node, context) {
    const children = state.all(node);
    const id = anchorId(property(node, 'id') ?? property(node, 'name'));
    const anchors: Nodes[] = id ? [inline('Anchor', { id })] : [];
    const href = property(node, 'href');
    if (href === undefined) {
      if ('href' in node.properties && children.length > 0) {
        context.tell(
          'change',
          'dead-link',
          context.lineOf(node),
          'A link that leads nowhere became its own words.',
        );
      }
      return [...anchors, ...children];
    }
    const url = allowedAddress(linkAddress(href, context)) ?? headingNamed(href, children, context);
    if (url === undefined) {
      context.tell(
        'person',
        'link-address',
        context.lineOf(node),
        `“${href}” is no address that a link may have; the words stay without it.`,
        {
          links: [href],
        },
      );
      return [...anchors, ...asWords(children)];
    }
    tellChange(href, url, node, context);
    if (!children.some(canBeClicked)) {
      context.tell(
        'change',
        'empty-link',
        context.lineOf(node),
        `A link to ${url} has no words to click on and was left out.`,
        { links: [href, url] },
      );
      return [...anchors, ...children];
    }
    const title = property(node, 'title')?.replace(/\s+/g, ' ').trim();
    return [...anchors, { type: 'link', url, title: title || null, children: children as PhrasingContent[] }];
  },
};

/** Tells of an address that the proof would not find again: put right, or counted from the page that it stood on. */
function tellChange(href: string, url: string, node: Element, context: Addresses): void {
  const { site, options } = context;
  const same = (one: string, other: string): boolean =>
    comparableAddress(one, options.origin) === comparableAddress(other, options.origin);
  if (same(url, href) || same(url, movedTo(href, site, options) ?? href)) return;
  const isRelative = same(url, resolveAddress(fromPage(cleanAddress(href), context), site, options));
  context.tell(
    'change',
    isRelative ? 'link-resolved' : 'link-repaired',
    context.lineOf(node),
    isRelative
      ? `The link to “${href}”, counted from the page that it stands on, leads to ${url}.`
      : `The link to “${href}” was mistyped; it leads to ${url}.`,
    { became: [[href, url]] },
  );
}

/** `#…` that leads nowhere, with the words of one heading of the post: that heading was meant. */
function headingNamed(href: string, children: readonly Nodes[], context: Addresses): string | undefined {
  if (!href.startsWith('#')) return undefined;
  const words = children.map((child) => plainText(child)).join('');
  const id = context.headings.get(folded(words));
  return id && `#${id}`;
}

/** The address if the content check allows it, or with the one slip repaired that has a single reading. */
function allowedAddress(url: string | undefined): string | undefined {
  if (url === undefined || !addressFault(url)) return url;
  const mail = /^https?:\/\/([\w.+-]+@[\w-]+(?:\.[\w-]+)+)\/?$/i.exec(url);
  if (mail) return `mailto:${mail[1]}`;
  const inner = /^https?:\/\/(?:%20|\s|file:)*(https?):?\/\/(.+)$/i.exec(url);
  const repaired = inner && `${inner[1]}://${inner[2]}`;
  return repaired && !addressFault(repaired) ? repaired : undefined;
}

type Addresses = Parameters<ElementHandler['convert']>[2];

/** Words that look like an address (`www.[agency].gov`) are an example: as code, nothing makes them a link again. */
function asWords(children: readonly Nodes[]): Nodes[] {
  const words = children.map((child) => plainText(child)).join('');
  return /^(?:https?:\/\/|www\.)\S+$/i.test(words) ? [{ type: 'inlineCode', value: words }] : [...children];
}

/** The address as the new site may show it; `undefined` where no link can lead there. */
function linkAddress(href: string, context: Addresses): string | undefined {
  const url = cleanAddress(href).replace(/^\((https?:\/\/[^()]*)\)$/i, '$1');
  if (url.startsWith('#')) return fragmentOf(url, context);
  if (url.startsWith('//')) return resolveAddress(`https:${url}`, context.site, context.options);
  if (url.startsWith('/')) return resolveAddress(url, context.site, context.options);
  if (/^https?:\/\/[^/]/i.test(url)) return resolveAddress(url, context.site, context.options);
  if (/^(?:mailto|tel):./i.test(url)) return url;
  // Typing slips that have one reading: `htps://`, `http//`, `http:/example`, `www.example.gov`.
  const slip =
    /^(?:ht{1,3}ps?|http):?\/{1,3}(?=[\w-]+\.[\w.-]+)(.+)$/i.exec(url) ?? /^(www\.[\w-]+\..+)$/i.exec(url);
  if (slip?.[1]) return `${/^htt?ps/i.test(url) ? 'https' : 'http'}://${slip[1]}`;
  if (/^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(url)) return `mailto:${url}`;
  if (/^[a-z][a-z0-9+.-]*:/i.test(url)) return undefined;
  if (/^[\w-]+(?:\.[\w-]+)*\.(?:gov|com|org|net|edu|mil|io|us)(?:[/?#].*)?$/i.test(url))
    return `http://${url}`;
  return resolveAddress(fromPage(url, context), context.site, context.options);
}

/** A relative address from the root of the old site, as a browser resolves it on the page (RFC 3986, 5.2). */
function fromPage(url: string, { path, site }: Addresses): string {
  const [, steps = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(url) ?? [];
  const here = site.media.pages.get(path) ?? '/';
  const folder = here.slice(0, here.lastIndexOf('/') + 1);
  const resolved = posix.resolve('/', folder, steps || here);
  return `${resolved}${steps.endsWith('/') && resolved !== '/' ? '/' : ''}${rest}`;
}

function fragmentOf(url: string, context: Addresses): string | undefined {
  const id = fragmentId(url);
  return id && context.targets.has(id) ? `#${id}` : undefined;
}
