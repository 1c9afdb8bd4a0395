import type { ReactNode } from 'react';
import type { AttributesOf } from '@/lib/content/vocabulary';
import { interfaceAttributes } from '@/lib/interface-language';
import { fileFacts } from '@/lib/media/file-facts';
import { isExternal } from '@/lib/urls';
import { InLanguage } from '../site/in-language';

type Props = AttributesOf<'FileLink'> & { readonly lang: string; readonly children?: ReactNode };

/** A download with its type and size. */
export function FileLink({ href, size, lang, children }: Props) {
  const facts = fileFacts(href, lang, size);
  return (
    <span className="file-link">
      <a href={href} rel={isExternal(href) ? 'external' : undefined}>
        {children}
      </a>
      {facts && (
        <>
          {' '}
          <InLanguage {...interfaceAttributes(lang)}>{`(${facts})`}</InLanguage>
        </>
      )}
    </span>
  );
}
