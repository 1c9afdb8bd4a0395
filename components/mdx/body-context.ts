import type { Outline } from '@/lib/content';
import { mediumName } from '@/lib/content/medium-name';
import type { Audio, Media, Video } from '@/lib/content/types';
import type { Credit } from '@/lib/media/credit';
import { transcriptId } from '@/lib/transcripts/turn-ids';

/** What components know about the document around them. */
export interface BodyContext {
  /** BCP 47 tag of the text. */
  readonly lang: string;
  readonly outline: Outline;
  /** Whether transcripts of the site’s own stand below the body, so that links can lead there. */
  readonly hasTranscripts: boolean;
  readonly credit?: Credit;
}

/** What `annotate` tells a component about its place; authors cannot write these. */
export interface PlaceProps {
  /** 1-based number among the media of the body. */
  readonly number?: string;
  /** Present on the first picture. */
  readonly first?: string;
  /** Level of a heading at this place: one below the heading before it. */
  readonly level?: string;
  /** Present inside a sentence. */
  readonly inline?: string;
}

/**
 * `aria-level` of a heading that a component brings along: its element is fixed, so that what is imported compares with
 * its source, but readers by ear get the level that fits the place. `undefined` where the element says so itself.
 */
export function outlineLevel(level: string | undefined, own: number): number | undefined {
  return level === undefined || Number(level) === own ? undefined : Number(level);
}

/**
 * The recording or video that an element stands for.
 *
 * @throws where tree and outline disagree, which is a fault of this project.
 */
export function audioOf(context: BodyContext, place: PlaceProps): Audio {
  const media = mediaOf(context, place);
  if (media.kind !== 'audio') throw new Error(`Medium ${place.number} is a video, not a recording.`);
  return media;
}

export function videoOf(context: BodyContext, place: PlaceProps): Video {
  const media = mediaOf(context, place);
  if (media.kind !== 'video') throw new Error(`Medium ${place.number} is a recording, not a video.`);
  return media;
}

function mediaOf(context: BodyContext, place: PlaceProps): Media {
  const media = context.outline.media[Number(place.number) - 1];
  if (!media) throw new Error(`The body has no medium ${place.number}.`);
  return media;
}

/**
 * The medium that `Chapters` names, with its 1-based number.
 *
 * @throws where the body has none, which the content check has found before
 */
export function mediumNamed({ outline }: BodyContext, name: string): { medium: Media; number: number } {
  const index = outline.media.findIndex((medium) => mediumName(medium) === name);
  const medium = outline.media[index];
  if (!medium) throw new Error(`The body has no recording or video ${name}.`);
  return { medium, number: index + 1 };
}

/** How a medium is announced: a landmark, unless another of the body has the same title. Landmarks of one name are a maze. */
export function roleOf(context: BodyContext, place: PlaceProps): 'region' | 'group' {
  const { title } = mediaOf(context, place);
  return context.outline.media.filter((other) => other.title === title).length > 1 ? 'group' : 'region';
}

/** The id of a medium’s transcript on its page; `undefined` where the transcript is elsewhere. */
export function transcriptBelow(context: BodyContext, place: PlaceProps): string | undefined {
  const { transcript } = mediaOf(context, place);
  return context.hasTranscripts && transcript?.startsWith('/')
    ? transcriptId(Number(place.number))
    : undefined;
}
