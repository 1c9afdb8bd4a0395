import { formatClock } from '@/lib/time';
import type { Call, PostContext, ShortcodeHandler } from '../../context';
import { parseYouTube } from '../../media/youtube';
import { element, flow } from '../../nodes';

/** `youtube id title start_time`, older `youtube ID`; also the form that WordPress left (`[youtube=…]`). */
export const youtube: ShortcodeHandler = {
  names: ['youtube', 'youtubeLite', 'youtube-lite', 'youtube_simple', 'yt'],
  convert(call, context) {
    const { id, start, title } = read(call, context);
    if (!id) {
      context.tell(
        'person',
        'youtube-id',
        call.line,
        `“${call.source}” names no video; it was kept as text.`,
      );
      return [{ type: 'paragraph', children: [{ type: 'text', value: call.source }] }];
    }
    if (!titleFor(call)) {
      context.tell(
        'person',
        'video-title',
        call.line,
        `The video ${id} has no title of its own; it was given the title of the post.`,
      );
    }
    return [flow('YouTube', { id, title, start: start > 0 ? formatClock(start) : undefined })];
  },
  shown(call, context) {
    const { id, start } = read(call, context);
    if (!id) return [];
    return [
      element('iframe', { src: `https://www.youtube.com/embed/${id}${start > 0 ? `?start=${start}` : ''}` }),
    ];
  },
};

function read(call: Call, context: PostContext): { id: string | undefined; start: number; title: string } {
  const given = call.named.id ?? call.positional[0] ?? '';
  const video = parseYouTube(given);
  const seconds = Number(
    call.named.start_time ?? call.named.start ?? call.named.t ?? paramOf(call, 'start') ?? video?.start ?? 0,
  );
  return {
    id: video?.id,
    start: Number.isFinite(seconds) ? Math.floor(seconds) : 0,
    title: titleFor(call) || context.title,
  };
}

/** Blowfish hands what the player is told on in one argument: `start=130&end=150`. */
const paramOf = (call: Call, name: string): string | undefined =>
  new URLSearchParams(call.named.params).get(name) ?? undefined;

/** Blowfish calls it a label. */
const titleFor = (call: Call): string | undefined => call.named.title || call.named.label || undefined;
