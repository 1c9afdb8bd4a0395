import type { Metadata } from 'next';
import { listMetadata } from '@/components/site/list-metadata';
import { pageMetadata } from '@/components/site/page-metadata';
import type { Directory } from '@/lib/kinds';
import type { DirectoryEntry } from '@/lib/kinds/directory';
import { site } from '@/lib/site';
import { directoryPath } from '@/lib/urls';
import { wordsOf } from '@/lib/words';

/** What is told about an entry of a directory. */
export const entryMetadata = (entry: DirectoryEntry): Metadata =>
  pageMetadata({
    title: entry.title,
    description: entry.summary ?? entry.deck,
    path: entry.path,
    lang: entry.lang,
    image: entry.image,
    card: entry.path,
    hidden: entry.preview !== undefined,
  });

/** What is told about the list of a directory. */
export function directoryMetadata({ kind, folder }: Pick<Directory, 'kind' | 'folder'>): Metadata {
  const { title, about } = wordsOf(site.language).directories[kind];
  return listMetadata({ title, about, path: directoryPath(folder) });
}
