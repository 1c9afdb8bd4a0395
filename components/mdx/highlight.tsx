import type { ReactNode } from 'react';

/** A passage that stands out. */
export function Highlight({ children }: { readonly children?: ReactNode }) {
  return <div className="highlight">{children}</div>;
}
