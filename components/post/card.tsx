import type { Content, Post } from '@/lib/content/types';
import { opening } from '@/lib/excerpt';
import {
  interfaceLanguage,
  languageAttributes,
  siteLanguage,
  textAttributes,
} from '@/lib/interface-language';
import { EntryPlay } from './entry-play';
import { Folio } from './folio';
import { Plate } from './plate';

/** Characters that a card shows of a summary. */
const SUMMARY = 150;

/** A post as a card: its plate, then folio, title and a line of summary. */
function Card({
  post,
  content,
  level: Heading = 'h3',
}: {
  readonly post: Post;
  readonly content: Content;
  readonly level?: 'h2' | 'h3';
}) {
  return (
    <article className="entry card" {...languageAttributes(interfaceLanguage(post.lang), siteLanguage())}>
      <Plate post={post} series={content.series.find(({ id }) => id === post.series)} />
      <Folio post={post} />
      <div {...textAttributes(post.lang)}>
        <Heading className="entry-title">
          <a href={post.path}>{post.title}</a>
        </Heading>
        {post.summary && <p className="entry-summary">{opening(post.summary, SUMMARY, post.lang)}</p>}
        <EntryPlay post={post} />
      </div>
    </article>
  );
}

/** Cards side by side where there is room; their look is in the sheet `cards`, and in that of the front page. */
export function CardList({ posts, content }: { readonly posts: readonly Post[]; readonly content: Content }) {
  return (
    <ul className="entries across">
      {posts.map((post) => (
        <li key={post.path}>
          <Card post={post} content={content} />
        </li>
      ))}
    </ul>
  );
}
