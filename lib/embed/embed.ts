/** The small page with the player of a post, which other sites may frame. */
import type { Audio, Post } from '../content/types';
import { site } from '../site';
import { absoluteUrl, embedPath } from '../urls';
import { escapeXml } from '../xml';

/** Pixels of a framed player: as wide as most columns, and high enough for its controls and a few chapters. */
const EMBED_SIZE = { width: 640, height: 420 } as const;

export interface Embed {
  /** The recording that it plays: the first of the post. */
  readonly audio: Audio;
  /** 1-based number of the recording among the media of the post. */
  readonly number: number;
  /** Root-relative address of the page. */
  readonly path: string;
  readonly width: number;
  readonly height: number;
}

/** The framed player of a post; `undefined` where it has no recording: videos have players of their own at home. */
export function embedOf(post: Post): Embed | undefined {
  const index = post.outline.media.findIndex(({ kind }) => kind === 'audio');
  const audio = post.outline.media[index];
  if (audio?.kind !== 'audio') return undefined;
  return { audio, number: index + 1, path: embedPath(post.path), ...EMBED_SIZE };
}

/** The HTML that puts the player into another page. */
export function embedCode(post: Post, { path, width, height }: Embed): string {
  const title = escapeXml(`${post.title} (${site.name})`);
  return `<iframe src="${absoluteUrl(path)}" title="${title}" width="${width}" height="${height}" loading="lazy" allow="autoplay"></iframe>`;
}
