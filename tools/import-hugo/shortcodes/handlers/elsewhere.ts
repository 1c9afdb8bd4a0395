import type { RootContent } from 'mdast';
import type { Call, PostContext, ShortcodeHandler } from '../../context';
import { embedNode } from '../../media/embed-node';
import { element, text, word } from '../../nodes';
import { resolveReference } from '../../site/references';
import { argument, titleOf } from '../arguments';

/** What services call the things that their shortcodes name, as addresses. */
const ADDRESSES: Readonly<Record<string, (call: Call) => string | undefined>> = {
  gist(call) {
    const [user, id, file] = [argument(call, 'user', 0), argument(call, 'id', 1), argument(call, 'file', 2)];
    const anchor = file ? `#file-${file.toLowerCase().replace(/[^a-z0-9]+/g, '-')}` : '';
    return user && id ? `https://gist.github.com/${user}/${id}${anchor}` : undefined;
  },
  instagram: (call) => under('https://www.instagram.com/p/', argument(call, 'id', 0), '/'),
  github: (call) => under('https://github.com/', argument(call, 'repo', 'name', 0)),
  gitlab: (call) => under('https://gitlab.com/', argument(call, 'repo', 'projectID', 'projectid', 0)),
  codeberg: (call) => under('https://codeberg.org/', argument(call, 'repo', 0)),
  gitea: (call) => under(`${argument(call, 'server') ?? 'https://gitea.com'}/`, argument(call, 'repo', 0)),
  forgejo: (call) =>
    under(`${argument(call, 'server') ?? 'https://codeberg.org'}/`, argument(call, 'repo', 0)),
  codeimporter(call) {
    const [from, to] = [argument(call, 'startLine'), argument(call, 'endLine')];
    const lines = from ? `#L${from}${to ? `-L${to}` : ''}` : '';
    const url = argument(call, 'url', 0);
    return url && url + lines;
  },
  mdimporter: (call) => argument(call, 'url', 0),
  soundcloud: (call) => argument(call, 'url', 'link', 0),
  asciinema: (call) =>
    argument(call, 'src', 'cast') ?? under('https://asciinema.org/a/', argument(call, 'id', 'key', 0)),
  slideshare: (call) =>
    under('https://www.slideshare.net/slideshow/embed_code/key/', argument(call, 'id', 0)),
  speakerdeck: (call) => under('https://speakerdeck.com/player/', argument(call, 'id', 0)),
  codepen(call) {
    const [user, id] = [argument(call, 'user', 0), argument(call, 'id', 1)];
    return user && id ? `https://codepen.io/${user}/pen/${id}` : undefined;
  },
  jsfiddle: (call) => under('https://jsfiddle.net/', argument(call, 'id', 0)),
  bilibili: (call) => under('https://www.bilibili.com/video/', argument(call, 'id', 'bvid', 0)),
  spotify(call) {
    const [type, id] = [argument(call, 'type', 0) ?? 'track', argument(call, 'id', 1)];
    return id ? `https://open.spotify.com/${type}/${id}` : undefined;
  },
  swaggerui: (call) => argument(call, 'src', 0),
  redoc: (call) => argument(call, 'src', 0),
  qr: (call) => argument(call, 'text', 0) ?? call.inner?.trim(),
};

const under = (base: string, id: string | undefined, end = ''): string | undefined => {
  if (id === undefined) return undefined;
  return /^https?:\/\//.test(id) ? id : `${base}${id}${end}`;
};

