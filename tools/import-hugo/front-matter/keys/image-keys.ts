import { sizeKey } from '../../media/known-sizes';
import type { KeyContext, KeyHandler, PictureFields } from '../draft';
import { plainText } from '../plain-text';
import { asText, at, type Value } from '../value';

/** `primary_image` (an image record), `featured_image {uid, alt}`, `image`: the picture for lists and previews. */
export const imageKeys: KeyHandler = {
  keys: ['primary_image', 'featured_image', 'image'],
  convert(key, value, fields, context) {
    const uid = asText(value) ?? asText(at(value, 'uid')) ?? asText(at(value, 'src'));
    if (!uid?.trim()) return;
    const picture = read(uid.trim(), at(value, 'alt'), context);
    if (!picture) {
      context.tell(
        'person',
        'image-record-missing',
        key,
        `There is no image record for “${uid}”; the post has no picture in lists.`,
      );
      return;
    }
    if (fields.image) {
      context.tell(
        'change',
        'second-image',
        key,
        `The post already has the picture ${fields.image.src}; “${key}” was left out.`,
      );
      return;
    }
    fields.image = picture;
  },
};

function read(uid: string, alt: Value | undefined, context: KeyContext): PictureFields | undefined {
  const written = asText(alt);
  if (/^https?:\/\//i.test(uid))
    return {
      src: uid.replace(/^http:/i, 'https:'),
      alt: plainText(written ?? ''),
      ...context.site.sizes.get(sizeKey(uid)),
    };
  const id = uid.replace(/\.(?:jpe?g|png|gif|svg|webp)$/i, '');
  const record = context.site.images.get(id);
  if (!record) return undefined;
  return {
    src: `${context.options.mediaBase}/${id}.${record.format}`,
    alt: plainText(written ?? record.alt ?? ''),
    caption: plainText(record.caption ?? '') || undefined,
    credit: plainText(record.credit ?? '') || undefined,
    width: pixels(record.width),
    height: pixels(record.height),
  };
}

const pixels = (text: string | undefined): number | undefined =>
  /^[1-9]\d{0,5}$/.test(text?.trim() ?? '') ? Number(text) : undefined;
