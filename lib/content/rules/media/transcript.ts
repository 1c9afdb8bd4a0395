import { attributeText, isJsx } from '../../mdx';
import { isMisspelled } from '../../misspelled-attribute';
import type { DocumentRule } from '../checker';

/** Recordings have a transcript (WCAG 2.2, 1.2.1). */
export const transcript: DocumentRule = {
  id: 'media/transcript',
  severity: 'error',
  reason: 'People who cannot hear a recording read its transcript (WCAG 1.2.1).',
  example: '<AudioPlayer src="https://media.example.org/talk.mp3" title="Talk" />',
  message: 'This recording has no transcript',
  fix: 'Put a .vtt, .srt, .txt, .md or .docx in public/media and add transcript="/media/….vtt".',
  check(document, report) {
    const isArchived = document.kind === 'post' && document.data?.archived !== undefined;
    for (const { node } of document.nodes) {
      if (!isJsx(node) || node.name !== 'AudioPlayer' || attributeText(node, 'transcript')) continue;
      // A misspelled attribute is one fault, not two.
      if (isMisspelled(node, 'transcript')) continue;
      report(node, transcript.message, transcript.fix, { severity: isArchived ? 'note' : 'error' });
    }
  },
};
