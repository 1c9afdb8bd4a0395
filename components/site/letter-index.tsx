import { alphabetical } from '@/lib/listing/alphabet';
import { CountedIndex, type CountedItem } from './counted-index';
import { Section } from './section';

/** Names from A to Z: links to the letters, then the names under each. */
export function LetterIndex({ items }: { items: readonly CountedItem[] }) {
  const letters = alphabetical(items, (item) => item.title);
  return (
    <>
      <nav className="letters" aria-label="Letters">
        <ul>
          {letters.map(({ letter }) => (
            <li key={letter}>
              <a href={`#${letterId(letter)}`}>{letter}</a>
            </li>
          ))}
        </ul>
      </nav>
      {letters.map((group) => (
        <Section beside key={group.letter} id={letterId(group.letter)} title={group.letter}>
          <CountedIndex items={group.items} />
        </Section>
      ))}
    </>
  );
}

/** `#` is no part of an id. */
const letterId = (letter: string): string => `letter-${letter === '#' ? 'other' : letter.toLowerCase()}`;
