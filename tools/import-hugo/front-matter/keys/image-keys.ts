import { pictureBeside } from '../../media/bundle-picture';
import { sizeKey } from '../../media/known-sizes';
import { isOwnFile, ownFile } from '../../media/own-file';
import type { KeyContext, KeyHandler, PictureFields } from '../draft';
import { plainText } from '../plain-text';
import { asText, asTexts, at, type Value } from '../value';

/**
 * The picture for lists and previews: `primary_image` (an image record), `featured_image {uid, alt}`, and what themes call
 * it: `image`, `images` (Hugo’s own), `cover {image, alt, caption}`, `featuredImage`, `thumbnail`.
 */
export const imageKeys: KeyHandler = {
  keys: [
    ...['primary_image', 'featured_image', 'featuredimage', 'featured-image', 'image', 'cover', 'coverimage'],
    ...['cover_image', 'thumbnail', 'banner', 'hero', 'heroimage', 'header_image', 'episode_image', 'images'],
  ],
  convert(key, value, fields, context) {
    const uid =
      asTexts(value)[0] ?? NAMES.map((name) => asText(at(value, name))).find((name) => name !== undefined);
    if (!uid?.trim()) return;
    const picture = readPicture(uid.trim(), key, value, context);
    if (!picture) {
      context.tell(
        'person',
        'image-record-missing',
        key,
        /\.(?:jpe?g|png|gif|svg|webp|avif)$/i.test(uid)
          ? `The site holds no picture “${uid}”; the post has none in lists.`
          : `There is no image record for “${uid}”; the post has no picture in lists.`,
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
    if (picture.alt === '' && asText(at(value, 'alt')) === undefined)
      context.tell(
        'person',
        'alt-missing',
        key,
        `The picture “${uid}” has no alt text; write what it shows, if it does more than decorate.`,
      );
  },
};

/** The picture that themes show of a bundle that names none: `featured.jpg` beside its text. */
export function bundledPicture(context: KeyContext): PictureFields | undefined {
  const found = pictureBeside(context.file, context.site.media);
  const plan = found === undefined ? undefined : context.site.media.planned.get(found);
  return plan && 'address' in plan ? { src: plan.address, alt: '' } : undefined;
}

const NAMES = ['uid', 'src', 'image', 'url', 'path', 'file', 'thumbnail'];

/** A picture by the name of its record, its file or its address; `undefined` where the site has none. */
export function readPicture(
  uid: string,
  key: string,
  value: Value,
  context: KeyContext,
): PictureFields | undefined {
  const written = asText(at(value, 'alt'));
  const own = ownFile(uid, context.file.path, context.site, (rule, message) => {
    if (rule === 'media-refused') context.tell('loss', rule, key, message);
  });
  if (isOwnFile(own, context.site))
    return {
      src: own,
      alt: plainText(written ?? ''),
      caption: plainText(asText(at(value, 'caption')) ?? '') || undefined,
    };
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
