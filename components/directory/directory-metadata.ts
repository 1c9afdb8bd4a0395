import type { Metadata } from 'next';
import { listMetadata } from '@/components/site/list-metadata';
import type { Directory } from '@/lib/kinds';
import { site } from '@/lib/site';
import { directoryPath } from '@/lib/urls';
import { wordsOf } from '@/lib/words';

/** What is told about the list of a directory. */
export function directoryMetadata({ kind, folder }: Pick<Directory, 'kind' | 'folder'>): Metadata {
  const { title, about } = wordsOf(site.language).directories[kind];
  return listMetadata({ title, about, path: directoryPath(folder) });
}
