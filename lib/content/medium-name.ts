import type { Media } from './types';

/** What `Chapters of="…"` calls a medium: the id of a video, the address of a recording. */
export const mediumName = (medium: Media): string => (medium.kind === 'video' ? medium.id : medium.src);
