import type { ReactNode } from 'react';
import type { LanguageAttributes } from '@/lib/interface-language';
import { InLanguage } from './in-language';

/**
 * Folio, title and deck of a page that is not a post.
 *
 * @param kind what the page is: Topic, Author, Year …
 * @param language of title and deck, where it is not that of the page's words
 * @param facts what the folio says besides: number of entries, page of pages
 * @param children what stands below title and deck
 */
export function PageHead({
  kind,
  facts = [],
  title,
  deck,
  language,
  children,
}: {
  kind?: string;
  facts?: readonly (string | undefined)[];
  title: string;
  deck?: string;
  language?: LanguageAttributes;
  children?: ReactNode;
}) {
  return (
    <header className="page-head">
      {kind && (
        <p className="folio">
          <b>{kind}</b>{' '}
          {facts
            .filter((fact) => fact !== undefined)
            .map((fact) => (
              <span key={fact}>{fact} </span>
            ))}
        </p>
      )}
      <InLanguage block {...language}>
        <h1>{title}</h1>
        {deck && <p className="deck">{deck}</p>}
      </InLanguage>
      {children}
    </header>
  );
}
