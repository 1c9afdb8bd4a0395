/** The files that stand beside the page of a document, for machines. */
import { wholeDocument } from './api/documents';
import { calendarOf, hasCalendarEntry } from './calendar/calendar';
import { chaptersTrack, podcastChapters } from './chapters/formats';
import type { Content, Media } from './content/types';
import { embedOf } from './embed/embed';
import { oembed } from './embed/oembed';
import type { mediaTypes } from './file-response';
import type { ApiDocument } from './kinds/documents';
import { markdownVersion } from './markdown-version/markdown-version';
import { needsTranscriptText } from './podcast/transcripts';
import { secondsOf } from './post-facts';
import { readTranscript } from './transcripts/read-transcript';
import { transcriptText } from './transcripts/transcript-text';
import {
  calendarEntryPath,
  chaptersPath,
  jsonPath,
  markdownPath,
  oembedPath,
  transcriptTextPath,
} from './urls';
import { jsonText, xmlText } from './xml';

interface DocumentFile {
  readonly type: keyof typeof mediaTypes;
  readonly text: string;
}

type Write = (content: Content) => DocumentFile | Promise<DocumentFile>;

/** The writers of a document's files by name. */
function writers(document: ApiDocument): Map<string, Write> {
  const files: [string, Write][] = [
    [
      markdownPath(''),
      async (content) => ({ type: 'markdown', text: await markdownVersion(document, content) }),
    ],
    [
      jsonPath(''),
      async (content) => ({ type: 'json', text: jsonText(await wholeDocument(document, content)) }),
    ],
  ];
  if (hasCalendarEntry(document))
    files.push([
      calendarEntryPath(''),
      (content) => ({ type: 'calendar', text: calendarOf([document], content) }),
    ]);
  const post = document.kind === 'post' ? document : undefined;
  if (post && embedOf(post))
    files.push([oembedPath(''), (content) => ({ type: 'json', text: oembed(post, content) ?? '' })]);
  document.outline.media.forEach((media, index) => {
    if (post && needsTranscriptText(post, media))
      files.push([transcriptTextPath('', index + 1), async () => spokenText(media)]);
    if (media.chapters.length === 0) return;
    files.push([chaptersPath('', index + 1, 'json'), async () => chaptersJson(media)]);
    files.push([chaptersPath('', index + 1, 'vtt'), async () => chaptersVtt(media)]);
  });
  return new Map(files);
}

/** The names of the files of a document: `index.md`, `index.json`, `chapters.json` … */
export const documentFiles = (document: ApiDocument): string[] => [...writers(document).keys()];

/** A file of a document; `undefined` where it has none of that name. */
export async function documentFile(
  document: ApiDocument,
  content: Content,
  name: string,
): Promise<DocumentFile | undefined> {
  return writers(document).get(name)?.(content);
}

async function chaptersJson(media: Media): Promise<DocumentFile> {
  return { type: 'chapters', text: podcastChapters(media.title, media.chapters, await secondsOf(media)) };
}

async function spokenText(media: Media): Promise<DocumentFile> {
  const transcript = await readTranscript(media.transcript);
  return { type: 'text', text: transcript ? xmlText(transcriptText(transcript)) : '' };
}

async function chaptersVtt(media: Media): Promise<DocumentFile> {
  return { type: 'vtt', text: chaptersTrack(media.chapters, await secondsOf(media)) };
}
