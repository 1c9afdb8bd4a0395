import { locale, text, search as words } from '@/islands/words';
import { joinWords, partWords } from '@/lib/search/part-words';
import { make } from '../media/dom';
import type { Found } from './pagefind';
import { nameOf, placesOf } from './places';

/** One result: what it is, its title, the words in their sentence, and the places in it that hold them. */
export function resultItem(found: Found, query: string): HTMLLIElement {
  const { kind, date, title, archived, lang } = found.meta;
  const written = { lang, dir: lang && 'auto' };
  const folio = make('p', { class: 'folio' }, make('b', {}, kind ?? ''));
  if (date) folio.append(' ', make('time', { datetime: date }, longDate(date)));
  if (archived) folio.append(' ', make('span', { class: 'archived' }, words.archived));
  const link = make('a', { href: found.url, ...written }, title ?? found.url);
  const item = make('li', { class: 'result' }, folio, make('h2', { class: 'entry-title' }, link));
  item.append(make('p', { class: 'result-excerpt', ...written }, ...markedText(joinWords(found.excerpt))));
  const places = placesOf(found, partWords(query)).map(({ anchor }) =>
    make('li', {}, make('a', { href: `${found.url}#${anchor.id}`, ...written }, joinWords(nameOf(anchor)))),
  );
  if (places.length > 0) item.append(make('ul', { class: 'result-places' }, ...places));
  return item;
}

const longDate = (day: string): string =>
  text.day(
    new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
      new Date(`${day}T00:00:00Z`),
    ),
  );

/** The text of an excerpt with its marked words. It is read as HTML, but only text and marks are taken from it. */
function markedText(excerpt: string): Node[] {
  const { body } = new DOMParser().parseFromString(excerpt, 'text/html');
  return [...body.childNodes].map((node) =>
    node.nodeName === 'MARK'
      ? make('mark', {}, node.textContent ?? '')
      : document.createTextNode(node.textContent ?? ''),
  );
}
