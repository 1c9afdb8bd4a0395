import { EntryList } from '@/components/post/entry-list';
import type { Content } from '@/lib/content/types';
import { reportUrl } from '@/lib/urls';
import { Frame } from './frame';
import { PageHead } from './page-head';
import { SearchForm } from './search-form';
import { Section } from './section';

/** What a reader meets at an address that does not exist. */
export function NotFoundPage({ content }: { content: Content }) {
  return (
    <Frame path="/404/">
      <PageHead
        kind="404"
        title="There is no page at this address"
        deck="It may have moved, or the address may have a mistake in it."
      />
      <SearchForm label="Words to find" />
      <p className="after-head">
        If a link on this site led you here, please <a href={reportUrl('a broken link')}>tell us</a>.
      </p>
      <Section id="latest" title="Latest">
        <EntryList posts={content.posts.slice(0, 5)} topics={content.topics} level="h3" />
      </Section>
    </Frame>
  );
}
