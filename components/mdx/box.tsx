import type { ReactNode } from 'react';

/** Text in a frame. */
export function Box({ children }: { readonly children?: ReactNode }) {
  return <div className="box">{children}</div>;
}
