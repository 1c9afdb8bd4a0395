import { fileEnding } from '@/lib/file-name';
import { formatClock } from '@/lib/time';
import { describeTranscript, withoutSpeakers } from '@/lib/transcripts/describe';
import { parseTranscript } from '@/lib/transcripts/parse-transcript';
import { publishedForm } from '@/lib/transcripts/published-form';
import { startOf, type Turn, textOf } from '@/lib/transcripts/transcript';
import type { ReaderCalls, ShownTurn } from './reader-calls';

/** What the worker that reads files does when it is asked. */
export const readerCalls: ReaderCalls = {
  async transcript(name, bytes, seconds) {
    const { transcript, faults, remarks } = await parseTranscript(name, bytes);
    return {
      faults,
      remarks,
      found: describeTranscript(transcript),
      nobody: withoutSpeakers(transcript),
      turns: transcript.turns.map(shownTurn),
      starts: transcript.turns.map((turn) => startOf(turn) ?? null),
      ...publishedForm(transcript, fileEnding(name).slice(1).toLowerCase(), seconds),
    };
  },
};

function shownTurn(turn: Turn): ShownTurn {
  const start = startOf(turn);
  return {
    speaker: turn.speaker,
    time: start === undefined ? undefined : formatClock(start),
    text: [turn.heading, textOf(turn)].filter(Boolean).join(' – '),
  };
}
