import type { AnyPage, GuidePlace } from '@/lib/guides/place';
import { languageAttributes } from '@/lib/interface-language';
import { wordsOf } from '@/lib/words';

/** The pages to read before and after one of a guide. */
export function GuideNeighbours({ place, lang }: { place: GuidePlace; lang: string }) {
  const { previous, next } = place;
  const words = wordsOf(lang).guides;
  if (!previous && !next) return null;
  return (
    <nav className="neighbours" aria-label={words.around}>
      {previous && <Neighbour page={previous} rel="prev" label={words.previous} lang={lang} />}
      {next && <Neighbour page={next} rel="next" label={words.next} lang={lang} />}
    </nav>
  );
}

interface Props {
  readonly page: AnyPage;
  readonly rel: 'prev' | 'next';
  readonly label: string;
  readonly lang: string;
}

const Neighbour = ({ page, rel, label, lang }: Props) => (
  <a href={page.path} rel={rel}>
    <span>{label}</span> <span {...languageAttributes(page.lang, lang)}>{page.title}</span>
  </a>
);
