import { player as words } from '@/islands/words';
import { isPlainClick, make } from './dom';
import type { MediaElement } from './media-element';
import { recall, remember } from './memory';

const transcriptOf = (number: number): HTMLElement | null =>
  document.querySelector(`[data-transcript="${number}"]`);

const secondsOf = (element: HTMLElement): number => Number(element.dataset.at);

const lastAt = (elements: readonly HTMLElement[], time: number): HTMLElement | undefined =>
  elements.findLast((element) => secondsOf(element) <= time + 0.1);

/** Who speaks at a time, by the transcript of the medium; `undefined` where it names nobody or has no times. */
export function speakerAt(number: number, time: number): string | undefined {
  const transcript = transcriptOf(number);
  const line = lastAt([...(transcript?.querySelectorAll<HTMLElement>('.line') ?? [])], time);
  // The name stands where somebody begins to speak; the paragraphs behind it are theirs too.
  return (
    [...(transcript?.querySelectorAll('.speaker') ?? [])].findLast(
      (name) => line && name.compareDocumentPosition(line) & Node.DOCUMENT_POSITION_FOLLOWING,
    )?.textContent ?? undefined
  );
}

/** Makes a transcript playable line by line, marks what is being said, and adds a field that finds words in it. */
export function attachTranscript(media: MediaElement): void {
  const transcript = transcriptOf(media.number);
  if (!transcript) return;
  const tools = make('div', { class: 'transcript-tools' });
  const [field, status] = makeFilter(transcript);
  tools.append(field);
  const lines = [...transcript.querySelectorAll<HTMLElement>('.line')];
  if (lines.length > 0) {
    playOnClick(media, transcript);
    tools.append(makeMarker(media, lines));
  }
  tools.append(status);
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
      history.replaceState(history.state, '', link.hash);
    }
    media.playFrom(secondsOf(line));
  });
}

/** The switch, and what it switches: the line that is being said stands out. */
function makeMarker(media: MediaElement, lines: readonly HTMLElement[]): HTMLElement {
  const box = make('input', { type: 'checkbox' });
  box.checked = recall('mark') !== 'off';
  let current: HTMLElement | undefined;
  const show = (time: number) => {
    const next = box.checked && time > 0 ? lastAt(lines, time) : undefined;
    if (next === current) return;
    current?.removeAttribute('aria-current');
    next?.setAttribute('aria-current', 'true');
    current = next;
  };
  box.addEventListener('change', () => {
    remember('mark', box.checked ? undefined : 'off');
    show(media.time);
  });
  media.follow(show);
  return make('label', { class: 'transcript-mark' }, box, ` ${words.mark}`);
}

/** Letters without case and accents, apostrophes as keyboards have them: who types `educacion` finds `Educación`. */
const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[‘’]/g, "'").toLowerCase();

/** A field that leaves only the turns that hold the words, marks these, and says how many turns are left. */
function makeFilter(transcript: HTMLElement): [field: HTMLElement, status: HTMLElement] {
  const turns = [...transcript.querySelectorAll<HTMLElement>('.turn')];
  const input = make('input', { type: 'search', autocomplete: 'off' });
  const status = make('p', { role: 'status', class: 'transcript-status' });
  const apply = () => {
    const wanted = fold(input.value.trim());
    let count = 0;
    for (const turn of turns) {
      turn.hidden = wanted !== '' && !fold(turn.textContent ?? '').includes(wanted);
      if (!turn.hidden) count += 1;
    }
    highlight(wanted ? turns : [], wanted);
    status.textContent = wanted ? words.found(count, turns.length) : '';
  };
  input.addEventListener('input', apply);
  return [make('label', { class: 'transcript-find' }, `${words.find} `, input), status];
}

/** Marks words without touching the text, where the browser can. */
function highlight(turns: readonly HTMLElement[], wanted: string): void {
  if (!('highlights' in CSS)) return;
  const ranges: Range[] = [];
  for (const turn of turns) {
    const texts = document.createTreeWalker(turn, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) ranges.push(...rangesIn(node, wanted));
  }
  CSS.highlights.set('found', new Highlight(...ranges));
}

function rangesIn(node: Node, wanted: string): Range[] {
  const text = fold(node.textContent ?? '');
  // A letter that folds to more or fewer characters would shift every mark behind it.
  if (text.length !== (node.textContent ?? '').length) return [];
  const ranges: Range[] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + wanted.length);
    ranges.push(range);
  }
  return ranges;
}
