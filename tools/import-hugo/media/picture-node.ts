import type { PostContext } from '../context';
import { inline, type JsxText } from '../nodes';
import { toLegacyPath } from './legacy-path';
import { isOwnFile } from './own-file';

/** A picture as a component: one of the site’s own files, or one that stays where it is. */
export const pictureOf = (
  url: string,
  alt: string,
  { site, options }: Pick<PostContext, 'site' | 'options'>,
): JsxText =>
  isOwnFile(url, site)
    ? inline('Image', { src: url, alt })
    : inline('LegacyImage', { src: toLegacyPath(url, options.mediaBase), alt });
