import type { ReactNode } from 'react';
import type { AttributesOf } from '@/lib/content/vocabulary';

/** A question to the reader, with a line before it. */
export function Prompt({ intro, children }: AttributesOf<'Prompt'> & { readonly children?: ReactNode }) {
  return (
    <div className="prompt">
      {intro ? <p className="prompt-intro">{intro}</p> : null}
      {children}
    </div>
  );
}
