import type { Call, PostContext, ShortcodeHandler } from '../../context';
import { cleanAddress } from '../../media/clean-address';
import { filesMatching } from '../../media/files-matching';
import { isOwnFile } from '../../media/own-file';
import type { ImageRecord } from '../../site/types';
import { type Picture, pictureNode, pictureShown } from '../image';

/** `img src`, `img-right src`: a picture with a record in `data/images/<uid>.yml`. */
export const img: ShortcodeHandler = {
  names: ['img', 'img-right', 'img-left', 'img-flexible'],
  convert(call, context) {
    const { picture, known, hidden } = read(call, context);
    if (hidden) {
      context.tell(
        'change',
        'second-caption',
        call.line,
        `The old site showed the caption of the picture’s record, “${hidden}”, in place of the one that stands here; both are kept.`,
      );
    }
    if (!known) {
      context.tell(
        'person',
        'image-record-missing',
        call.line,
        `There is no image record for “${call.named.src ?? call.positional[0] ?? ''}”; the address is taken as it stands.`,
      );
    }
    return [pictureNode(picture, context)];
  },
  shown: (call, context) => pictureShown(read(call, context).picture, context),
};

interface Read {
  readonly picture: Picture;
  /** Whether there is a record of the picture, or its address is complete. */
  readonly known: boolean;
  /** The record’s caption, where the call has one too. */
  readonly hidden?: string;
}

function read(call: Call, context: PostContext): Read {
  const src = cleanAddress(call.named.src ?? call.positional[0] ?? '');
  const align =
    call.name === 'img-right' || call.named.align === 'right'
      ? 'right'
      : call.name === 'img-left' || call.named.align === 'left'
        ? 'left'
        : undefined;
  if (/^https?:\/\//i.test(src) || isOwnFile(src, context.site)) {
    return { known: true, picture: { src, alt: call.named.alt ?? '', caption: call.named.caption, align } };
  }
  const name = src.replace(/\.(?:jpe?g|png|gif|svg|webp)$/i, '');
  // Templates of other sites look for a file beside the page, by the start of its name.
  const beside = name && context.site.images.size === 0 ? filesMatching(`${name}*`, context)[0] : undefined;
  if (beside)
    return {
      known: true,
      picture: { src: beside, alt: call.named.alt ?? '', caption: call.named.caption, align },
    };
  // Hugo finds a record whatever the capitals.
  const uid = context.site.images.has(name) ? name : name.toLowerCase();
  const record = context.site.images.get(uid);
  // Pictures at the side are the files that the old site made 200 pixels wide.
  const small = record !== undefined && /^img-(?:right|left)$/.test(call.name);
  // Beside the text, the old theme took the record’s caption whatever the call said.
  const hidden =
    small && call.named.caption && record.caption !== call.named.caption ? record.caption : undefined;
  return {
    known: record !== undefined,
    hidden,
    picture: {
      src: `${context.options.mediaBase}/${record ? `${uid}${small ? '_w200' : ''}.${record.format}` : src}`,
      alt: call.named.alt || record?.alt || call.named.caption || record?.caption || '',
      caption: [call.named.caption || record?.caption, hidden].filter(Boolean).join(' ') || undefined,
      credit: record?.credit,
      align,
      ...(small ? scaled(record) : { width: record?.width, height: record?.height }),
    },
  };
}

function scaled(record: ImageRecord): { width?: string; height?: string } {
  const [width, height] = [Number(record.width), Number(record.height)];
  return width > 0 && height > 0
    ? { width: '200', height: String(Math.max(1, Math.round((height * 200) / width))) }
    : {};
}
