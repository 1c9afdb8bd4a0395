import type { Call, ShortcodeHandler } from '../../context';
import { parseYouTube } from '../../media/youtube';
import { element } from '../../nodes';
import { argument, titleOf } from '../arguments';
import { youtube } from './youtube';

/** `video src="…"`, `audio src="…"`: a file, as the elements of HTML play it; a video on YouTube is that. */
export const recording: ShortcodeHandler = {
  names: ['video', 'audio', 'mp3', 'mp4', 'music', 'podcast', 'html5video', 'video-local', 'local-video'],
  convert(call, context) {
    const { src, tag, caption } = read(call);
    if (parseYouTube(src))
      return youtube.convert(
        { ...call, positional: [src], named: caption ? { title: caption } : {} },
        context,
      );
    if (!src) {
      context.tell('loss', 'shortcode-address', call.line, `“${call.source.slice(0, 100)}” names no file.`);
      return [{ type: 'inlineCode', value: call.source }];
    }
    const title = caption ? ` title="${caption.replaceAll('"', '&quot;')}"` : '';
    return context.blocks(`<${tag} controls src="${src}"${title}></${tag}>`, call.line);
  },
  shown(call) {
    const { src, tag, caption } = read(call);
    if (parseYouTube(src))
      return [element('iframe', { src: `https://www.youtube.com/embed/${parseYouTube(src)?.id}` })];
    return [element(tag, { src, title: caption ?? '' })];
  },
};

function read(call: Call): { src: string; tag: 'audio' | 'video'; caption: string | undefined } {
  const src = argument(call, 'src', 'url', 'file', 'mp4', 'mp3', 'webm', 'ogg', 'id', 0) ?? '';
  const isAudio =
    /^(?:audio|mp3|music|podcast)$/.test(call.name) || /\.(?:mp3|m4a|ogg|opus|flac|wav)$/i.test(src);
  return {
    src,
    tag: isAudio ? 'audio' : 'video',
    caption: titleOf(call, 'title', 'caption', 'name', 'label'),
  };
}
