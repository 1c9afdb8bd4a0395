import { siteLanguage } from '@/lib/interface-language';
import { type ManualEntry, manualEntries } from '@/lib/manual';
import { manualPath } from '@/lib/manual/pages';
import { writePath } from '@/lib/urls';
import { wordsOf } from '@/lib/words';

/**
 * The pages of the author's guide: what somebody wants to do, what is looked up, or both on the guide's front page. They are in English;
 * in another language the list says so.
 *
 * @param current slug of the page that is being read, whose list is shown alone
 * @param lang BCP 47 tag of what the list says
 */
export function ManualContents({ current, lang = siteLanguage() }: { current?: string; lang?: string }) {
  const { manual: words } = wordsOf(lang);
  const { tasks, references } = manualEntries();
  const isTask = tasks.some(({ slug }) => slug === current);
  return (
    <>
      {(isTask || current === undefined) && (
        <nav className="section" aria-labelledby="tasks">
          <h2 id="tasks">{words.tasks}</h2>
          <ol className="entries">
            <WriteEntry lang={lang} />
            <Entries entries={tasks} current={current} lang={lang} />
          </ol>
        </nav>
      )}
      {!isTask && (
        <nav className="section" aria-labelledby="guide">
          <h2 id="guide">
            <a href={manualPath()}>{words.contents}</a>
          </h2>
          <ol className="entries">
            {current !== undefined && <WriteEntry lang={lang} />}
            <Entries entries={references} current={current} lang={lang} />
          </ol>
        </nav>
      )}
    </>
  );
}

function WriteEntry({ lang }: { lang: string }) {
  const { writePage } = wordsOf(lang);
  return (
    <li className="entry">
      <p className="entry-title">
        <a href={writePath()}>{writePage.title}</a>
      </p>
      <p className="entry-summary">{writePage.description}</p>
    </li>
  );
}

function Entries({
  entries,
  current,
  lang,
}: {
  entries: readonly ManualEntry[];
  current?: string;
  lang: string;
}) {
  const { manual: words } = wordsOf(lang);
  return entries.map(({ slug, path }) => (
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
  ));
}
