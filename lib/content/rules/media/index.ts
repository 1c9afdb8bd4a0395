/** Rules on the files below the public folder; `media-check.ts` and `recording-check.ts` apply them. */
import type { Rule } from '../rule';
import { chapterAfterEnd } from './chapter-after-end';
import { mediaCover } from './cover';
import { damaged } from './damaged';
import { emptyMedia } from './empty';
import { mediaKindRule } from './kind';
import { lfsPointer } from './lfs-pointer';
import { mediaLink } from './link';
import { mediaLocation } from './location';
import { mediaName } from './name';
import { mediaPixels } from './pixels';
import { mediaPlace } from './place';
import { sameName } from './same-name';
import { mediaSize } from './size';
import { svg } from './svg';
import { transcriptForm } from './transcript-form';
import { transcriptFound } from './transcript-found';
import { transcriptLook } from './transcript-look';
import { mediaType } from './type';

export const mediaRules: readonly Rule[] = [
  chapterAfterEnd,
  mediaCover,
  damaged,
  emptyMedia,
  lfsPointer,
  mediaKindRule,
  mediaLink,
  mediaLocation,
  mediaName,
  mediaPixels,
  mediaPlace,
  mediaSize,
  mediaType,
  sameName,
  svg,
  transcriptForm,
  transcriptFound,
  transcriptLook,
];
