import type { ReactNode } from 'react';
import type { LanguageAttributes } from '@/lib/interface-language';

/**
 * A part in another language than what stands around it; where that is the same, nothing is put around the part.
 *
 * @param block whether it is made of blocks and not of words in a line
 */
export function InLanguage({
  lang,
  dir,
  block = false,
  children,
}: LanguageAttributes & { readonly block?: boolean; readonly children?: ReactNode }) {
  if (lang === undefined) return children;
  const Tag = block ? 'div' : 'span';
  return (
    <Tag lang={lang} dir={dir}>
      {children}
    </Tag>
  );
}
