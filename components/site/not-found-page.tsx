import type { Content } from '@/lib/content/types';
import { siteLanguage } from '@/lib/interface-language';
import { site } from '@/lib/site';
import { addressesPath, reportUrl } from '@/lib/urls';
import { wordsOf } from '@/lib/words';
import { Frame } from './frame';
import { Islands } from './islands';
import { PageHead } from './page-head';
import { SearchForm } from './search-form';
import { Sheet } from './sheet';
import { WaysOn } from './ways-on';

/** What a reader meets at an address that does not exist. */
export function NotFoundPage({ content }: { content: Content }) {
  const { errors, frame, post } = wordsOf(site.language);
  const { title, deck, tellUs, report } = errors.notFound;
  return (
    <Frame path="/404/">
      <Sheet name="record" />
      <Islands names={['nearest-pages']} lang={siteLanguage()} />
      <PageHead kind="404" title={title} deck={deck} />
      {/* Its script names pages with similar addresses; without it the page has other ways on. */}
      <nearest-pages data-index={addressesPath()} />
      <SearchForm label={frame.searchFor} />
      <p className="after-head">
        {tellUs[0]}
        <a href={reportUrl(post.mistake(report))}>{tellUs[1]}</a>
        {tellUs[2]}
      </p>
      <WaysOn content={content} />
    </Frame>
  );
}
