import { audioFacts } from '../media/facts';
import type { Content, Outline } from './types';

/**
 * Content whose recordings have the length of their files, so that feeds, Markdown and pages say the same: `duration` counts only
 * for a recording on another host, which a build cannot measure.
 *
 * @throws where a recording cannot be read, which the content check finds before
 */
export async function withMeasuredLengths(content: Content): Promise<Content> {
  const [posts, pages] = await Promise.all([
    Promise.all(content.posts.map(measured)),
    Promise.all(content.pages.map(measured)),
  ]);
  return { ...content, posts, pages };
}

async function measured<Item extends { readonly outline: Outline }>(item: Item): Promise<Item> {
  const media = await Promise.all(
    item.outline.media.map(async (medium) =>
      medium.kind === 'audio' ? { ...medium, durationSeconds: (await audioFacts(medium)).seconds } : medium,
    ),
  );
  return { ...item, outline: { ...item.outline, media } };
}
