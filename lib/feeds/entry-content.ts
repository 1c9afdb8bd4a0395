/** What a feed says of a post besides its title. */
import type { Audio, Post } from '../content/types';
import { formatDay } from '../dates';
import { excerpt } from '../excerpt';
import { bytesOf } from '../media/facts';
import { mimeType } from '../media/size';
import { plainForms } from '../plain/plain-forms';
import type { PlainSource } from '../plain/plain-tree';
import { site } from '../site';
import { absoluteUrl } from '../urls';
import { wordsOf } from '../words';
import { escapeXml } from '../xml';

/** A document that is told in full; only posts name an original and corrections. */
interface Entry extends PlainSource, Pick<Post, 'summary' | 'deck'> {
  readonly lang: string;
  readonly image?: { readonly src: string; readonly alt: string };
  readonly source?: Post['source'];
  readonly corrections?: Post['corrections'];
}

/** The whole document as plain HTML: its own picture, its text, where the original stands, what was corrected. */
export function entryHtml(post: Entry): string {
  const { post: words, text: marks } = wordsOf(post.lang);
  const parts = [post.image && picture(post.image), plainForms(post).html];
  if (post.source) {
    const label = escapeXml(words.readAt(post.source.name));
    parts.push(`<p><a href="${escapeXml(absoluteUrl(post.source.url))}">${label}</a></p>`);
  }
  for (const { date, text } of post.corrections ?? []) {
    const day = formatDay(date.day, post.lang);
    parts.push(
      `<p><strong>${escapeXml(`${words.corrections}, ${day}${marks.colon}`)}</strong> ${escapeXml(text)}</p>`,
    );
  }
  return parts.filter(Boolean).join('\n');
}

const picture = ({ src, alt }: { src: string; alt: string }): string =>
  `<p><img src="${escapeXml(absoluteUrl(src))}" alt="${escapeXml(alt)}"></p>`;

/** One or two sentences: the summary, the deck, or else how the text begins. Plain text. */
export function entrySummary(post: Pick<Entry, 'summary' | 'deck' | 'outline'>): string {
  return post.summary ?? post.deck ?? excerpt(post.outline.text, 160);
}

/** Under which licence a feed’s texts may be used, in words; `undefined` where the settings name none. */
export const rights = (): string | undefined =>
  site.license && `${site.license.name} (${absoluteUrl(site.license.url)})`;

export interface Enclosure {
  /** Absolute. */
  readonly url: string;
  /** Media type. */
  readonly type: string;
  /** Bytes; `undefined` where nobody knows. */
  readonly length?: number;
  readonly title: string;
}

/** The recordings of a post, as files to load. */
export const enclosures = (post: Post): Enclosure[] =>
  post.outline.media
    .filter((media): media is Audio => media.kind === 'audio')
    .map((audio) => ({
      url: absoluteUrl(audio.src),
      type: audio.type ?? mimeType(audio.src) ?? 'audio/mpeg',
      length: bytesOf(audio.src, audio.size),
      title: audio.title,
    }));
