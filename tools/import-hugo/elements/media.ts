import type { Element } from 'hast';
import { cleanAddress } from '../media/clean-address';
import { embedNode } from '../media/embed-node';
import { isOwnFile } from '../media/own-file';
import { flow, text } from '../nodes';
import { type ElementHandler, property } from './handler';
import { pictureAddress } from './picture';

/** `audio`: a player. What stands inside is for browsers that cannot play, so it goes. */
export const audio: ElementHandler = {
  tags: ['audio'],
  convert(_state, node, context) {
    const source = sourceOf(node);
    const src = cleanAddress(source ?? '')
      .replace(/[?&]_=\d+$/, '')
      .replace(/^http:\/\//i, 'https://');
    if (!/^https:\/\//.test(src) && !isOwnFile(src, context.site)) {
      context.tell(
        'person',
        'audio-address',
        context.lineOf(node),
        `A recording has no address: “${source ?? ''}”.`,
      );
      return source ? text(source) : undefined;
    }
    return flow('AudioPlayer', {
      src,
      title: mediaTitle(context.title),
      type: property(sourceElement(node) ?? node, 'type'),
    });
  },
};

/** `video`: a file on another host plays in the browser’s own player, through a link. */
export const video: ElementHandler = {
  tags: ['video'],
  convert(_state, node, context) {
    const given = cleanAddress(sourceOf(node) ?? '');
    if (!given) return undefined;
    const src = isOwnFile(given, context.site)
      ? given
      : (pictureAddress(given, context.options.origin) ?? given);
    context.tell(
      'person',
      'video-file',
      context.lineOf(node),
      `The video file ${src} became a link; the site plays videos from YouTube.`,
      { audio: [given, src] },
    );
    const words = property(node, 'title') ?? context.title;
    return { type: 'paragraph', children: [{ type: 'link', url: src, children: [text(words)] }] };
  },
};

/** `iframe`, `object`, `embed`: a frame of another site. */
export const frame: ElementHandler = {
  tags: ['iframe', 'object', 'embed'],
  convert(state, node, context) {
    const src = property(node, 'src') ?? property(node, 'data') ?? paramOf(node);
    if (!src) return state.all(node);
    const title = property(node, 'title') ?? context.title;
    if (isOwnFile(src, context.site))
      return { type: 'paragraph', children: [{ type: 'link', url: src, children: [text(title)] }] };
    if (!property(node, 'title')) {
      context.tell(
        'person',
        'frame-title',
        context.lineOf(node),
        `The frame ${src} has no title; it was given the title of the post.`,
      );
    }
    return embedNode(
      { src, title, width: property(node, 'width'), height: property(node, 'height') },
      context.lineOf(node),
      context,
    ) as ReturnType<typeof text>;
  },
};

/** A recording is called after its post, without the series’ name in front: “DigitalGov Podcast: …”. */
function mediaTitle(title: string): string {
  return title.replace(/^[^:]*\bpodcast\s*:\s*/i, '') || title;
}

function sourceElement(node: Element): Element | undefined {
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    if (child.tagName === 'source') return child;
    const inner = sourceElement(child);
    if (inner) return inner;
  }
  return undefined;
}

const sourceOf = (node: Element): string | undefined =>
  property(node, 'src') ?? property(sourceElement(node) ?? node, 'src');

function paramOf(node: Element): string | undefined {
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    if (child.tagName === 'param' && /^(?:movie|src)$/i.test(property(child, 'name') ?? ''))
      return property(child, 'value');
    if (child.tagName === 'embed') return property(child, 'src');
  }
  return undefined;
}
