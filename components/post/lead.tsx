import type { Content, Media, Post } from '@/lib/content/types';
import {
  interfaceLanguage,
  languageAttributes,
  siteLanguage,
  textAttributes,
} from '@/lib/interface-language';
import { authorsOf } from '@/lib/listing/select';
import { chapteredMedia } from '@/lib/post-facts';
import { formatClock } from '@/lib/time';
import { momentId } from '@/lib/urls';
import { Byline } from './byline';
import { EntryPlay } from './entry-play';
import { Folio } from './folio';
import { Plate } from './plate';

/** The post that leads the front page: set in type, with who wrote it, what it looks or sounds like, and what is inside. */
export function Lead({ post, content }: { readonly post: Post; readonly content: Content }) {
  const lang = interfaceLanguage(post.lang);
  const media = chapteredMedia(post);
  return (
    <article className="entry lead" {...languageAttributes(lang, siteLanguage())}>
      <div>
        <Folio post={post} />
        <Byline authors={authorsOf(post, content.authors)} lang={lang} />
      </div>
      <div {...textAttributes(post.lang)}>
        <h2 className="entry-title">
          <a href={post.path}>{post.title}</a>
        </h2>
        {post.summary && <p className="entry-summary">{post.summary}</p>}
        <EntryPlay post={post} />
        <Plate post={post} series={content.series.find(({ id }) => id === post.series)} wide />
        {media && <LeadChapters media={media} post={post} />}
      </div>
    </article>
  );
}

/** Chapters that are named: two or three lines of them. */
const CHAPTERS = 9;

function LeadChapters({ media, post }: { readonly media: Media; readonly post: Post }) {
  const number = post.outline.media.indexOf(media) + 1;
  return (
    <ol className="lead-chapters">
      {media.chapters.slice(0, CHAPTERS).map(({ at, title }) => (
        <li key={at}>
          <a href={`${post.path}#${momentId(number, at)}`}>
            <span className="accent">{formatClock(at)}</span> {title}
          </a>
        </li>
      ))}
    </ol>
  );
}
