/** The files that stand beside the page of a post, for machines. */
import { postDocument } from './api/documents';
import { chaptersTrack, podcastChapters } from './chapters/formats';
import type { Content, Media, Post } from './content/types';
import { embedOf } from './embed/embed';
import { oembed } from './embed/oembed';
import type { mediaTypes } from './file-response';
import { markdownVersion } from './markdown-version/markdown-version';
import { needsTranscriptText } from './podcast/transcripts';
import { secondsOf } from './post-facts';
import { readTranscript } from './transcripts/read-transcript';
import { transcriptText } from './transcripts/transcript-text';
import { chaptersPath, jsonPath, markdownPath, oembedPath, transcriptTextPath } from './urls';
import { jsonText, xmlText } from './xml';

interface PostFile {
  readonly type: keyof typeof mediaTypes;
  readonly text: string;
}

type Write = (post: Post, content: Content) => PostFile | Promise<PostFile>;

/** The writers of a post's files by name. */
function writers(post: Post): Map<string, Write> {
  const files: [string, Write][] = [
    [
      markdownPath(''),
      async (_, content) => ({ type: 'markdown', text: await markdownVersion(post, content) }),
    ],
    [
      jsonPath(''),
      async (_, content) => ({ type: 'json', text: jsonText(await postDocument(post, content)) }),
    ],
  ];
  if (embedOf(post))
    files.push([oembedPath(''), (_, content) => ({ type: 'json', text: oembed(post, content) ?? '' })]);
  post.outline.media.forEach((media, index) => {
    if (needsTranscriptText(post, media))
      files.push([transcriptTextPath('', index + 1), async () => spokenText(media)]);
    if (media.chapters.length === 0) return;
    files.push([chaptersPath('', index + 1, 'json'), async () => chaptersJson(media)]);
    files.push([chaptersPath('', index + 1, 'vtt'), async () => chaptersVtt(media)]);
  });
  return new Map(files);
}

/** The names of the files of a post: `index.md`, `index.json`, `chapters.json` … */
export const postFiles = (post: Post): string[] => [...writers(post).keys()];

/** A file of a post; `undefined` where it has none of that name. */
export async function postFile(post: Post, content: Content, name: string): Promise<PostFile | undefined> {
  return writers(post).get(name)?.(post, content);
}

async function chaptersJson(media: Media): Promise<PostFile> {
  return { type: 'chapters', text: podcastChapters(media.title, media.chapters, await secondsOf(media)) };
}

async function spokenText(media: Media): Promise<PostFile> {
  const transcript = await readTranscript(media.transcript);
  return { type: 'text', text: transcript ? xmlText(transcriptText(transcript)) : '' };
}

async function chaptersVtt(media: Media): Promise<PostFile> {
  return { type: 'vtt', text: chaptersTrack(media.chapters, await secondsOf(media)) };
}
