import { strings } from '@/lib/strings';
import { editUrl, reportUrl } from '@/lib/urls';

/** Where readers mend a page, or tell those who can. */
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
  const words = strings(lang);
  const edit = file && editUrl(file);
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
      <a href={reportUrl(title, path)}>{words.report}</a>
    </p>
  );
}
