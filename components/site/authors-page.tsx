import type { Content } from '@/lib/content/types';
import { countOf } from '@/lib/listing/count';
import { homeCrumb } from '@/lib/listing/crumbs';
import { tally } from '@/lib/listing/tally';
import { site } from '@/lib/site';
import { listGraph } from '@/lib/structured-data/lists';
import { authorsPath } from '@/lib/urls';
import { wordsOf } from '@/lib/words';
import { Frame } from './frame';
import { LetterIndex } from './letter-index';
import { PageHead } from './page-head';

/** Everybody who has written here, from A to Z by the name as written, a page at a time. */
export function AuthorsPage({ content, page }: { content: Content; page: string }) {
  const counts = tally(content.posts, (post) => post.authors);
  const words = wordsOf(site.language).lists;
  const path = authorsPath(Number(page));
  const items = content.authors.map(({ id, name, path }) => ({
    title: name,
    path,
    count: counts.get(id) ?? 0,
  }));
  return (
    <Frame
      path={path}
      crumbs={[homeCrumb()]}
      structuredData={listGraph({ title: words.authors, path, crumbs: [homeCrumb()] })}
    >
      <PageHead
        kind={words.index}
        facts={[countOf(content.authors.length, 'authors')]}
        title={words.authors}
      />
      <LetterIndex items={items} page={page} pathOf={authorsPath} />
    </Frame>
  );
}
