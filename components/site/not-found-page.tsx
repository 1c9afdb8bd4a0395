import { EntryList } from '@/components/post/entry-list';
import type { Content } from '@/lib/content/types';
import { site } from '@/lib/site';
import { reportUrl } from '@/lib/urls';
import { wordsOf } from '@/lib/words';
import { Frame } from './frame';
import { PageHead } from './page-head';
import { SearchForm } from './search-form';
import { Section } from './section';

/** What a reader meets at an address that does not exist. */
export function NotFoundPage({ content }: { content: Content }) {
  const { errors, frame, front, post } = wordsOf(site.language);
  const { title, deck, tellUs, report } = errors.notFound;
  return (
    <Frame path="/404/">
      <PageHead kind="404" title={title} deck={deck} />
      <SearchForm label={frame.searchFor} />
      <p className="after-head">
        {tellUs[0]}
        <a href={reportUrl(post.mistake(report))}>{tellUs[1]}</a>
        {tellUs[2]}
      </p>
      <Section id="latest" title={front.latest}>
        <EntryList posts={content.posts.slice(0, 5)} topics={content.topics} level="h3" />
      </Section>
    </Frame>
  );
}
