/** Names that people know, as the ids that front matter takes. */
import { closest } from '@/lib/content/did-you-mean.ts';
import { spellingKey } from '@/lib/content/spelling-key.ts';
import type { Author, Series, Topic } from '@/lib/content/types.ts';
import { UsageError } from '@/lib/errors.ts';

interface Known {
  readonly id: string;
  /** Every spelling that means it. */
  readonly spellings: readonly string[];
}

/** @throws UsageError that names the nearest author where there is none of that id or name */
export const authorId = (written: string, authors: readonly Author[]): string =>
  find(
    'author',
    written,
    authors.map(({ id, name }) => ({ id, spellings: [id, name] })),
  );

/** @throws UsageError that names the nearest topic where there is none of that id, title or alias */
export const topicId = (written: string, topics: readonly Topic[]): string =>
  find(
    'topic',
    written,
    topics.map(({ id, title, aliases }) => ({ id, spellings: [id, title, ...aliases] })),
  );

/** @throws UsageError that names the nearest series where there is none of that id or title */
export const seriesId = (written: string, series: readonly Series[]): string =>
  find(
    'series',
    written,
    series.map(({ id, title }) => ({ id, spellings: [id, title] })),
  );

function find(kind: string, written: string, known: readonly Known[]): string {
  const wanted = spellingKey(written);
  const match = known.find(({ spellings }) => spellings.some((spelling) => spellingKey(spelling) === wanted));
  if (match) return match.id;
  const near = closest(
    written,
    known.flatMap(({ spellings }) => spellings),
  );
  const hint =
    near === undefined ? `Make it first: npm run new -- ${kind} "${written}"` : `Did you mean “${near}”?`;
  throw new UsageError(`There is no ${kind} “${written}”. ${hint}`);
}
