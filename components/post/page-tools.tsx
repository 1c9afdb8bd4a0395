import { editPath, reportUrl } from '@/lib/urls';
import { wordsOf } from '@/lib/words';

/** Where readers edit a page, or tell those who can. */
export function PageTools({
  title,
  path,
  file,
  lang,
  feed,
}: {
  title: string;
  path: string;
  /** Missing where the page is made by the site itself. */
  file?: string;
  lang: string;
  /** Root-relative address of the feed of what the page lists. */
  feed?: string;
}) {
  const words = wordsOf(lang).post;
  const edit = file && editPath(file);
  return (
    <p className="page-tools">
      {feed && (
        <>
          <a href={feed}>RSS</a>
          {' · '}
        </>
      )}
      {edit && (
        <>
          <a href={edit}>{words.edit}</a>
          {' · '}
        </>
      )}
      <a href={reportUrl(words.mistake(title), path)}>{words.report}</a>
    </p>
  );
}
