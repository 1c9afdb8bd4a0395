import type { Content } from '@/lib/content/types';
import { alphabetical } from '@/lib/listing/alphabet';
import { countOf } from '@/lib/listing/count';
import { homeCrumb } from '@/lib/listing/crumbs';
import { tally } from '@/lib/listing/tally';
import { listGraph } from '@/lib/structured-data/lists';
import { authorsPath } from '@/lib/urls';
import { Frame } from './frame';
import { PageHead } from './page-head';
import { Section } from './section';

/** Everybody who has written here, from A to Z by the name as written. */
export function AuthorsPage({ content }: { content: Content }) {
  const counts = tally(content.posts, (post) => post.authors);
  const letters = alphabetical(content.authors, (author) => author.name);
  return (
    <Frame
      path={authorsPath()}
      crumbs={[homeCrumb()]}
      structuredData={listGraph({ title: 'Authors', path: authorsPath(), crumbs: [homeCrumb()] })}
    >
      <PageHead kind="Index" facts={[countOf(content.authors.length, 'author', 'authors')]} title="Authors" />
      <nav className="letters" aria-label="Letters">
        <ul>
          {letters.map(({ letter }) => (
            <li key={letter}>
              <a href={`#${letterId(letter)}`}>{letter}</a>
            </li>
          ))}
        </ul>
      </nav>
      {letters.map(({ letter, items }) => (
        <Section beside key={letter} id={letterId(letter)} title={letter}>
          <ul className="index">
            {items.map((author) => (
              <li key={author.id}>
                <a href={author.path}>{author.name}</a>{' '}
                <span className="count">{counts.get(author.id) ?? 0}</span>
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </Frame>
  );
}

/** `#` is no part of an id. */
const letterId = (letter: string): string => `letter-${letter === '#' ? 'other' : letter.toLowerCase()}`;
