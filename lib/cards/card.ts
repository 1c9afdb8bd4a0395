/** What a link-preview card says. */
import type { Content, Post, Topic } from '../content/types';
import { formatDay } from '../dates';
import { isCovered } from '../fonts/public-sans';
import { countOf } from '../listing/count';
import { postsOfTopic } from '../listing/select';
import { chapteredMedia, kindOf, lengthOf, type Ruler, rulerOf, secondsOf } from '../post-facts';
import { site } from '../site';
import { strings } from '../strings';
import { cardPath } from '../urls';

export interface Card {
  /** What it is, when, how long: the line above the title. */
  readonly folio: readonly string[];
  readonly title: string;
  /** Whether the folio is set in the colour of recordings. */
  readonly hasMedia: boolean;
  readonly ruler?: Ruler;
}

/** The site's own card, for every page without another. */
const siteCard = (): Card => ({ folio: [], title: site.tagline, hasMedia: false });

/** The card of a post. */
export async function postCard(post: Post): Promise<Card> {
  const words = strings(post.lang);
  const length = await lengthOf(post);
  const media = chapteredMedia(post);
  const folio = [
    words.kinds[kindOf(post)],
    formatDay(post.date.day, post.lang),
    ...(length ? [words.length(length)] : []),
  ];
  return {
    folio,
    title: drawable(post.title),
    hasMedia: post.outline.media.length > 0,
    ruler: media && rulerOf(media.chapters, await secondsOf(media)),
  };
}

function topicCard({ id, title }: Topic, { posts }: Content): Card {
  return {
    folio: ['Topic', countOf(postsOfTopic(posts, id).length)],
    title: drawable(title),
    hasMedia: false,
  };
}

/** Whether a post needs a card: one with a picture of its own is shown by that. */
const needsCard = (post: Post): boolean => post.image === undefined;

/** Every card of the site by its address (`/og/2015/07/17/slug.png`); each is made when it is asked for. */
export function cardsOf(content: Content): Map<string, () => Promise<Card>> {
  const cards = new Map<string, () => Promise<Card>>([[cardPath('/'), async () => siteCard()]]);
  for (const topic of content.topics) {
    cards.set(cardPath(topic.path), async () => topicCard(topic, content));
  }
  for (const post of content.posts.filter(needsCard)) cards.set(cardPath(post.path), () => postCard(post));
  return cards;
}

/**
 * A title as the card's font can draw it. Emoji and invisible marks go; the site's line stands in for a title in letters
 * that the font lacks, because half a title says the wrong thing.
 */
function drawable(title: string): string {
  const plain = title
    .normalize('NFC')
    .replace(/\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\p{C}|\ufe0f/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  const short =
    [...plain].length > LONGEST
      ? `${[...plain]
          .slice(0, LONGEST)
          .join('')
          .replace(/\s+\S*$/u, '')}…`
      : plain;
  return short && isCovered(short) ? short : site.tagline;
}

/** Characters of a title that fit on a card. */
const LONGEST = 140;
