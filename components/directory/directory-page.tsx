import { Frame } from '@/components/site/frame';
import { PageHead } from '@/components/site/page-head';
import { Section } from '@/components/site/section';
import { Sheet } from '@/components/site/sheet';
import type { Content } from '@/lib/content/types';
import { archived, byTopic, current, type Group, outermost } from '@/lib/directory/groups';
import type { Directory, DirectoryKind } from '@/lib/kinds';
import type { DirectoryEntry } from '@/lib/kinds/directory';
import { homeCrumb } from '@/lib/listing/crumbs';
import { site } from '@/lib/site';
import { listGraph } from '@/lib/structured-data/lists';
import { directoryPath } from '@/lib/urls';
import { counted, wordsOf } from '@/lib/words';
import { DirectoryEntries } from './directory-entry';

/** Fewer entries than this are seen at a glance. */
const MANY = 9;

/** Where groups have fewer entries than this on average, headings would hide the list. */
const WORTH_A_HEADING = 2;

type Entry = DirectoryEntry<DirectoryKind>;

/** All resources, services or communities: by topic where they are many and share topics, what is archived last. */
export function DirectoryPage({ directory, content }: { directory: Directory; content: Content }) {
  const { kind, folder, list } = directory;
  const entries: readonly Entry[] = outermost<Entry>(content[list]);
  const listed = current(entries);
  const kept = archived(entries);
  const groups = byTopic(listed, content.topics);
  const isGrouped =
    listed.length >= MANY && groups.length > 1 && listed.length >= WORTH_A_HEADING * groups.length;
  const words = wordsOf(site.language);
  const { title, about, counted: forms } = words.directories[kind];
  const crumbs = [homeCrumb()];
  return (
    <Frame
      path={directoryPath(folder)}
      crumbs={crumbs}
      structuredData={listGraph({ title, path: directoryPath(folder), crumbs, posts: [...listed, ...kept] })}
    >
      <PageHead
        kind={words.lists.index}
        facts={[counted(forms, entries.length, site.language)]}
        title={title}
        deck={`${about}.`}
      />
      {entries.length === 0 && <p>{words.directory.none}</p>}
      {isGrouped ? (
        <Groups groups={groups} />
      ) : (
        <DirectoryEntries entries={listed} topics={content.topics} level="h2" />
      )}
      {kept.length > 0 && (
        <Section id="archived" title={words.post.archived}>
          <DirectoryEntries entries={kept} level="h3" />
        </Section>
      )}
    </Frame>
  );
}

/** Links to the topics, then the entries of each. */
function Groups({ groups }: { groups: readonly Group<Entry>[] }) {
  const words = wordsOf(site.language);
  const titled = groups.map(({ topic, entries }) => ({
    id: topic ? `topic-${topic.id}` : 'other',
    title: topic?.title ?? words.directory.withoutTopic,
    entries,
  }));
  return (
    <>
      <Sheet name="indexes" />
      <nav className="after-head" aria-label={words.lists.topics}>
        <ul className="index">
          {titled.map(({ id, title, entries }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a> <span className="count">{entries.length}</span>
            </li>
          ))}
        </ul>
      </nav>
      {titled.map(({ id, title, entries }) => (
        <Section key={id} id={id} title={title}>
          <DirectoryEntries entries={entries} level="h3" />
        </Section>
      ))}
    </>
  );
}
