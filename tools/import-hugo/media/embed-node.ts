import type { RootContent } from 'mdast';
import { attributeTests } from '@/lib/content/attribute-kinds';
import { formatClock } from '@/lib/time';
import type { PostContext } from '../context';
import { flow } from '../nodes';
import { parseYouTube } from './youtube';

export interface Frame {
  readonly src: string;
  readonly title: string;
  readonly width?: string;
  readonly height?: string;
}

/**
 * A frame of another site: `YouTube` for its videos, `Embed` for the rest. On a host that the site does not allow it
 * becomes a link; without an address, its title as text.
 */
export function embedNode(frame: Frame, line: number, context: PostContext): RootContent {
  const src = frame.src
    .trim()
    .replace(/^\/\//, 'https://')
    .replace(/^http:\/\//i, 'https://');
  const video = parseYouTube(src);
  if (video)
    return flow('YouTube', {
      id: video.id,
      title: frame.title,
      start: video.start > 0 ? formatClock(video.start) : undefined,
    });
  if (!/^https:\/\/[^\s/]+\.[^\s/]+/.test(src)) {
    context.tell(
      'person',
      'frame-address',
      line,
      `A frame has no address that can be shown: “${frame.src}”.`,
    );
    return { type: 'paragraph', children: [{ type: 'text', value: frame.src || frame.title }] };
  }
  const fault = attributeTests.embed(src);
  if (fault) {
    context.tell('person', 'frame-host', line, `The frame ${src} became a link: ${fault}.`, {
      embeds: [frame.src],
    });
    return {
      type: 'paragraph',
      children: [{ type: 'link', url: src, children: [{ type: 'text', value: frame.title }] }],
    };
  }
  const pixels = (value: string | undefined): string | undefined =>
    /^[1-9]\d{0,4}$/.test(value ?? '') ? value : undefined;
  return flow('Embed', { src, title: frame.title, width: pixels(frame.width), height: pixels(frame.height) });
}
