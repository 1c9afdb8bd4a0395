/** Pictures on buttons: one path each, on a field of 24 × 24. */
export { PLAY } from '@/lib/icons/play';

export const PAUSE = 'M6 4h4v16H6zM14 4h4v16h-4z';
export const BACK = 'M12 4V0L6 5.5 12 11V7a6 6 0 1 1-6 6H3a9 9 0 1 0 9-9z';
export const FORWARD = 'M12 4V0l6 5.5L12 11V7a6 6 0 1 0 6 6h3a9 9 0 1 1-9-9z';
export const PREVIOUS = 'M5 4h3v16H5zM20 4v16L9 12z';
export const NEXT = 'M16 4h3v16h-3zM4 4l11 8-11 8z';
export const LOUD = 'M3 9v6h4l6 5V4L7 9zm13-1a5 5 0 0 1 0 8zm0-5a10 10 0 0 1 0 18v-3a7 7 0 0 0 0-12z';
export const MUTED = 'M3 9v6h4l6 5V4L7 9zm13 0 5 6m0-6-5 6M15 9l6 6-1.5 1.5-6-6zM21 9l-6 6 1.5 1.5 6-6z';
/** A clock: the sleep timer, and what else there is. */
export const MORE =
  'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zm0 3a6 6 0 1 1 0 12 6 6 0 0 1 0-12zm-1.5 2v5l4.5 2.5 1-2-3-1.5V8z';
export const UP = 'M12 7 4 15l2 2 6-6 6 6 2-2z';
export const DOWN = 'M12 17 4 9l2-2 6 6 6-6 2 2z';
export const CLOSE =
  'M6.5 4 12 9.5 17.5 4 20 6.5 14.5 12l5.5 5.5-2.5 2.5L12 14.5 6.5 20 4 17.5 9.5 12 4 6.5z';
export const RETRY = 'M12 4a8 8 0 0 1 7 4V4h3v9h-9v-3h4a5 5 0 1 0 0 6h3.5A8 8 0 1 1 12 4z';
