import type { Call, ShortcodeHandler } from '../../context';
import { embedNode } from '../../media/embed-node';
import { element } from '../../nodes';

/** `fb-video "address"`: a video on Facebook, in its own frame. */
export const fbVideo: ShortcodeHandler = {
  names: ['fb-video'],
  convert: (call, context) => [
    embedNode(
      { src: facebook(call), title: call.named.title ?? context.title, width: '500', height: '281' },
      call.line,
      context,
    ),
  ],
  shown: (call) => [element('iframe', { src: facebook(call) })],
};

/** `vimeo ID`, Hugo's own. */
export const vimeo: ShortcodeHandler = {
  names: ['vimeo', 'vimeo_simple'],
  convert: (call, context) => [
    embedNode({ src: vimeoAddress(call), title: call.named.title ?? context.title }, call.line, context),
  ],
  shown: (call) => [element('iframe', { src: vimeoAddress(call) })],
};

/** `cspan-iframe src …`: a recording in C-SPAN's frame. */
export const cspan: ShortcodeHandler = {
  names: ['cspan-iframe'],
  convert: (call, context) => [
    embedNode({ src: frameAddress(call), title: call.named.title ?? context.title }, call.line, context),
  ],
  shown: (call: Call) => [element('iframe', { src: frameAddress(call) })],
};

function facebook(call: Call): string {
  const address = encodeURIComponent(withSlash(call.positional[0] ?? call.named.src ?? ''));
  return `https://www.facebook.com/plugins/video.php?href=${address}&width=500&show_text=false&height=281&appId`;
}

const withSlash = (url: string): string => (url.endsWith('/') ? url : `${url}/`);
const vimeoAddress = (call: Call): string =>
  `https://player.vimeo.com/video/${call.named.id ?? call.positional[0] ?? ''}`;
const frameAddress = (call: Call): string => call.named.src ?? call.named.url ?? call.positional[0] ?? '';
