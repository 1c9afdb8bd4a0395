import { locale, text, search as words } from '@/islands/words';
import type { PageFile } from '@/lib/search/index-format';
import { formatClock } from '@/lib/time';
import { counted } from '@/lib/words/plural';
import { make } from '../media/dom';
import type { Piece } from './excerpt';
import { excerptOfPage, type Place, placesOf } from './places';

/**
 * One result: what it is, its title, the words in their sentence, and the places in it that hold them; moments of a
 * recording or video under a line of their own.
 */
export function resultItem(page: PageFile, marked: readonly ReadonlySet<string>[]): HTMLLIElement {
  const { path: address, kind, day, title, isArchived, lang } = page;
  const written = { lang, dir: lang && 'auto' };
  const folio = make('p', { class: 'folio' }, make('b', {}, kind));
  if (day) folio.append(' ', make('time', { datetime: day }, longDate(day)));
  if (isArchived) folio.append(' ', make('span', { class: 'archived' }, words.archived));
  const link = make('a', { href: address, ...written }, title);
  const item = make('li', { class: 'result' }, folio, make('h2', { class: 'entry-title' }, link));
  const places = placesOf(page, marked);
  const moments = places.filter(({ second }) => second !== undefined);
  const { pieces, score } = excerptOfPage(page, marked);
  // What is only said in a recording is shown as its moments.
  if (pieces.length > 0 && (score > 0 || moments.length === 0))
    item.append(make('p', { class: 'result-excerpt', ...written }, ...nodesOf(pieces)));
  const others = places.filter(({ second }) => second === undefined);
  if (others.length > 0)
    item.append(
      make('ul', { class: 'result-places' }, ...others.map((place) => placeItem(place, address, written))),
    );
  if (moments.length > 0)
    item.append(
      make('p', { class: 'result-moments' }, counted(words.moments, moments.length, locale)),
      make('ul', { class: 'result-places' }, ...moments.map((place) => momentItem(place, address, written))),
    );
  return item;
}

type Written = Readonly<Record<string, string | undefined>>;

const placeItem = ({ section, excerpt }: Place, address: string, written: Written): HTMLLIElement =>
  make(
    'li',
    {},
    make(
      'a',
      { href: `${address}#${section.id}`, ...written },
      ...(section.label ? [section.label] : nodesOf(excerpt.pieces)),
    ),
  );

/** The time is in the name of a chapter already. */
function momentItem(
  { section, excerpt, second = 0 }: Place,
  address: string,
  written: Written,
): HTMLLIElement {
  const clock = formatClock(second);
  const rest = section.label?.startsWith(clock) ? section.label.slice(clock.length).trim() : section.label;
  const said = rest === undefined ? nodesOf(excerpt.pieces) : [rest];
  const link = make('a', { href: `${address}#${section.id}`, class: 'result-moment' });
  link.append(make('b', {}, clock), ' ', make('span', written, ...said));
  return make('li', {}, link);
}

const nodesOf = (pieces: readonly Piece[]): (Node | string)[] =>
  pieces.map(({ text: piece, isMarked }) => (isMarked ? make('mark', {}, piece) : piece));

const longDate = (day: string): string =>
  text.day(
    new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
      new Date(`${day}T00:00:00Z`),
    ),
  );
