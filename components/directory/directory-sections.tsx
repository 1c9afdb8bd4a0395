import { Section } from '@/components/site/section';
import { partId } from '@/lib/content/body-ids';
import type { Content, Outline } from '@/lib/content/types';
import { current } from '@/lib/directory/groups';
import { type DirectoryKind, directoriesInUse } from '@/lib/kinds';
import type { DirectoryEntry } from '@/lib/kinds/directory';
import { site } from '@/lib/site';
import { directoryPath } from '@/lib/urls';
import { wordsOf } from '@/lib/words';
import { DirectoryEntries } from './directory-entry';

/** How many entries of a directory a page about something else shows. */
const SHOWN = 5;

/**
 * The resources, services and communities of a topic or an author on its page, a part for each. Nothing where there are
 * none; what is archived is in the lists alone.
 *
 * @param outline of the page’s own text, whose headings have their ids already
 */
export function DirectorySections({
  content,
  outline,
  belongs,
}: {
  content: Content;
  outline: Outline;
  belongs: (entry: DirectoryEntry) => boolean;
}) {
  const { directories } = wordsOf(site.language);
  return directoriesInUse().map(({ kind, folder, list }) => {
    const all: readonly DirectoryEntry<DirectoryKind>[] = content[list];
    const entries = current(all).filter(belongs);
    if (entries.length === 0) return null;
    const { title, all: more } = directories[kind];
    return (
      <Section key={kind} id={partId(folder, outline)} title={title} href={directoryPath(folder)} more={more}>
        <DirectoryEntries entries={entries.slice(0, SHOWN)} level="h3" />
      </Section>
    );
  });
}
