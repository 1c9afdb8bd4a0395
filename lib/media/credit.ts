import type { Content, Post } from '../content/types';
import { embedCode, embedOf } from '../embed/embed';
import { authorsOf } from '../listing/select';
import { site } from '../site';
import { absoluteUrl, logoPath } from '../urls';

/** What a lock screen or a car shows beside the title of a recording (Media Session, 5: MediaMetadata). */
export interface Credit {
  /** Who made it; missing where a post has no authors. */
  readonly artist?: string;
  /** What it is a part of: its series, else the publication. */
  readonly album: string;
  /** Root-relative address of a picture: the cover of its series, else the mark of the publication. */
  readonly artwork: string;
  /** How the first recording is passed on: its number in the post, the address of the post, the code that embeds its player. */
  readonly share?: { readonly number: number; readonly url: string; readonly code: string };
}

/** The credit of the recordings of a post. */
export function creditOf(post: Post, content: Content): Credit {
  const series = content.series.find(({ id }) => id === post.series);
  const artist = authorsOf(post, content.authors)
    .map(({ name }) => name)
    .join(', ');
  const embed = embedOf(post);
  return {
    ...(artist && { artist }),
    album: series?.title ?? site.name,
    artwork: series?.cover ?? logoPath(),
    ...(embed && {
      share: { number: embed.number, url: absoluteUrl(post.path), code: embedCode(post, embed) },
    }),
  };
}
