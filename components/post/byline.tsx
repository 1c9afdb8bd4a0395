import { Fragment } from 'react';
import type { Author } from '@/lib/content/types';
import { strings } from '@/lib/strings';

/** “By A, B and C”, each name leading to its author's page. */
export function Byline({ authors, lang }: { authors: readonly Author[]; lang: string }) {
  if (authors.length === 0) return null;
  const words = strings(lang);
  return (
    <p className="byline">
      {words.by}{' '}
      {authors.map((author, index) => (
        <Fragment key={author.id}>
          {index > 0 && (index === authors.length - 1 ? ` ${words.and} ` : ', ')}
          <a href={author.path} rel="author">
            {author.name}
          </a>
        </Fragment>
      ))}
    </p>
  );
}
