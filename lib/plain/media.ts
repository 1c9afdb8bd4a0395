/** Players without a player: links to what they play, and their chapters as a list. */
import type { BlockContent, PhrasingContent } from 'mdast';
import type { Audio, Media, Video } from '../content/types';
import { fileFacts } from '../media/file-facts';
import { watchUrl } from '../media/youtube';
import { formatClock } from '../time';
import { momentId } from '../urls';
import { wordsOf } from '../words';
import { link, numbered, paragraph, strong, text } from './nodes';

/**
 * @param number the medium's 1-based number in its body
 * @param lang language of the words around the links
 */
export function plainMedia(media: Media, number: number, lang: string): BlockContent[] {
  const line = media.kind === 'audio' ? audioLine(media, lang) : videoLine(media, lang);
  return media.chaptersElsewhere ? [line] : [line, ...plainChapters(media, number)];
}

/** The chapters of a medium as a list of links; nothing where it has none. */
export function plainChapters(media: Media, number: number): BlockContent[] {
  const hrefAt = (at: number): string =>
    media.kind === 'audio' ? `#${momentId(number, at)}` : watchUrl(media.id, at);
  const items = media.chapters.map(({ at, title }) => [
    link(hrefAt(at), text(`${formatClock(at)} ${title}`)),
  ]);
  return items.length > 0 ? [numbered(items)] : [];
}

function audioLine(audio: Audio, lang: string): BlockContent {
  const words = wordsOf(lang).media;
  const facts = [
    fileFacts(audio.src, lang, audio.size),
    audio.durationSeconds && formatClock(audio.durationSeconds),
  ];
  const about = facts.filter(Boolean).join(', ');
  return paragraph(
    strong(text(audio.title)),
    text(`${wordsOf(lang).text.colon} `),
    link(audio.src, text(words.listen)),
    ...(about ? [text(` (${about})`)] : []),
    ...transcriptLink(audio, lang),
  );
}

function videoLine(video: Video, lang: string): BlockContent {
  const length = video.durationSeconds ? ` (${formatClock(video.durationSeconds)})` : '';
  return paragraph(
    strong(text(video.title)),
    text(`${wordsOf(lang).text.colon} `),
    link(watchUrl(video.id, video.startSeconds), text(wordsOf(lang).media.watchOnYouTube)),
    ...(length ? [text(length)] : []),
    ...transcriptLink(video, lang),
  );
}

function transcriptLink({ transcript, transcriptNote }: Media, lang: string): PhrasingContent[] {
  if (transcript === undefined) return [];
  const about = transcriptNote ?? fileFacts(transcript, lang);
  return [
    text(' · '),
    link(transcript, text(wordsOf(lang).media.transcript)),
    ...(about ? [text(` (${about})`)] : []),
  ];
}
