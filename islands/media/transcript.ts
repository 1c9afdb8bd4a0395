import { isPlainClick, make } from './dom';
import type { MediaElement } from './media-element';
import { spend } from './spent-moment';
import { makeFinder } from './transcript-find';
import { makeFollower } from './transcript-follow';
import { lastAt, linesOf, secondsOf, transcriptOf } from './transcript-lines';
import { walkTurns } from './transcript-walk';

/** Makes a transcript playable line by line, follows what is being said, and adds a field that finds words in it. */
export function attachTranscript(media: MediaElement): void {
  const transcript = transcriptOf(media.number);
  if (!transcript) return;
  const tools = make('div', { class: 'transcript-tools' });
  const finder = makeFinder(transcript);
  tools.append(finder.field);
  if (linesOf(media.number).length > 0) {
    playOnClick(media, transcript);
    tools.append(makeFollower(media, transcript));
  }
  tools.append(finder.status);
  walkTurns(media, transcript);
  transcript.querySelector('.transcript-head')?.append(tools);
}

function playOnClick(media: MediaElement, transcript: HTMLElement): void {
  transcript.classList.add('is-playable');
  transcript.addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || !isPlainClick(event)) return;
    const link = event.target.closest<HTMLElement>('.turn-time');
    const line = link ?? event.target.closest<HTMLElement>('.line');
    // Who marks words to copy them, or follows a link inside a line, does not ask to hear it.
    if (!line || (!link && (event.target.closest('a') || getSelection()?.isCollapsed === false))) return;
    if (link instanceof HTMLAnchorElement) {
      event.preventDefault();
      spend(link.hash);
    }
    media.playFrom(secondsOf(line));
  });
}

/** Who speaks at a time, by the transcript of the medium; `undefined` where it names nobody or has no times. */
export function speakerAt(number: number, time: number): string | undefined {
  const line = lastAt(linesOf(number), time);
  // The name stands where somebody begins to speak; the paragraphs behind it are theirs too.
  return (
    [...(transcriptOf(number)?.querySelectorAll('.speaker') ?? [])].findLast(
      (name) => line && name.compareDocumentPosition(line) & line.DOCUMENT_POSITION_FOLLOWING,
    )?.textContent ?? undefined
  );
}
