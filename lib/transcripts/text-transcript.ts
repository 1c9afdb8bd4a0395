/** Transcripts that are texts: WebVTT, which has times, and Markdown, which has none. */
import { markdownParagraphs } from './markdown-transcript';
import { startOf, type Transcript, type Turn } from './transcript';
import { turnsOfCues } from './turns-of-cues';
import { turnsOfParagraphs } from './turns-of-paragraphs';
import { readWebVtt } from './web-vtt';

/**
 * Reads the text of a transcript.
 *
 * @param name path for messages; `.vtt` at its end means WebVTT, anything else Markdown
 * @throws with file and line of every fault, or where the file holds no words
 */
export function parseTextTranscript(name: string, text: string): Transcript {
  return transcriptOf(name, name.endsWith('.vtt') ? vttTurns(name, text) : markdownTurns(text));
}

/**
 * The transcript that turns make.
 *
 * @throws where there are none
 */
export function transcriptOf(name: string, turns: readonly Turn[]): Transcript {
  if (turns.length === 0)
    throw new Error(
      `${name}: there is nothing to read in this transcript. Put the words that are heard into it.`,
    );
  return { isTimed: turns.every((turn) => startOf(turn) !== undefined), turns };
}

const markdownTurns = (text: string): readonly Turn[] => turnsOfParagraphs(markdownParagraphs(text));

function vttTurns(name: string, text: string): readonly Turn[] {
  const { cues, faults } = readWebVtt(text);
  if (faults.length > 0)
    throw new Error(faults.map(({ line, message, fix }) => `${name}:${line}: ${message}. ${fix}`).join('\n'));
  return turnsOfCues(cues);
}
