/** Rules on the files below the public folder; `media-check.ts` applies them. */
import type { Rule } from '../rule';
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
import { mediaType } from './type';

export const mediaRules: readonly Rule[] = [
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
];
