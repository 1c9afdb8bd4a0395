/** The id of the list of a medium’s chapters on its page: `chapters`, `chapters-2`. `mediaNumber` counts from 1. */
export const chaptersId = (mediaNumber: number): string =>
  mediaNumber === 1 ? 'chapters' : `chapters-${mediaNumber}`;
