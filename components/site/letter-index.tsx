import { notFound } from 'next/navigation';
import { alphabetPage } from '@/lib/listing/alphabet';
import { NAMES_PER_PAGE } from '@/lib/listing/paging';
import { site } from '@/lib/site';
import { wordsOf } from '@/lib/words';
import { CountedIndex, type CountedItem } from './counted-index';
import { Pager } from './pager';
import { Section } from './section';
import { Sheet } from './sheet';

/**
 * Names from A to Z, a page at a time: links to the letters, wherever they are, then the names under each.
 *
 * @param page which page of the names, from its address
 * @param pathOf the address of a page
 */
export function LetterIndex({
  items,
  page,
  pathOf,
}: {
  items: readonly CountedItem[];
  page: string;
  pathOf: (page: number) => string;
}) {
  const { list, letters, beginnings } =
    alphabetPage(items, (item) => item.title, page, NAMES_PER_PAGE, site.language) ?? notFound();
  const words = wordsOf(site.language).lists;
  return (
    <>
      <Sheet name="record" />
      <nav className="letters" aria-label={words.letters}>
        <ul>
          {beginnings.map((start) => (
            <li key={start.letter}>
              <a href={`${start.page === list.page ? '' : pathOf(start.page)}#${letterId(start.letter)}`}>
                {start.letter}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {letters.map((group) => (
        <Section beside key={group.letter} id={letterId(group.letter)} title={group.letter}>
          <CountedIndex items={group.items} />
        </Section>
      ))}
      <Pager list={list} pathOf={pathOf} labels={[words.previous, words.next]} />
    </>
  );
}

/** `#` cannot be in an id. */
const letterId = (letter: string): string => `letter-${letter === '#' ? 'other' : letter.toLowerCase()}`;
