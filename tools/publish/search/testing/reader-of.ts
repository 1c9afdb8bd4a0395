import { IndexReader } from '@/islands/search/index-reader.ts';
import type { Manifest } from '@/lib/search/index-format.ts';
import type { IndexFile } from '../index-builder.ts';

/** Reads an index as the search page does, without a host. */
export function readerOf({
  files,
  manifest,
}: {
  files: readonly IndexFile[];
  manifest: Manifest;
}): IndexReader {
  const texts = new Map(files.map(({ name, text }) => [name, text]));
  return new IndexReader('', manifest, async (name) => {
    const text = texts.get(name);
    if (text === undefined) throw new Error(`There is no ${name}.`);
    return JSON.parse(text);
  });
}
