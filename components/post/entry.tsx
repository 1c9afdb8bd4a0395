import type { Post, Topic } from '@/lib/content/types';
import { excerpt } from '@/lib/excerpt';
import {
  interfaceLanguage,
  languageAttributes,
  siteLanguage,
  textAttributes,
} from '@/lib/interface-language';
import { topicsOf } from '@/lib/listing/select';
import { chapteredMedia, secondsOf } from '@/lib/post-facts';
import { ChapterRuler } from './chapter-ruler';
import { Folio } from './folio';
import { ResponsiveImage } from './responsive-image';
import { TopicLinks } from './topic-links';

/**
 * Characters that a list shows of a summary: three lines of the text column, or of a third of it where a list stands beside
 * something else and names no topics. The archive has summaries of 700 characters.
 */
const SUMMARY = { full: 190, brief: 96 } as const;

/** A post in a list: folio, title, a line of summary, the ruler of its chapters, its topics. The lead shows its picture. */
export async function Entry({
  post,
  topics = [],
  level: Heading = 'h2',
  lead = false,
  around = siteLanguage(),
}: {
  post: Post;
  topics?: readonly Topic[];
  level?: 'h2' | 'h3';
  lead?: boolean;
  /** The language of the list that it is in. */
  around?: string;
}) {
  const media = chapteredMedia(post);
  const room = SUMMARY[topics.length > 0 ? 'full' : 'brief'];
  return (
    <article
      className={lead ? 'entry lead' : 'entry'}
      {...languageAttributes(interfaceLanguage(post.lang), around)}
    >
      <Folio post={post} />
      <div {...textAttributes(post.lang)}>
        <Heading className="entry-title">
          <a href={post.path}>{post.title}</a>
        </Heading>
        {post.summary && <p className="entry-summary">{lead ? post.summary : excerpt(post.summary, room)}</p>}
        {media && <ChapterRuler chapters={media.chapters} durationSeconds={await secondsOf(media)} />}
        {lead && post.image && (
          <ResponsiveImage
            src={post.image.src}
            alt={post.image.alt}
            width={post.image.width}
            height={post.image.height}
          />
        )}
      </div>
      <TopicLinks topics={topicsOf(post, topics).slice(0, 3)} />
    </article>
  );
}
