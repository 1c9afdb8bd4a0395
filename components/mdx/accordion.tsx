import type { ReactNode } from 'react';
import type { AttributesOf } from '@/lib/content/vocabulary';

/** Text that opens on demand, without a script. */
export function Accordion({
  title,
  kicker,
  children,
}: AttributesOf<'Accordion'> & { readonly children?: ReactNode }) {
  return (
    <details className="accordion">
      <summary>
        {kicker ? <span className="kicker">{kicker} </span> : null}
        {title}
      </summary>
      {children}
    </details>
  );
}
