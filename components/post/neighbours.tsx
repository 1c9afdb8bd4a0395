import { languageAttributes } from '@/lib/interface-language';
import type { Neighbours } from '@/lib/listing/around';
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
          <span>{words.older}</span> <span {...languageAttributes(older.lang, lang)}>{older.title}</span>
        </a>
      )}
      {newer && (
        <a href={newer.path} rel="next">
          <span>{words.newer}</span> <span {...languageAttributes(newer.lang, lang)}>{newer.title}</span>
        </a>
      )}
    </nav>
  );
}
