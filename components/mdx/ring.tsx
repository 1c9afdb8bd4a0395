import type { ReactNode } from 'react';
import type { AttributesOf } from '@/lib/content/vocabulary';

/** Text in a frame with a heading. */
export function Ring({ title, children }: AttributesOf<'Ring'> & { readonly children?: ReactNode }) {
  return (
    <section className="ring" aria-label={title}>
      <h2 className="ring-title">{title}</h2>
      {children}
    </section>
  );
}
