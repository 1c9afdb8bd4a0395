import type { ReactNode } from 'react';
import type { AttributesOf } from '@/lib/content/vocabulary';
import { isExternal } from '@/lib/urls';

/** A link that looks like a button. */
export function Button({ href, children }: AttributesOf<'Button'> & { readonly children?: ReactNode }) {
  return (
    <a className="button" href={href} rel={isExternal(href) ? 'external' : undefined}>
      {children}
    </a>
  );
}
