import { listening, audio as words } from '@/islands/words';
import { make, textButton, wordsLanguage } from '../media/dom';
import { SKIP_BACK, SKIP_FORWARD } from './skips';
import type { SleepTimer, Stop } from './sleep-timer';
import type { Sound } from './sound';

/** Minutes after which a recording can be told to stop. */
const MINUTES = [5, 15, 30, 45, 60];

/** Opens a dialog with the sleep timer and the keys of players; it is closed by its button, by Escape, and gives the focus back. */
export function openMore(timer: SleepTimer, sound: () => Sound | undefined): void {
  const dialog = make('dialog', {
    class: 'player-more',
    lang: wordsLanguage(),
    'aria-label': words.more,
  });
  dialog.append(
    make('label', {}, `${listening.stopAfter} `, stopChoice(timer, sound)),
    make('h2', {}, listening.keys),
    make('p', {}, listening.keysWhere),
    keyTable(),
    textButton('done', listening.done, () => dialog.close()),
  );
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

function stopChoice(timer: SleepTimer, sound: () => Sound | undefined): HTMLSelectElement {
  const choices: readonly (readonly [stop: Stop, label: string])[] = [
    [undefined, listening.never],
    ...((sound()?.recording.chapters.length ?? 0) > 1 ? [['chapter', listening.chapter] as const] : []),
    ...MINUTES.map((minutes) => [minutes, listening.minutes(minutes)] as const),
  ];
  const select = make('select');
  for (const [, label] of choices) select.append(make('option', {}, label));
  select.selectedIndex = Math.max(
    0,
    choices.findIndex(([stop]) => stop === timer.stop),
  );
  select.addEventListener('change', () => timer.set(choices[select.selectedIndex]?.[0], sound));
  return select;
}

function keyTable(): HTMLElement {
  const keys = [
    ['K', listening.playOrPause],
    ['J', words.back(SKIP_BACK)],
    ['L', words.forward(SKIP_FORWARD)],
    ['[', words.previous],
    [']', words.next],
    ['M', listening.soundOnOff],
    ['?', listening.thisHelp],
  ] as const;
  const list = make('dl');
  for (const [key, text] of keys)
    list.append(make('div', {}, make('dt', {}, make('kbd', {}, key)), make('dd', {}, text)));
  return list;
}
