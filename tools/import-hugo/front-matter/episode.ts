/** A podcast’s episode: the recording and the film that its front matter names, as castanet and other themes have them. */
import type { Element } from 'hast';
import type { RootContent } from 'mdast';
import { formatSize } from '@/lib/media/size';
import { formatClock, parseClock } from '@/lib/time';
import type { PostContext } from '../context';
import { isOwnFile, ownFile } from '../media/own-file';
import { parseYouTube } from '../media/youtube';
import { element, flow, word } from '../nodes';
import { asText, at, isMap, type Value } from './value';

const FILES = [
  'podcast_file',
  'podcastfile',
  'audio_file',
  'audiofile',
  'audio_url',
  'audiourl',
  'mp3',
  'audio',
  'enclosure',
  'podcast',
  'episode_file',
  'media_file',
];
const LENGTHS = ['podcast_duration', 'audio_duration', 'audioduration', 'duration', 'episode_duration'];
const SIZES = ['podcast_bytes', 'podcast_size', 'audio_bytes', 'audiosize', 'enclosure_length', 'bytes'];
const FILMS = ['youtube', 'youtube_id', 'youtubeid', 'video_id'];
const TRANSCRIPTS = ['transcript', 'transcript_file', 'transcript_url', 'captions'];

/** Keys, in lower case, that say something of an episode. */
export const EPISODE_KEYS: readonly string[] = [...FILES, ...LENGTHS, ...SIZES, ...FILMS, ...TRANSCRIPTS];

export interface Episode {
  readonly src?: string;
  readonly duration?: string;
  readonly size?: string;
  readonly transcript?: string;
  readonly video?: string;
  /** Keys that were taken. */
  readonly taken: ReadonlySet<string>;
}

type Context = Pick<PostContext, 'site' | 'options' | 'path'>;

/** Reads the episode of a page, whose keys are in lower case. */
export function episodeOf(values: Value, context: Context): Episode {
  const taken = new Set<string>();
  const first = <T>(keys: readonly string[], read: (value: Value) => T | undefined): T | undefined => {
    for (const key of keys) {
      const value = at(values, key);
      const found = value === undefined ? undefined : read(value);
      if (found === undefined) continue;
      taken.add(key);
      return found;
    }
    return undefined;
  };
  const src = first(FILES, (value) => recording(fileOf(value), context));
  const video = first(FILMS, (value) => parseYouTube(asText(value) ?? '')?.id);
  if (!src && !video) return { taken };
  const whole = FILES.map((key) => at(values, key)).find(isMap);
  const duration = first(LENGTHS, clockOf) ?? clockOf(at(whole, 'duration') ?? '');
  const size = first(SIZES, sizeOf) ?? sizeOf(at(whole, 'bytes') ?? at(whole, 'length') ?? '');
  const transcript = first(TRANSCRIPTS, (value) => transcriptOf(asText(value) ?? '', context));
  return { src, duration, size, transcript, video, taken };
}

/** The players of an episode, to stand above its text. */
export function episodeNodes(
  { src, duration, size, transcript, video }: Episode,
  title: string,
  isOwn: boolean,
): RootContent[] {
  // A file of the site’s own is measured at build.
  const measured = isOwn ? {} : { size, duration };
  const player = src ? [flow('AudioPlayer', { src, title, ...measured, transcript })] : [];
  return [
    ...player,
    ...(video ? [flow('YouTube', { id: video, title, ...(src ? {} : { transcript }) })] : []),
  ];
}

/** What Hugo shows of an episode. Each player has its title, so that it does not stand for words of the text. */
export const episodeShown = ({ src, video }: Episode, title: string): Element[] => [
  ...(src ? [element('audio', { src }), element('p', {}, [word(title)])] : []),
  ...(video
    ? [element('iframe', { src: `https://www.youtube.com/embed/${video}` }), element('p', {}, [word(title)])]
    : []),
];

const fileOf = (value: Value): string =>
  (
    asText(value) ??
    ['url', 'src', 'file', 'mp3'].map((key) => asText(at(value, key))).find((text) => text) ??
    ''
  ).trim();

const RECORDING = /\.(?:mp3|m4a|m4b|aac|ogg|oga|opus|wav|flac)(?:[?#]|$)/i;

/** The address of a recording: a file of the site’s own, or below the address that castanet calls `media_prefix`. */
function recording(file: string, context: Context): string | undefined {
  if (!RECORDING.test(file)) return undefined;
  const own = ownFile(file, context.path, context.site);
  if (isOwnFile(own, context.site)) return own;
  if (/^(?:https?:)?\/\//i.test(file)) return file.replace(/^(?:http:)?\/\//i, 'https://');
  const { params } = context.site.markup;
  const prefix = [
    at(params, 'media_prefix'),
    at(at(params, 'feed'), 'media_prefix'),
    at(at(params, 'podcast'), 'media_prefix'),
  ]
    .map((value) => asText(value)?.trim())
    .find((text) => text);
  const base = prefix ?? (file.startsWith('/') ? context.options.origin : `${context.options.origin}/`);
  return `${base.replace(/^http:/i, 'https:').replace(/\/$/, '')}/${file.replace(/^\/+/, '')}`;
}

/** `50:41`, `00:39:51` and a number of seconds, as the site writes a length. */
function clockOf(value: Value): string | undefined {
  const text = asText(value)?.trim() ?? '';
  const seconds = /^\d+$/.test(text)
    ? Number(text)
    : parseClock(text.replace(/^0+:(?=\d+:\d\d)/, '').replace(/^0(?=\d:)/, ''));
  return seconds ? formatClock(seconds) : undefined;
}

function sizeOf(value: Value): string | undefined {
  const text = asText(value)?.trim() ?? '';
  return /^\d{4,}$/.test(text) ? formatSize(Number(text), 'en') : undefined;
}

function transcriptOf(written: string, context: Context): string | undefined {
  const text = written.trim();
  for (const address of [text, text.replace(/^\/?static\//, '/')]) {
    const own = ownFile(address, context.path, context.site);
    if (isOwnFile(own, context.site)) return own;
  }
  return /^https:\/\//i.test(text) ? text : undefined;
}
