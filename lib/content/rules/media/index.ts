/** Rules on the files below public/media; `media-check.ts` applies them. */
import type { Rule } from '../rule';
import { damaged } from './damaged';
import { emptyMedia } from './empty';
import { lfsPointer } from './lfs-pointer';
import { mediaLocation } from './location';
import { mediaPixels } from './pixels';
import { mediaSize } from './size';
import { svgScript } from './svg-script';
import { mediaType } from './type';

export const mediaRules: readonly Rule[] = [
  damaged,
  emptyMedia,
  lfsPointer,
  mediaLocation,
  mediaPixels,
  mediaSize,
  svgScript,
  mediaType,
];
