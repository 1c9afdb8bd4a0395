/** An example of each kind of transcript, and what the check says of it: a test reads them all. */
export interface TranscriptExample {
  readonly ending: 'vtt' | 'srt' | 'txt' | 'md' | 'docx';
  readonly says: string;
  /** The file; of a Word document its paragraphs, `*bold*` between asterisks. */
  readonly text: string;
  /** What was found, as the check says it. */
  readonly found: string;
}

export const transcriptExamples: readonly TranscriptExample[] = [
  {
    ending: 'docx',
    says: 'A Word document: one paragraph a turn, the name in bold before a colon, the time in brackets behind it. Times may be missing, or stand before the colon.',
    text: '*Recorded:* June 9, 2026\n*Guests:* Tom Li, Ministry of Works\n*Rosa Díaz:* [0:00] Welcome to the counter.\n*Tom Li (MOW):* [0:07] Thank you. We counted the calls.\n*Rosa Díaz:* [0:15] And what did you find?\n[laughter]',
    found: '3 turns, 2 speakers, 3 notes',
  },
  {
    ending: 'vtt',
    says: 'Captions, as Zoom, Teams, YouTube or an editor of captions export them. The words are marked as they are spoken, so take these where you have them. A voice tag or a name with a colon says who speaks.',
    text: 'WEBVTT\n\n00:00:00.000 --> 00:00:07.000\n<v Rosa Díaz>Welcome to the counter.\n\n00:00:07.000 --> 00:00:15.000\nTom Li: Thank you. We counted the calls.',
    found: '2 turns, 2 speakers',
  },
  {
    ending: 'srt',
    says: 'Captions of SubRip, which many programs export. Like WebVTT, with a comma in each time.',
    text: '1\n00:00:00,000 --> 00:00:07,000\nRosa Díaz: Welcome to the counter.\n\n2\n00:00:07,000 --> 00:00:15,000\nTom Li: Thank you. We counted the calls.',
    found: '2 turns, 2 speakers',
  },
  {
    ending: 'txt',
    says: 'Plain text, as Otter or Rev export it: a line with the name and the time, below it what is said.',
    text: 'Rosa Díaz  0:00\nWelcome to the counter.\n\nTom Li  0:07\nThank you. We counted the calls.',
    found: '2 turns, 2 speakers',
  },
  {
    ending: 'md',
    says: 'Markdown, the easiest to read and correct: names in bold, headings and tables where you need them.',
    text: '**Rosa Díaz:** (0:00) Welcome to the counter.\n\n**Tom Li:** (0:07) Thank you. We counted the calls.\n\nEvery one of them.\n\n## Questions\n\n**Rosa Díaz:** (0:15) And what did you find?',
    found: '3 turns, 2 speakers, 1 paragraph that continues a turn',
  },
];
