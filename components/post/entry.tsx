import type { Post, Topic } from '@/lib/content/types';
import { opening } from '@/lib/excerpt';
import {
  interfaceLanguage,
  languageAttributes,
  siteLanguage,
  textAttributes,
} from '@/lib/interface-language';
import { topicsOf } from '@/lib/listing/select';
import { chapteredMedia, secondsOf } from '@/lib/post-facts';
import { ChapterRuler } from './chapter-ruler';
import { EntryPlay } from './entry-play';
import { Folio } from './folio';
import { TopicLinks } from './topic-links';

/**
 * Characters that a list shows of a summary, which is cut here and nowhere else: three lines of the text column, or less where
 * a list stands beside something else and names no topics. The archive has summaries of 700 characters.
 */
const SUMMARY = { full: 190, brief: 150 } as const;

/** A post in a list: folio, title, a line of summary, the ruler of its chapters, its topics. */
export async function Entry({
  post,
  topics = [],
  level: Heading = 'h2',
  plays = false,
  around = siteLanguage(),
}: {
  post: Post;
  topics?: readonly Topic[];
  level?: 'h2' | 'h3';
  /** Whether its recording plays from here, in the small player. */
  plays?: boolean;
  /** The language of the list that it is in. */
  around?: string;
}) {
  const media = chapteredMedia(post);
  const room = SUMMARY[topics.length > 0 ? 'full' : 'brief'];
  return (
    <article className="entry" {...languageAttributes(interfaceLanguage(post.lang), around)}>
      <Folio post={post} />
      <div {...textAttributes(post.lang)}>
        <Heading className="entry-title">
          <a href={post.path}>{post.title}</a>
        </Heading>
        {post.summary && <p className="entry-summary">{opening(post.summary, room, post.lang)}</p>}
        {media && <ChapterRuler chapters={media.chapters} durationSeconds={await secondsOf(media)} />}
        {plays && <EntryPlay post={post} />}
      </div>
      <TopicLinks topics={topicsOf(post, topics).slice(0, 3)} />
    </article>
  );
}
