import { listening, player as words } from '@/islands/words';
import { make, textButton } from '../media/dom';

/** Adds to each text of a panel a button that copies it; the text stays, to be copied by hand. */
export function addCopies(panel: Element): void {
  for (const text of panel.querySelectorAll<HTMLTextAreaElement>('label > textarea')) {
    const label = text.closest('label');
    if (!label || label.nextElementSibling?.matches('.player-copied')) continue;
    const status = make('span', { role: 'status' });
    const button = textButton('copy', listening.copy, async () => {
      text.select();
      const isCopied = await navigator.clipboard?.writeText(text.value).then(
        () => true,
        () => false, // Refused: the text is selected, to be copied by hand.
      );
      status.textContent = isCopied
        ? words.copied.replace(/\s*:$/, '')
        : words.copyYourself.replace(/\s*:$/, '');
    });
    label.after(make('p', { class: 'player-copied' }, button, ' ', status));
  }
}
