/** Addresses of the pictures that an import will show and whose size its sources do not give. */
import { asText, at } from '../front-matter/value';
import { lexShortcodes } from '../shortcodes/lexer';
import type { ImportOptions, SiteIndex, SourceFile } from '../site/types';
import { cleanAddress } from './clean-address';

const ELEMENT = /<img\s[^>]*?src=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))[^>]*>/gi;

/** Absolute addresses, each once, in the order of the posts. */
export function findPictures(
  posts: readonly SourceFile[],
  images: SiteIndex['images'],
  { mediaBase }: Pick<ImportOptions, 'mediaBase'>,
): string[] {
  const found = new Set<string>();
  const add = (address: string): void => {
    if (/^https?:\/\/[^/]/i.test(address) && URL.canParse(address)) found.add(address);
  };
  for (const { body, frontMatter } of posts) {
    for (const { name, named, positional } of lexShortcodes(body).tags) {
      const src = cleanAddress(named.src ?? positional[0] ?? '');
      if (/^legacy-img/.test(name)) add(isAddress(src) ? src : legacyAddress(src, mediaBase));
      else if (/^(?:img|figure)/.test(name) && isAddress(src)) add(src);
    }
    for (const [tag, double, single, bare] of body.matchAll(ELEMENT)) {
      if (/\swidth=["']?\d+/i.test(tag) && /\sheight=["']?\d+/i.test(tag)) continue;
      const src = cleanAddress(double ?? single ?? bare ?? '');
      add(src.startsWith('//') ? `https:${src}` : src);
    }
    for (const key of ['primary_image', 'featured_image', 'image']) {
      const value = frontMatter.values[key];
      const uid = asText(value) ?? asText(at(value, 'uid')) ?? asText(at(value, 'src')) ?? '';
      if (!images.has(uid)) add(uid);
    }
  }
  return [...found];
}

const isAddress = (text: string): boolean => /^https?:\/\//i.test(text);

/** The address of a picture in the old site’s upload folder. */
export const legacyAddress = (path: string, mediaBase: string): string =>
  `${mediaBase}/_legacy-img/${path.replace(/^\/+/, '')}`;
