import type { Content } from '@/lib/content/types';
import { countOf } from '@/lib/listing/count';
import { homeCrumb } from '@/lib/listing/crumbs';
import { tally } from '@/lib/listing/tally';
import { listGraph } from '@/lib/structured-data/lists';
import { authorsPath } from '@/lib/urls';
import { Frame } from './frame';
import { LetterIndex } from './letter-index';
import { PageHead } from './page-head';

/** Everybody who has written here, from A to Z by the name as written. */
export function AuthorsPage({ content }: { content: Content }) {
  const counts = tally(content.posts, (post) => post.authors);
  const items = content.authors.map(({ id, name, path }) => ({
    title: name,
    path,
    count: counts.get(id) ?? 0,
  }));
  return (
    <Frame
      path={authorsPath()}
      crumbs={[homeCrumb()]}
      structuredData={listGraph({ title: 'Authors', path: authorsPath(), crumbs: [homeCrumb()] })}
    >
      <PageHead kind="Index" facts={[countOf(content.authors.length, 'author', 'authors')]} title="Authors" />
      <LetterIndex items={items} />
    </Frame>
  );
}
