import { Sheet } from '@/components/site/sheet';
import { partId } from '@/lib/content/body-ids';
import type { AnyPage, GuidePlace, Part } from '@/lib/guides/place';
import { languageAttributes } from '@/lib/interface-language';
import { counted, wordsOf } from '@/lib/words';

/** The pages of a guide with the one that is shown marked: folded where there is little room, beside the text where there is more. */
export function GuideContents({ place, lang }: { place: GuidePlace; lang: string }) {
  const { guide, contents, page, count } = place;
  if (contents.length === 0) return null;
  const words = wordsOf(lang).guides;
  const id = partId('guide-contents', page.outline);
  const listed: readonly Part[] = [{ page: guide, parts: [] }, ...contents];
  return (
    <nav className="guide-contents" aria-labelledby={id}>
      <Sheet name="guides" />
      <h2 id={id}>{words.contents}</h2>
      <details>
        <summary>{counted(words.all, count, lang)}</summary>
        <Pages parts={listed} current={page} lang={lang} />
      </details>
    </nav>
  );
}

function Pages({ parts, current, lang }: { parts: readonly Part[]; current: AnyPage; lang: string }) {
  return (
    <ol>
      {parts.map(({ page, parts: below }) => (
        <li key={page.path}>
          <a
            href={page.path}
            aria-current={page === current ? 'page' : undefined}
            {...languageAttributes(page.lang, lang)}
          >
            {page.short ?? page.title}
          </a>
          {below.length > 0 && <Pages parts={below} current={current} lang={lang} />}
        </li>
      ))}
    </ol>
  );
}
