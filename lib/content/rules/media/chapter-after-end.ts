import type { Rule } from '../rule';

/** Chapters behind the end of what they divide. */
export const chapterAfterEnd = {
  id: 'media/chapter-after-end',
  severity: 'error',
  reason: 'A chapter that starts after the end leads nowhere; as a rule its time has a digit too many.',
  example:
    '<YouTube id="2dH_hvUNEVM" title="Panel" duration="1:05">\n  <Chapter at="0:00">Welcome</Chapter>\n  <Chapter at="10:30">Budget</Chapter>\n</YouTube>',
  message: 'The chapter at 10:30 starts after the end of the video, which lasts 1:05',
  fix: 'Correct its time, or the duration where that is wrong.',
} as const satisfies Rule;
