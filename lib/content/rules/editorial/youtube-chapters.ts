import { youTubeFaults } from '../../../chapters/formats';
import { isMedia } from '../../outline';
import type { DocumentRule } from '../checker';
import { isCurrent } from './current';

/** Chapters of a video that YouTube would not take. */
export const youTubeChapters: DocumentRule = {
  id: 'editorial/youtube-chapters',
  severity: 'note',
  reason:
    'A list that YouTube takes too can be pasted into the description of the video: npm run report -- chapters prints it.',
  example:
    '<YouTube id="2dH_hvUNEVM" title="Panel">\n  <Chapter at="0:30">Welcome</Chapter>\n  <Chapter at="3:10">Budget</Chapter>\n  <Chapter at="9:24">Questions</Chapter>\n</YouTube>',
  message: 'YouTube makes no chapters of these: The first chapter must start at 0:00',
  fix: 'Add a chapter at 0:00, three at least, each of ten seconds or more.',
  check(document, report) {
    if (!isCurrent(document)) return;
    const media = document.nodes.flatMap(({ node }) => (isMedia(node) ? [node] : []));
    document.outline.media.forEach((medium, index) => {
      const node = media[index];
      if (medium.kind !== 'video' || medium.chapters.length === 0 || !node) return;
      const faults = youTubeFaults(medium.chapters, medium.durationSeconds);
      if (faults.length > 0)
        report(
          node,
          `YouTube makes no chapters of these: ${faults.join(' ').replace(/\.$/, '')}`,
          youTubeChapters.fix,
        );
    });
  },
};
