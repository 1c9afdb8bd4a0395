import { expect, test } from 'vitest';
import { readPastedChapters } from '../chapters/read-pasted-chapters';
import { wordBytes } from '../documents/testing';
import { describeTranscript } from '../transcripts/describe';
import { parseTranscript } from '../transcripts/parse-transcript';
import { transcriptExamples } from './transcript-examples';
import { transcriptsManual } from './transcripts';

test.each(transcriptExamples)(
  'the example of .$ending is read as the guide says',
  async ({ ending, text, found }) => {
    const bytes = ending === 'docx' ? await wordBytes(...text.split('\n')) : Buffer.from(text);
    const { transcript, faults, remarks } = await parseTranscript(`talk.${ending}`, bytes);
    expect(faults).toEqual([]);
    expect(remarks).toEqual([]);
    expect(describeTranscript(transcript)).toBe(found);
  },
);

test('the list of chapters in the guide is read as chapters', () => {
  const list = /```text\n([^`]*)```/.exec(transcriptsManual())?.[1] ?? '';
  expect(readPastedChapters(list)).toEqual({
    chapters: [
      { at: 0, title: 'Welcome' },
      { at: 190, title: 'Budget' },
      { at: 564, title: 'Questions' },
      { at: 910, title: 'Thanks' },
      { at: 1200, title: 'Goodbye' },
    ],
    warnings: [],
  });
});
