import { reportUrl } from '@/lib/urls';
import { Frame } from './frame';
import { PageHead } from './page-head';
import { SearchForm } from './search-form';

/** What a reader meets at an address whose page was taken away on purpose, with nothing in its place. */
export function GonePage() {
  return (
    <Frame path="/410/">
      <PageHead
        kind="410"
        title="This page was taken away"
        deck="There was a page at this address. It is gone for good, and nothing takes its place."
      />
      <SearchForm label="Words to find" />
      <p className="after-head">
        If you still need what stood here, please <a href={reportUrl('a page that is gone')}>ask us</a>.
      </p>
    </Frame>
  );
}
