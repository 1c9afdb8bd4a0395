/** English. */
import type { AudioWords, MediaWords, SearchWords, VideoWords } from './types';

export const mediaWords: MediaWords = {
  quoted: (title) => `“${title}”`,
  startsAt: (time) => `Starts at ${time}`,
  copyLink: 'Copy link to this moment',
  cite: 'Cite this moment',
  copied: 'Copied:',
  copyYourself: 'Copy this:',
  at: (time) => `at ${time}`,
  find: 'Find in the transcript',
  found: (count, all) => `${count} of ${all} passages`,
  mark: 'Mark what is being said',
};

export const audioWords: AudioWords = {
  play: 'Play',
  pause: 'Pause',
  back: (seconds) => `Back ${seconds} seconds`,
  forward: (seconds) => `Forward ${seconds} seconds`,
  previous: 'Previous chapter',
  next: 'Next chapter',
  position: 'Position',
  time: 'Time',
  timeForm: 'Write a time such as 8:20',
  of: (time, duration) => `${time} of ${duration}`,
  speed: 'Speed',
  decimal: '.',
  mute: 'Mute',
  unmute: 'Unmute',
  volume: 'Volume',
  startOver: 'Start over',
  failed: 'This recording cannot be played here. What you can use instead:',
  continues: (time) => `Continues at ${time}`,
};

export const videoWords: VideoWords = {
  play: 'Play',
  showHere: 'Show here',
  gone: 'This video cannot be played here: it was removed, or may not be shown on other sites.',
  silent: 'The player does not answer. A network or a browser setting may block it.',
};

export const searchWords: SearchWords = {
  lang: 'en-GB',
  results: (count, words) => `${count} ${count === 1 ? 'result' : 'results'}${words && ` for “${words}”`}`,
  none: (words) => `Nothing found${words && ` for “${words}”`}. Try other words, or fewer filters.`,
  searching: 'Searching …',
  failed: 'The search does not answer. You can go by topic, year or author below.',
  more: (count) => `Show ${count} more`,
  filters: 'Filters',
  any: 'Any',
  topic: 'Topic',
  author: 'Author',
  year: 'Year',
  has: { audio: 'Audio', video: 'Video', transcript: 'Transcript' },
  withArchived: 'Archived texts too',
  sort: 'Order',
  best: 'Best match',
  newest: 'Newest first',
  archived: 'Archived',
};
