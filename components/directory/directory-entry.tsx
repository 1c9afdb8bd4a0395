import { TopicLinks } from '@/components/post/topic-links';
import { Sheet } from '@/components/site/sheet';
import type { Topic } from '@/lib/content/types';
import { opening } from '@/lib/excerpt';
import {
  interfaceLanguage,
  languageAttributes,
  siteLanguage,
  textAttributes,
} from '@/lib/interface-language';
import type { DirectoryEntry } from '@/lib/kinds/directory';
import { topicsOf } from '@/lib/listing/select';
import { addressName, isExternal } from '@/lib/urls';
import { wordsOf } from '@/lib/words';

/** Characters that a list shows of a summary. */
const SUMMARY = 190;

interface Listed {
  /** Topics of the site, where entries name theirs. */
  readonly topics?: readonly Topic[];
  readonly level: 'h2' | 'h3';
}

/** An entry in a list, which says of what kind it is: where it leads if that is elsewhere, its title, a line of summary. */
function Entry({ entry, topics = [], level: Heading }: Listed & { entry: DirectoryEntry }) {
  const lang = interfaceLanguage(entry.lang);
  const elsewhere = entry.link && isExternal(entry.link) ? addressName(entry.link) : undefined;
  const summary = entry.summary ?? entry.deck;
  return (
    <article className="entry" {...languageAttributes(lang, siteLanguage())}>
      {(elsewhere || entry.isArchived) && (
        <p className="folio">
          {elsewhere && <span>{elsewhere}</span>}{' '}
          {entry.isArchived && <span className="archived">{wordsOf(lang).post.archived}</span>}
        </p>
      )}
      <div {...textAttributes(entry.lang)}>
        <Heading className="entry-title">
          <a href={entry.path}>{entry.title}</a>
        </Heading>
        {summary && <p className="entry-summary">{opening(summary, SUMMARY, entry.lang)}</p>}
      </div>
      <TopicLinks topics={topicsOf(entry, topics).slice(0, 3)} />
    </article>
  );
}

/** Entries of a directory set like an index, in the order in which they are given. */
export function DirectoryEntries({ entries, ...listed }: Listed & { entries: readonly DirectoryEntry[] }) {
  if (entries.length === 0) return null;
  return (
    <ul className="entries">
      <Sheet name="directory" />
      {entries.map((entry) => (
        <li key={entry.path}>
          <Entry entry={entry} {...listed} />
        </li>
      ))}
    </ul>
  );
}
