import { siteLanguage } from '@/lib/interface-language';
import { manualEntries } from '@/lib/manual';
import { manualPath } from '@/lib/manual/pages';
import { writePath } from '@/lib/urls';
import { wordsOf } from '@/lib/words';

/**
 * The pages of the author's guide. They are in English; in another language the list says so.
 *
 * @param current slug of the page that is being read
 * @param lang BCP 47 tag of what the list says
 */
export function ManualContents({ current, lang = siteLanguage() }: { current?: string; lang?: string }) {
  const { manual: words, writePage } = wordsOf(lang);
  return (
    <nav className="section" aria-labelledby="guide">
      <h2 id="guide">
        <a href={manualPath()}>{words.contents}</a>
      </h2>
      <ol className="entries">
        <li className="entry">
          <p className="entry-title">
            <a href={writePath()}>{writePage.title}</a>
          </p>
          <p className="entry-summary">{writePage.description}</p>
        </li>
        {manualEntries().map(({ slug, path }) => (
          <li key={slug} className="entry">
            <p className="entry-title">
              <a
                href={path}
                hrefLang={words.inEnglish ? 'en' : undefined}
                aria-current={slug === current ? 'page' : undefined}
              >
                {words.pages[slug].title}
                {words.inEnglish && ` (${words.inEnglish})`}
              </a>
            </p>
            <p className="entry-summary">{words.pages[slug].summary}</p>
          </li>
        ))}
      </ol>
    </nav>
  );
}
