/** What published posts lack. Archived ones are left alone: they are kept as they were. */
import type { Content, Media, Post } from '@/lib/content/types.ts';
import { parseSize } from '@/lib/media/size.ts';
import type { Row, Section } from './section.ts';
import { about } from './states.ts';

/** Recordings shorter than this can do without chapters. */
const LONG_SECONDS = 10 * 60;
/** About ten minutes of sound, where only its size is known. */
const LONG_BYTES = 8e6;

/** Summaries, alternative texts, transcripts and chapters that are missing, newest post first. */
export function missing({ posts }: Content): Section[] {
  const current = posts.filter(({ isArchived, preview }) => !isArchived && preview !== 'draft');
  const rows = (find: (post: Post) => readonly string[]): Row[] =>
    current.flatMap((post) => find(post).map((detail) => ({ ...about(post), detail })));
  return [
    {
      id: 'summaries',
      title: 'Posts without a summary',
      says: 'Lists, search engines and link previews show it. One or two sentences, 150 to 160 characters.',
      empty: 'Every post has one.',
      rows: rows(({ summary }) => (summary ? [] : ['no summary'])),
    },
    {
      id: 'names',
      title: 'Posts without authors or topics',
      says: 'Readers find related posts through them.',
      empty: 'Every post has both.',
      rows: rows(({ authors, topics }) => [
        ...(authors.length === 0 ? ['no author'] : []),
        ...(topics.length === 0 ? ['no topic'] : []),
      ]),
    },
    {
      id: 'alt',
      title: 'Pictures without alternative text',
      says: 'Right where a picture only decorates; otherwise say what it shows.',
      empty: 'Every picture is described.',
      rows: rows(({ outline, image }) => [
        ...outline.pictures.filter(({ alt }) => alt.trim() === '').map(({ src }) => src),
        ...(image && image.alt.trim() === '' ? [image.src] : []),
      ]),
    },
    {
      id: 'transcripts',
      title: 'Recordings and videos without a transcript',
      says: 'People who cannot hear, and search engines, have nothing else.',
      empty: 'Every recording and video has one.',
      rows: rows(({ outline }) => outline.media.filter(({ transcript }) => !transcript).map(nameOf)),
    },
    {
      id: 'chapters',
      title: 'Long recordings and videos without chapters',
      says: 'Chapters let people hear the part that they came for. Videos of unknown length are listed too.',
      empty: 'Every long one has chapters.',
      rows: rows(({ outline }) =>
        outline.media.filter((media) => media.chapters.length === 0 && isLong(media)).map(nameOf),
      ),
    },
  ];
}

function nameOf(media: Media): string {
  return `${media.kind === 'audio' ? 'recording' : 'video'} “${media.title}”`;
}

function isLong(media: Media): boolean {
  if (media.durationSeconds !== undefined) return media.durationSeconds >= LONG_SECONDS;
  if (media.kind === 'video') return true;
  return (parseSize(media.size ?? '') ?? 0) >= LONG_BYTES;
}
