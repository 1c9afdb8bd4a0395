import { basename } from 'node:path';
import { text as readStream } from 'node:stream/consumers';
import { type PastedChapters, readPastedChapters } from '@/lib/chapters/read-pasted-chapters.ts';
import { STARTER } from '@/lib/content/rules/file/template.ts';
import type { Chapter } from '@/lib/content/types.ts';
import { DocumentError, readWord } from '@/lib/documents/read-word.ts';
import { UsageError } from '@/lib/errors.ts';
import { type ContentDate, parseDate } from '@/lib/parse-date.ts';
import { site } from '@/lib/site.ts';
import { slugOf } from '@/lib/slug-of.ts';
import { formatClock } from '@/lib/time.ts';
import { dayAt } from '@/lib/time-zone.ts';
import { postPath } from '@/lib/urls.ts';
import { type DocumentBody, toBody } from '../document/to-body.ts';
import { contentFile } from '../front-matter-text.ts';
import { authorId, seriesId, topicId } from '../known-ids.ts';
import { audioBlock, videoBlock } from '../media-blocks.ts';
import { readNamed } from '../named-file.ts';
import type { Plan, Situation } from '../plan.ts';
import { mediaFile, type PlannedFile } from '../planned-file.ts';
import { measureRecording, type Recording } from '../recording.ts';
import { type TakenTranscript, takeTranscript } from '../take-transcript.ts';
import { videoId } from '../video-id.ts';

export interface PostOptions {
  readonly audio?: string;
  readonly video?: string;
  readonly docx?: string;
  readonly transcript?: string;
  /** A file of timestamps, or `-` for what is piped in. */
  readonly chapters?: string;
  readonly author: readonly string[];
  readonly topic: readonly string[];
  readonly series?: string;
  readonly date?: string;
  readonly summary?: string;
  readonly lang?: string;
  readonly slug?: string;
  /** Leaves out `draft: true`. */
  readonly ready?: boolean;
}

/** Plans a post: front matter from options and answers, body from a Word document, media measured. */
export async function planPost(
  givenTitle: string | undefined,
  options: PostOptions,
  situation: Situation,
): Promise<Plan> {
  const { resolvePath } = situation;
  const docx = options.docx === undefined ? undefined : await readDocument(resolvePath(options.docx));
  const title = givenTitle ?? docx?.('x').title ?? (await situation.asker?.text('Title of the post'));
  if (title === undefined) throw new UsageError('The post needs a title: npm run new -- post "Title".');
  const slug = options.slug ?? slugOf(title);
  if (slug === '')
    throw new UsageError('The address cannot be made from this title; add --slug words-of-the-address.');
  const date = readDate(options.date ?? dayAt(situation.now, site.timeZone));
  const people = await askForPeople(options, situation);
  const document = docx?.(slug);
  const media = await planMedia(title, slug, options, situation);
  const body = [media.blocks, document?.body ?? (options.ready ? '' : STARTER)]
    .flat()
    .filter((part) => part !== '');
  const file: PlannedFile = {
    path: `posts/${date.day.slice(0, 4)}/${slug}.mdx`,
    content: contentFile(
      {
        title,
        date: options.date ?? dayAt(situation.now, site.timeZone),
        summary: people.summary,
        authors: people.authors,
        topics: people.topics,
        series: people.series,
        lang: options.lang,
        draft: options.ready ? undefined : 'true',
      },
      body.join('\n\n'),
    ),
  };
  return {
    files: [file, ...media.files, ...(document?.files ?? [])],
    facts: [...media.facts, `Its address will be ${postPath(date.day, slug)}`],
    warnings: [...(document?.warnings ?? []), ...media.warnings],
    next: options.ready ? [] : ['When the text is ready, delete the line “draft: true”.'],
  };
}

function readDate(written: string): ContentDate {
  const date = parseDate(written, site.timeZone);
  if (typeof date !== 'string') return date;
  throw new UsageError(`--date: ${date}. Write it as 2026-03-01 or "2026-03-01 09:00:00 -0500".`);
}

/** Reads the document once; the names of its pictures wait for the title. */
async function readDocument(path: string): Promise<(name: string) => DocumentBody> {
  const document = await readWord(await readNamed(path)).catch((error: unknown) => {
    if (error instanceof DocumentError)
      throw new UsageError(`${basename(path)} ${error.message}`, { cause: error });
    throw error;
  });
  return (name) => toBody(document, name);
}

async function askForPeople(options: PostOptions, { asker, content }: Situation) {
  const authors = options.author.map((author) => authorId(author, content.authors));
  const topics = options.topic.map((topic) => topicId(topic, content.topics));
  const series = options.series === undefined ? undefined : seriesId(options.series, content.series);
  const named = content.authors.map(({ id, name }) => ({ id, name }));
  const titled = content.topics.map(({ id, title }) => ({ id, name: title }));
  const shows = content.series.map(({ id, title }) => ({ id, name: title }));
  return {
    summary: options.summary ?? (await asker?.text('Summary, one or two sentences', true)),
    authors: authors.length > 0 || !asker ? authors : await asker.pick('Authors (type to find)', named),
    topics: topics.length > 0 || !asker ? topics : await asker.pick('Topics (type to find)', titled),
    series:
      series ??
      (options.audio !== undefined && shows.length > 0
        ? await asker?.choose('Podcast that the episode belongs to', shows)
        : undefined),
  };
}

