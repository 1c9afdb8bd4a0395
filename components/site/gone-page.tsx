import type { Content } from '@/lib/content/types';
import { site } from '@/lib/site';
import { reportUrl } from '@/lib/urls';
import { wordsOf } from '@/lib/words';
import { Frame } from './frame';
import { PageHead } from './page-head';
import { SearchForm } from './search-form';
import { WaysOn } from './ways-on';

/** What a reader meets at an address whose page was removed on purpose, with nothing in its place. */
export function GonePage({ content }: { content: Content }) {
  const { errors, frame, post } = wordsOf(site.language);
  const { title, deck, askUs, report } = errors.removed;
  return (
    <Frame path="/410/">
      <PageHead kind="410" title={title} deck={deck} />
      <SearchForm label={frame.searchFor} />
      <p className="after-head">
        {askUs[0]}
        <a href={reportUrl(post.mistake(report))}>{askUs[1]}</a>
        {askUs[2]}
      </p>
      <WaysOn content={content} />
    </Frame>
  );
}
