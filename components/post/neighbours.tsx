import type { Neighbours } from '@/lib/listing/around';
import { directionOf } from '@/lib/text-direction';
import { wordsOf } from '@/lib/words';

/** The posts before and after this one. */
export function NeighbourLinks({ neighbours, lang }: { neighbours: Neighbours; lang: string }) {
  const { older, newer } = neighbours;
  const words = wordsOf(lang).post;
  if (!older && !newer) return null;
  return (
    <nav className="neighbours" aria-label={words.around}>
      {older && (
        <a href={older.path} rel="prev">
          <span>{words.older}</span>{' '}
          <span lang={older.lang} dir={directionOf(older.lang)}>
            {older.title}
          </span>
        </a>
      )}
      {newer && (
        <a href={newer.path} rel="next">
          <span>{words.newer}</span>{' '}
          <span lang={newer.lang} dir={directionOf(newer.lang)}>
            {newer.title}
          </span>
        </a>
      )}
    </nav>
  );
}
