import type { Call, PostContext, ShortcodeHandler } from '../../context';
import { cleanAddress } from '../../media/clean-address';
import { legacyAddress } from '../../media/find-pictures';
import { isOwnFile } from '../../media/own-file';
import { type Picture, pictureNode, pictureShown } from '../image';

/** `legacy-img src alt caption`, `legacy-img-right`: a picture of the archive's upload folder. */
export const legacyImg: ShortcodeHandler = {
  names: ['legacy-img', 'legacy-img-right'],
  convert: (call, context) => [pictureNode(read(call, context), context)],
  shown: (call, context) => pictureShown(read(call, context), context),
};

function read(call: Call, context: PostContext): Picture {
  const path = cleanAddress(call.named.src ?? call.positional[0] ?? '');
  const caption = call.named.caption ?? call.positional[2];
  return {
    src:
      /^https?:\/\//i.test(path) || isOwnFile(path, context.site)
        ? path
        : legacyAddress(path, context.options.mediaBase),
    alt: call.named.alt || call.positional[1] || caption || '',
    caption,
    ...(call.name.endsWith('-right') ? { align: 'right' as const } : {}),
  };
}