/** A thing on another site that a program of the old one drew: a link to it. */
export const elsewhere: ShortcodeHandler = {
  names: Object.keys(ADDRESSES),
  convert(call, context) {
    const { address, title } = read(call);
    if (!address || !/^(?:https?:\/\/|\/)/i.test(address)) {
      if (call.name === 'qr') return [text(address ?? '')];
      context.tell(
        'loss',
        'shortcode-address',
        call.line,
        `“${call.source.slice(0, 100)}” names nothing that a link could lead to.`,
      );
      return [{ type: 'inlineCode', value: call.source }];
    }
    return [
      {
        type: 'link',
        url: address,
        children: [text(title ?? address.replace(/^https?:\/\/(?:www\.)?/i, ''))],
      },
    ];
  },
  shown(call) {
    const { address, title } = read(call);
    return address
      ? [element('a', { href: address }, [word(title ?? address.replace(/^https?:\/\/(?:www\.)?/i, ''))])]
      : [];
  },
};

function read(call: Call): { address: string | undefined; title: string | undefined } {
  const title = titleOf(call, 'title', 'caption', 'label', 'description');
  return { address: ADDRESSES[call.name]?.(call), title };
}

/** `iframe src="…"`, `pdf src="…"`: a page in a frame, or a link where the site does not frame it. */
export const frame: ShortcodeHandler = {
  names: ['iframe', 'embed', 'frame', 'pdf', 'embed-pdf'],
  convert(call, context) {
    const src = argument(call, 'src', 'url', 'file', 0) ?? '';
    const title = titleOf(call, 'title', 'name', 'caption') ?? context.title;
    const size = { width: argument(call, 'width', 1), height: argument(call, 'height', 2) };
    if (/^pdf$|-pdf$/.test(call.name) || /\.pdf(?:[?#]|$)/i.test(src))
      return [{ type: 'paragraph', children: [{ type: 'link', url: src, children: [text(title)] }] }];
    return [embedNode({ src, title, ...size }, call.line, context)];
  },
  shown(call, context) {
    const src = argument(call, 'src', 'url', 'file', 0) ?? '';
    if (/^pdf$|-pdf$/.test(call.name) || /\.pdf(?:[?#]|$)/i.test(src))
      return [
        element('a', { href: src }, [word(titleOf(call, 'title', 'name', 'caption') ?? context.title)]),
      ];
    return [element('iframe', { src })];
  },
};

/** `article link="/posts/x/"`: a card that leads to another page of the site. */
export const article: ShortcodeHandler = {
  names: ['article', 'page-link', 'post', 'pagelink', 'post-link'],
  convert: (call, context) => [linkToPage(call, context)],
  shown(call, context) {
    const { url, children } = linkToPage(call, context);
    return [
      element(
        'a',
        { href: url },
        children.flatMap((child) => (child.type === 'text' ? [word(child.value)] : [])),
      ),
    ];
  },
};

function linkToPage(call: Call, context: PostContext): Extract<RootContent, { type: 'link' }> {
  const target = argument(call, 'link', 'href', 'url', 'path', 0) ?? '';
  const { url } = resolveReference(target, context.site, context.options);
  return {
    type: 'link',
    url,
    children: [
      text(
        titleOf(call, 'title', 'text') ??
          target.split('/').filter(Boolean).at(-1)?.replace(/[-_]+/g, ' ') ??
          url,
      ),
    ],
  };
}

/** Lists that the theme made of other pages, and forms: nobody wrote their words here. */
export const listing: ShortcodeHandler = {
  names: [
    'list',
    'children',
    'recent-articles',
    'recent-posts',
    'posts',
    'attachments',
    'resources',
    'contact-form',
    'form-contact',
    'form',
    'search',
    'newsletter',
    'tagcloud',
    'taxonomy',
    'index',
    'sitemap',
  ],
  convert(call, context) {
    // Which pages, and how many: the notice shows it all.
    for (const name of Object.keys(call.named)) argument(call, name);
    for (const place of call.positional.keys()) argument(call, place);
    context.tell(
      'person',
      'listing',
      call.line,
      `“${call.source.slice(0, 100)}” was made by the old site; it was left out.`,
    );
    return call.inner?.trim() ? context.blocks(call.inner, call.innerLine) : [];
  },
  shown: (call, context) => (call.inner ? context.shown(call.inner) : []),
};
