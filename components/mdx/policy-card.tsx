import type { ReactNode } from 'react';
import type { AttributesOf } from '@/lib/content/vocabulary';
import { isExternal } from '@/lib/urls';

/** A law or policy that the text is about, with a link. */
export function PolicyCard({
  title,
  kicker,
  href,
  children,
}: AttributesOf<'PolicyCard'> & { readonly children?: ReactNode }) {
  return (
    <aside className="policy-card" aria-label={title}>
      {kicker ? <p className="policy-kicker">{kicker}</p> : null}
      <p className="policy-title">
        <a href={href} rel={isExternal(href) ? 'external' : undefined}>
          {title}
        </a>
      </p>
      {children}
    </aside>
  );
}
