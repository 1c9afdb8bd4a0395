import type { Content, Post } from '../content/types';
import { authorsOf } from '../listing/select';
import { site } from '../site';
import { absoluteUrl } from '../urls';
import { jsonText } from '../xml';
import { embedCode, embedOf } from './embed';

/**
 * What a site that shows a link to a post as more than a link needs (https://oembed.com, 2.3.4.4: the rich type). The size is one that fits
 * everywhere: a file cannot answer `maxwidth`.
 *
 * @returns JSON; `undefined` where the post has no player to frame
 */
export function oembed(post: Post, content: Content): string | undefined {
  const embed = embedOf(post);
  if (!embed) return undefined;
  const [author] = authorsOf(post, content.authors);
  return jsonText({
    version: '1.0',
    type: 'rich',
    title: post.title,
    ...(author && { author_name: author.name, author_url: absoluteUrl(author.path) }),
    provider_name: site.name,
    provider_url: absoluteUrl('/'),
    html: embedCode(post, embed),
    width: embed.width,
    height: embed.height,
  });
}
