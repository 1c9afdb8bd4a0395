import { fileNameOf } from './file-name';

/** A day as front matter has it, where the person is: `2026-03-01`. */
const dayOf = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');

/**
 * The template of a kind, as the page has it: in the address that leads to GitHub, or below the link where there is no repository. The
 * date in it is the day on which the site was built; it becomes today.
 *
 * @param kind the entry of the page
 */
export function templateIn(kind: HTMLElement, now: Date): { file: string; text: string } {
  const link = kind.querySelector('a')?.href ?? '';
  const filled = URL.canParse(link) ? new URL(link).searchParams.get('value') : null;
  const written = filled ?? kind.querySelector('pre')?.textContent ?? '';
  const text = written.replace(/^(date: ).*$/m, (_, name: string) => name + dayOf(now));
  return { file: fileNameOf(kind.dataset.file ?? '', text), text };
}
