/** Which posts are the same text in other languages. */
import { redirectKey } from '../front-matter/keys/address-keys';
import { asText } from '../front-matter/value';
import type { SourceFile } from './types';

/**
 * The original of each translation, both by their paths. Pages of one name are translations of each other, and those of one
 * `translationKey` (https://gohugo.io/content-management/multilingual/#bypassing-default-linking). The original is that in the site’s own
 * language, else the one whose language comes first.
 */
export function originalsOf(posts: readonly SourceFile[]): Map<string, string> {
  const groups = new Map<string, SourceFile[]>();
  for (const file of posts) {
    if (file.language === undefined || isRedirect(file)) continue;
    const key = asText(file.frontMatter.values.translationkey) ?? file.logical.replace(/\.\w+$/, '');
    groups.set(key, [...(groups.get(key) ?? []), file]);
  }
  const originals = new Map<string, string>();
  for (const group of groups.values()) {
    const [original, ...translations] = inOrder(group);
    const taken = new Set([original?.language]);
    for (const { path, language } of translations) {
      // Of two pages in one language only one can be the translation.
      if (!original || taken.has(language)) continue;
      taken.add(language);
      originals.set(path, original.path);
    }
  }
  return originals;
}

const inOrder = (group: readonly SourceFile[]): SourceFile[] =>
  group.toSorted(
    (a, b) =>
      Number(a.lang !== undefined) - Number(b.lang !== undefined) ||
      ((a.language ?? '') < (b.language ?? '') ? -1 : 1),
  );

/** A page whose readers are sent on is kept as a draft, and translates nothing. */
const isRedirect = ({ frontMatter }: SourceFile): boolean =>
  redirectKey.keys.some((key) => key in frontMatter.values);
