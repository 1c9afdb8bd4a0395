import type { Author } from '@/lib/content/types';
import { intlLocale } from '@/lib/interface-language';
import { wordsOf } from '@/lib/words';
import { Portrait } from './portrait';

/** More faces than this are a crowd. */
const FACES = 3;

/** “By A, B and C”, each name leading to its author's page. @param by what is said before the names instead */
export function Byline({
  authors,
  lang,
  by = wordsOf(lang).post.by,
}: {
  authors: readonly Author[];
  lang: string;
  by?: string;
}) {
  if (authors.length === 0) return null;
  const list = new Intl.ListFormat(intlLocale(lang), { type: 'conjunction' });
  let next = 0;
  return (
    <p className="byline">
      {authors.slice(0, FACES).map((author) => (
        <Portrait key={author.id} author={author} />
      ))}
      {by}{' '}
      {list.formatToParts(authors.map(({ name }) => name)).map(({ type, value }) => {
        const author = type === 'element' ? authors[next++] : undefined;
        if (!author) return value;
        return (
          <a key={author.id} href={author.path} rel="author">
            {author.name}
          </a>
        );
      })}
    </p>
  );
}
