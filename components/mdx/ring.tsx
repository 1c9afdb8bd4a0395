import type { ReactNode } from 'react';
import type { AttributesOf } from '@/lib/content/vocabulary';
import { outlineLevel, type PlaceProps } from './body-context';

type Props = AttributesOf<'Ring'> & PlaceProps & { readonly children?: ReactNode };

/** Text in a frame with a heading. */
export function Ring({ title, level, children }: Props) {
  return (
    <section className="ring" aria-label={title}>
      <h2 className="ring-title" aria-level={outlineLevel(level, 2)}>
        {title}
      </h2>
      {children}
    </section>
  );
}
