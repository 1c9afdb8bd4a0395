import { htmlTagNames } from 'html-tag-names';

const known = new Set([...htmlTagNames, 'path', 'circle', 'rect', 'line', 'polygon', 'g']);

/** Whether a name is an element of HTML, or one of the commonest in SVG. */
export const isHtmlName = (name: string): boolean => known.has(name.toLowerCase());

const TAG = /<(\/?)([A-Za-z][^\s<>/]*)([^<>]*)>/g;
const ADDRESS = /^https?:\/\/[^\s<>"]+$/i;
const MAIL = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/;

/**
 * In raw HTML, turns what only looks like a tag into what it is: `<https://…>` a link, `<user@host>` an address of
 * mail, `<Location>` text.
 */
export function repairBogusTags(html: string): string {
  return html
    .replace(TAG, (found: string, slash: string, name: string, rest: string) => {
      const whole = `${name}${rest}`.replace(/\/$/, '');
      if (!slash && ADDRESS.test(whole)) return `<a href="${escapeHtml(whole)}">${escapeHtml(whole)}</a>`;
      if (!slash && ADDRESS.test(`${name}${rest}`.trim()))
        return `<a href="${escapeHtml(`${name}${rest}`.trim())}">${escapeHtml(`${name}${rest}`.trim())}</a>`;
      if (!slash && MAIL.test(whole)) return `<a href="mailto:${escapeHtml(whole)}">${escapeHtml(whole)}</a>`;
      if (isHtmlName(name)) return found;
      return `&lt;${found.slice(1, -1)}&gt;`;
    })
    .replace(
      /<(https?:\/\/[^\s<>"]+)>/gi,
      (_found, url: string) => `<a href="${escapeHtml(url)}">${escapeHtml(url)}</a>`,
    );
}

const escapeHtml = (text: string): string =>
  text.replace(/&(?!(?:#\d+|#x[\da-f]+|\w+);)/gi, '&amp;').replaceAll('"', '&quot;');
