import type { ReactNode } from 'react';
import type { LanguageAttributes } from '@/lib/interface-language';

/** Words in another language than the line they stand in; where they are in the same, nothing is put around them. */
export function Phrase({ lang, dir, children }: LanguageAttributes & { readonly children?: ReactNode }) {
  if (lang === undefined) return children;
  return (
    <span lang={lang} dir={dir}>
      {children}
    </span>
  );
}
