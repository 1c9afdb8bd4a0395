import type { ReactNode } from 'react';

/** A pull quote; its source, where given, comes as the last child, a `cite`. */
export function QuoteBlock({ children }: { readonly children?: ReactNode }) {
  return <blockquote className="pull-quote">{children}</blockquote>;
}
