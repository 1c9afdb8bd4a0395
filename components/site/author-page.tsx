import { notFound } from 'next/navigation';
import { PostBody } from '@/components/mdx/post-body';
import { EntryList } from '@/components/post/entry-list';
import { PageTools } from '@/components/post/page-tools';
import { ResponsiveImage } from '@/components/post/responsive-image';
import { partId } from '@/lib/content/body-ids';
import type { Author, Content } from '@/lib/content/types';
import { listFacts } from '@/lib/listing/count';
import { authorsCrumb, homeCrumb } from '@/lib/listing/crumbs';
import { pageOf } from '@/lib/listing/paging';
import { postsOfAuthor } from '@/lib/listing/select';
import { site } from '@/lib/site';
import { authorGraph } from '@/lib/structured-data/lists';
import { authorPath, feedPath } from '@/lib/urls';
import { wordsOf } from '@/lib/words';
import { Frame } from './frame';
import { PageHead } from './page-head';
import { Pager } from './pager';
import { Section } from './section';

/** An author: who they are, and what they wrote, a page at a time. */
export function AuthorPage({ author, content, page }: { author: Author; content: Content; page: string }) {
  const list = pageOf(postsOfAuthor(content.posts, author.id), page, site.postsPerPage) ?? notFound();
  const words = wordsOf(site.language);
  return (
    <Frame
      path={authorPath(author.id, list.page)}
      crumbs={[homeCrumb(), authorsCrumb()]}
      structuredData={authorGraph(author, list.items)}
    >
      <PageHead
        kind={words.kinds.author}
        facts={listFacts(list)}
        title={author.name}
        deck={[author.role, author.agency].filter(Boolean).join(', ') || undefined}
      />
      {list.page === 1 && <Biography author={author} />}
      <Section id={partId('entries', author.outline)} title={words.lists.entries}>
        <EntryList posts={list.items} topics={content.topics} level="h3" />
      </Section>
      <Pager list={list} pathOf={(number) => authorPath(author.id, number)} />
      <PageTools
        title={author.name}
        path={author.path}
        file={author.file}
        lang={site.language}
        feed={feedPath(author.path)}
      />
    </Frame>
  );
}

function Biography({ author }: { author: Author }) {
  return (
    <div className="biography">
      {author.photo && <ResponsiveImage src={author.photo} alt="" width={160} height={160} sizes="160px" />}
      {author.body.trim() !== '' && (
        <div data-post-body="" className="prose">
          <PostBody document={author} />
        </div>
      )}
      {author.links.length > 0 && (
        <ul className="links">
          {author.links.map((link) => (
            <li key={link.url}>
              <a href={link.url}>{link.title}</a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
