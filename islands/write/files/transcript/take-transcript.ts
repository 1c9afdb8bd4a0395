import { writeFiles as words } from '@/islands/words';
import { endingOf } from '@/lib/content/media/kinds';
import type { ReaderCalls } from '../../readers/reader-calls';
import { addressFor } from '../address-for';
import type { Chosen } from '../chosen';
import type { FileHost } from '../contract';
import type { FileDialog } from '../file-dialog';
import type { DraftFile } from '../kept-files';
import { stemOf } from '../stem-of';
import { takenBy } from '../taken-by';
import { remarkList, TranscriptReview } from './transcript-review';

const ENDINGS = new Set(['vtt', 'srt', 'txt', 'md', 'docx']);

/** Whether a file may be a transcript, by its name. */
export const isTranscript = (name: string): boolean => ENDINGS.has(endingOf(name));

/** Media types of the files that come out of it. */
const TYPES: Readonly<Record<string, string>> = {
  vtt: 'text/vtt',
  srt: 'application/x-subrip',
  md: 'text/markdown',
};

/** Takes a transcript: reads it, shows what was understood, and puts it where its recording is. */
export async function takeTranscript(
  { file, bytes }: Chosen,
  host: FileHost,
  dialog: FileDialog,
  readers: Pick<ReaderCalls, 'transcript'>,
  add: (file: DraftFile) => Promise<void>,
): Promise<void> {
  const read = await readers.transcript(
    file.name,
    bytes,
    host.files.all.find(({ seconds }) => seconds)?.seconds,
  );
  if (!dialog.isOpen) return;
  const isWord = endingOf(file.name) === 'docx';
  if (read.faults.length > 0)
    return dialog.refuse(words.transcriptFault(file.name), ...remarkList(read.faults, isWord));
  const taken = takenBy(host);
  // A template names one that is not there.
  const players = host.players().map((player) => ({
    ...player,
    transcript: player.transcript.startsWith('/') && !taken.has(player.transcript) ? '' : player.transcript,
  }));
  const review = new TranscriptReview(read, stemOf(file.name), players, isWord);
  dialog.ask(words.transcriptTitle, review.fields, words.addTranscript, () => {
    const { stem, player } = review.answer;
    const address = addressFor(stem, read.ending, takenBy(host));
    const blob = new Blob([read.text ?? bytes], { type: TYPES[read.ending] ?? 'text/plain' });
    void add({ address, blob, bytes: blob.size, turns: read.starts });
    if (player) host.setTranscript(player, address);
  });
}