interface PlannedMedia {
  readonly blocks: readonly string[];
  readonly files: readonly PlannedFile[];
  readonly facts: readonly string[];
  readonly warnings: readonly string[];
}

async function planMedia(
  title: string,
  slug: string,
  options: PostOptions,
  situation: Situation,
): Promise<PlannedMedia> {
  const id = options.video === undefined ? undefined : videoId(options.video);
  if (options.video !== undefined && id === undefined) {
    throw new UsageError(
      `“${options.video}” is not the address of a YouTube video. Copy it from the browser: https://www.youtube.com/watch?v=…`,
    );
  }
  const audio = options.audio === undefined ? undefined : await takeAudio(options.audio, slug, situation);
  if (!audio && !id) {
    if (options.transcript !== undefined || options.chapters !== undefined)
      throw new UsageError(
        '--transcript and --chapters belong to a recording: add --audio FILE or --video ADDRESS.',
      );
    return { blocks: [], files: [], facts: [], warnings: [] };
  }
  const seconds = audio?.recording?.seconds;
  const transcript = await transcriptOf(slug, options, situation, seconds);
  const { chapters: pasted, warnings } = await chaptersOf(options, situation);
  // Chapters of a video go by the video, of which no length is known.
  const isLate = ({ at }: Chapter): boolean => !id && seconds !== undefined && at >= seconds;
  const chapters = pasted.filter((chapter) => !isLate(chapter));
  const blocks = [];
  const shared = { title, transcript: transcript?.file.address };
  if (audio) blocks.push(audioBlock({ src: audio.src, ...shared }, id ? [] : chapters));
  if (id) blocks.push(videoBlock({ id, ...(audio ? { title } : shared) }, chapters));
  return {
    blocks,
    files: [...(audio?.files ?? []), ...(transcript ? [transcript.file] : [])],
    facts: [
      ...(audio?.facts ?? []),
      ...(transcript?.facts ?? []),
      ...(chapters.length > 0 ? [`Chapters: ${chapters.length}.`] : []),
    ],
    warnings: [
      ...(audio?.warnings ?? []),
      ...(transcript?.warnings ?? []),
      ...warnings,
      ...pasted
        .filter(isLate)
        .map(
          ({ at, title: name }) =>
            `The chapter “${name}” at ${formatClock(at)} was left out: it starts after the end of the recording.`,
        ),
    ],
  };
}

interface TakenAudio extends Omit<PlannedMedia, 'blocks'> {
  readonly src: string;
  readonly recording?: Recording;
}

async function takeAudio(written: string, slug: string, { resolvePath }: Situation): Promise<TakenAudio> {
  if (/^https?:\/\//.test(written)) {
    const warning =
      'The recording lies on another host and was not measured: write its size="11 MB" and duration="24:10" into the player.';
    return { src: written, files: [], facts: [], warnings: [warning] };
  }
  const path = resolvePath(written);
  const recording = await measureRecording(path);
  const file = mediaFile(`${slug}.${recording.extension}`, { copyOf: path });
  return {
    src: file.address,
    recording,
    files: [file],
    facts: [`Recording: ${recording.about}.`],
    warnings: [],
  };
}

async function transcriptOf(
  slug: string,
  options: PostOptions,
  { asker, resolvePath }: Situation,
  seconds: number | undefined,
): Promise<TakenTranscript | undefined> {
  const written =
    options.transcript ??
    (await asker?.text('Transcript, a .docx, .vtt, .srt, .txt or .md file', options.audio === undefined));
  if (written === undefined && options.audio !== undefined) {
    throw new UsageError(
      'A recording needs a transcript: add --transcript FILE (.docx, .vtt, .srt, .txt or .md).',
    );
  }
  return written === undefined ? undefined : takeTranscript(resolvePath(unquote(written)), slug, seconds);
}

/** File managers put quotation marks around a path that is dragged into a terminal. */
const unquote = (path: string): string => path.replace(/^(['"])(.*)\1$/, '$2');

async function chaptersOf(options: PostOptions, { asker, resolvePath }: Situation): Promise<PastedChapters> {
  const { chapters } = options;
  if (chapters === '-') return readPastedChapters(await readStream(process.stdin));
  if (chapters !== undefined) {
    const path = resolvePath(chapters);
    return readPastedChapters((await readNamed(path)).toString('utf8'));
  }
  return readPastedChapters(
    (await asker?.paste('Chapters, one a line with its time (3:00 Title), as in a YouTube description.')) ??
      '',
  );
}
