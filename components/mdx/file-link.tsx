import type { ReactNode } from 'react';
import type { AttributesOf } from '@/lib/content/vocabulary';
import { isExternal } from '@/lib/urls';
import { fileFacts } from '@/lib/media/file-facts';

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
