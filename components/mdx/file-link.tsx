import type { ReactNode } from 'react';
import type { AttributesOf } from '@/lib/content/vocabulary';
import { fileFacts } from '@/lib/media/file-facts';
import { isExternal } from '@/lib/urls';

/** A download with its type and size. */
export function FileLink({
  href,
  size,
  children,
}: AttributesOf<'FileLink'> & { readonly children?: ReactNode }) {
  const facts = fileFacts(href, size);
  return (
    <span className="file-link">
      <a href={href} rel={isExternal(href) ? 'external' : undefined}>
        {children}
      </a>
      {facts ? ` (${facts})` : null}
    </span>
  );
}
