/** The front matter of what is no post, from what the keys of its page say. */
import { kinds } from '@/lib/kinds';
import type { Place } from '../site/types';
import type { KeyContext, PostFields } from './draft';

/** Fields of posts that not every other kind has; what their keys say is told where it has them not. */
const OF_POSTS = ['kicker', 'authors', 'topics', 'translation_of', 'publish_at', 'canonical'] as const;

/**
 * The fields in the order in which they are written, under the names that the kind has for them.
 *
 * @param kind of the page
 */
export function entryFields(
  kind: NonNullable<Place['kind']>,
  { date, image, ...fields }: PostFields,
  { tell }: Pick<KeyContext, 'tell'>,
): Readonly<Record<string, unknown>> {
  const names = Object.keys(kinds[kind].schema.shape);
  for (const key of OF_POSTS)
    if (fields[key] !== undefined && fields[key].length > 0 && !names.includes(key))
      tell('change', 'key-without-home', key, `“${key}: ${fields[key]}” has no place in the new site.`);
  if (date && !names.includes('published') && kind === 'page')
    tell('change', 'key-without-home', 'date', `“date: ${date}” has no place in the new site.`);
  if (image && !names.includes('image'))
    tell('change', 'key-without-home', 'image', `The picture ${image.src} has no place in the new site.`);
  for (const key of ['caption', 'credit'] as const)
    if (image?.[key])
      tell(
        'change',
        'key-without-home',
        'image',
        `The ${key} of the picture, “${image[key]}”, has no place.`,
      );
  const all: Readonly<Record<string, unknown>> = {
    ...fields,
    published: date,
    image: image && { src: image.src, alt: image.alt },
  };
  return Object.fromEntries(names.flatMap((name) => (all[name] === undefined ? [] : [[name, all[name]]])));
}
