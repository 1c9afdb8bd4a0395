import { Section } from '@/components/site/section';
import { partId } from '@/lib/content/body-ids';
import type { GuidePlace, Part } from '@/lib/guides/place';
import { languageAttributes } from '@/lib/interface-language';
import { wordsOf } from '@/lib/words';

/** What each page of a guide is about, below the text of its first page. Nothing where it has no other page. */
export function GuideParts({ place, lang }: { place: GuidePlace; lang: string }) {
  const { contents, page } = place;
  if (contents.length === 0) return null;
  return (
    <Section id={partId('guide-pages', page.outline)} title={wordsOf(lang).lists.pages}>
      <Parts parts={contents} lang={lang} />
    </Section>
  );
}

function Parts({ parts, lang }: { parts: readonly Part[]; lang: string }) {
  return (
    <ol className="links guide-parts">
      {parts.map(({ page, parts: below }) => {
        const summary = page.summary ?? page.deck;
        return (
          <li key={page.path}>
            <div {...languageAttributes(page.lang, lang)}>
              <a href={page.path}>{page.title}</a>
              {summary && <p>{summary}</p>}
            </div>
            {below.length > 0 && <Parts parts={below} lang={lang} />}
          </li>
        );
      })}
    </ol>
  );
}
