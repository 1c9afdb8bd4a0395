import { type KindName, kinds } from '../../../kinds';
import type { ContentDate } from '../../../parse-date';
import { site } from '../../../site';
import type { Document } from '../../document';
import { attributeText, isJsx } from '../../mdx';
import { isMisspelled } from '../../misspelled-attribute';
import type { DocumentRule } from '../checker';
import { isCurrent } from '../editorial/current';

/** Whether a post is older than the day from which its publication asks for transcripts. */
const isBefore = (date: ContentDate | undefined): boolean =>
  date !== undefined && site.transcriptsFrom !== undefined && date.instant < site.transcriptsFrom.instant;

const dayOf = <K extends KindName>({ kind, data }: Document<K>): ContentDate | undefined =>
  data && kinds[kind].when?.(data);

/** Recordings have a transcript (WCAG 2.2, 1.2.1). */
export const transcript: DocumentRule = {
  id: 'media/transcript',
  severity: 'error',
  reason: 'People who cannot hear a recording read its transcript (WCAG 1.2.1).',
  example: '<AudioPlayer src="https://media.example.org/talk.mp3" title="Talk" />',
  message: 'This recording has no transcript',
  fix: 'Put a .vtt, .srt, .txt, .md or .docx in public/media and add transcript="/media/….vtt".',
  check(document, report) {
    const isOld = !isCurrent(document) || isBefore(dayOf(document));
    for (const { node } of document.nodes) {
      if (!isJsx(node) || node.name !== 'AudioPlayer' || attributeText(node, 'transcript')) continue;
      // A misspelled attribute is one fault, not two.
      if (isMisspelled(node, 'transcript')) continue;
      report(node, transcript.message, transcript.fix, { severity: isOld ? 'note' : 'error' });
    }
  },
};
