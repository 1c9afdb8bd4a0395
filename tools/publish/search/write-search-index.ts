import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Content } from '@/lib/content/types.ts';
import { type SearchEntry, searchEntries } from '@/lib/search/search-entry.ts';
import { suggestionsOf } from '@/lib/search/suggestions.ts';
import { site } from '@/lib/site.ts';
import { addressesPath, searchIndexPath, searchPath, servedAddress } from '@/lib/urls.ts';
import { IndexBuilder } from './index-builder.ts';
import { pageText } from './page-text.ts';

/**
 * Writes the search index of a built site, and tells the search page of it: words, headings, chapters and transcripts of
 * posts, pages, topics, authors and series. All languages share one index, so that one search finds them all. Files are
 * named by their bytes, so a reader has all of one index or all of the next.
 *
 * @param folder of the site
 * @throws where the search page has no place for it; a site without a search page gets no index
 */
export async function writeSearchIndex(folder: string, content: Content): Promise<void> {
  const searchPage = join(folder, searchPath(), 'index.html');
  if (!existsSync(searchPage)) return;
  const builder = new IndexBuilder();
  const fileOf = ({ path }: SearchEntry) => join(folder, path, 'index.html');
  // A topic or author without posts of this build may have no page.
  const entries = searchEntries(content).filter((entry) => existsSync(fileOf(entry)));
  for (const entry of entries) builder.add(entry, pageText(readFileSync(fileOf(entry), 'utf8')));
  const { files, manifest } = builder.files(site.synonyms);
  const target = join(folder, searchIndexPath());
  await mkdir(target, { recursive: true });
  await Promise.all(files.map(({ name, text }) => writeFile(join(target, name), text)));
  const suggestions = JSON.stringify(suggestionsOf(entries, servedAddress));
  await writeFile(join(folder, searchPath(), 'suggestions.json'), suggestions);
  const addresses = entries.map(({ title, path }) => [title, servedAddress(path)]);
  await writeFile(join(folder, addressesPath()), JSON.stringify(addresses));
  await tellSearchPage(searchPage, JSON.stringify(manifest));
}

async function tellSearchPage(file: string, manifest: string): Promise<void> {
  const html = readFileSync(file, 'utf8');
  const parts = html.split('<site-search ');
  if (parts.length !== 2) throw new Error(`${file}: expected one <site-search>; found ${parts.length - 1}.`);
  const value = manifest.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  await writeFile(file, parts.join(`<site-search data-manifest="${value}" `));
}
