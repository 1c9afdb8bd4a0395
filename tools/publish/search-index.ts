import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Content } from '@/lib/content/types.ts';
import { partWordsOfHtml } from '@/lib/search/part-words.ts';
import { markForSearch, searchEntries } from '@/lib/search/search-entry.ts';
import { site } from '@/lib/site.ts';

/** The index lies here, below the site’s folder. */
const FOLDER = 'pagefind';

/** What stands in a body and is no part of its text. */
const NOT_TEXT = ['.player-links', '.video-facts', '.transcript-about', '.anchor', 'svg', 'audio'];

/** Pagefind brings ready-made looks; the site has its own, and these would be published for nobody. */
const UNUSED = /(?:^|\/)pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\.|^wasm\.unknown/;

/**
 * Writes the search index of a built site: words, headings, chapters and transcripts of posts, pages, topics and
 * authors. All languages share one index, so that one search finds them all; words of scripts without
 * spaces are parted for it.
 *
 * @param folder of the site
 * @throws where a page cannot be indexed; nothing of the index is then written
 */
export async function writeSearchIndex(folder: string, content: Content): Promise<void> {
  const entries = searchEntries(content);
  if (entries.length === 0) return; // Nothing to find: Pagefind refuses an empty index.
  try {
    const { index, errors } = await createIndex({
      forceLanguage: site.language,
      excludeSelectors: NOT_TEXT,
    });
    if (!index) throw new Error(`The search index could not be made: ${errors.join(' ')}`);
    for (const entry of entries) {
      const file = join(folder, entry.path, 'index.html');
      // A topic or author without posts of this build may have no page.
      if (!existsSync(file)) continue;
      const html = partWordsOfHtml(markForSearch(readFileSync(file, 'utf8'), entry));
      const added = await index.addHTMLFile({ url: entry.path, content: html });
      if (added.errors.length > 0)
        throw new Error(`${entry.path} cannot be searched: ${added.errors.join(' ')}`);
    }
    const { files } = await index.getFiles();
    for (const { path, content: bytes } of files.filter((file) => !UNUSED.test(file.path))) {
      const target = join(folder, FOLDER, path);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, bytes);
    }
  } finally {
    await close();
  }
}
