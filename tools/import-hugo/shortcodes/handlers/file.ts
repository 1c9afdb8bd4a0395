import type { Call, PostContext, ShortcodeHandler } from '../../context';
import { cleanAddress } from '../../media/clean-address';
import { legacyAddress } from '../../media/find-pictures';
import { isOwnFile } from '../../media/own-file';
import { element, inline, text, word } from '../../nodes';
import { linkTo } from '../link-to';

/** `legacy-file path`: the bare address of a file in the archive's upload folder. */
export const legacyFile: ShortcodeHandler = {
  names: ['legacy-file'],
  address: (call, context) => uploadAddress(call, context),
  convert: (call, context) => linkTo(uploadAddress(call, context)),
  shown: (call, context) => [word(uploadAddress(call, context))],
};

/** `asset-static file label button`: a link or a button that leads to a file. */
export const assetStatic: ShortcodeHandler = {
  names: ['asset-static'],
  address: (call, context) => staticAddress(call, context),
  convert(call, context) {
    const href = staticAddress(call, context);
    const label = call.named.label || (call.named.file ?? '');
    if (call.named.button === 'true') return [inline('Button', { href }, [text(label)])];
    return [{ type: 'link', url: href, children: [text(label)] }];
  },
  shown(call, context) {
    return [
      element('a', { href: staticAddress(call, context) }, [
        word(call.named.label || (call.named.file ?? '')),
      ]),
    ];
  },
};

function uploadAddress(call: Call, context: PostContext): string {
  const path = cleanAddress(call.named.path ?? call.named.src ?? call.positional[0] ?? '');
  return isOwnFile(path, context.site) ? path : legacyAddress(path, context.options.mediaBase);
}

function staticAddress(call: Call, context: PostContext): string {
  const file = cleanAddress(call.named.file ?? call.positional[0] ?? '');
  return /^https?:/i.test(file) || isOwnFile(file, context.site)
    ? file
    : `${context.options.mediaBase}/static/${file.replace(/^\/+/, '')}`;
}
