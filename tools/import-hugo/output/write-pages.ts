/** Writes the pages of topics and authors. */
import { compareText } from '@/lib/compare-text';
import type { ReportEntry } from '../report/report';
import { type ConvertedPage, newPage } from '../site/pages';
import { type Output, sha256 } from './write-file';

/** Writes a page that the old site had. */
export async function writePage(
  output: Output,
  path: string,
  source: string,
  sourceSha: string,
  page: ConvertedPage,
): Promise<ReportEntry> {
  const state = await output.write(path, page.text);
  return { source, file: path, state, sourceSha, fileSha: sha256(page.text), notices: [...page.notices] };
}

/** Pages for the topics and authors that posts name and the old site has none for. */
export async function writeNewPages(output: Output, posts: readonly ReportEntry[]): Promise<ReportEntry[]> {
  const entries: ReportEntry[] = [];
  const sorted = [...posts].sort((a, b) => compareText(a.source, b.source));
  for (const [kind, folder, key] of [
    ['topic', 'topics', 'newTopics'],
    ['author', 'authors', 'newAuthors'],
  ] as const) {
    const named = sorted.flatMap((post): [string, string, ...string[]][] => post[key] ?? []);
    const names = new Map(named.map(([id, name, url]) => [id, { name, url }] as const).reverse());
    const urls = new Map(named.flatMap(([id, , url]) => (url ? [[id, url] as const] : [])));
    for (const [id, { name }] of [...names].sort(([a], [b]) => compareText(a, b))) {
      const text = newPage(kind, id, name, urls.get(id));
      const path = `${folder}/${id}.mdx`;
      const state = await output.write(path, text);
      entries.push({
        source: `${kind} ${id}`,
        file: path,
        state,
        fileSha: sha256(text),
        notices: [
          {
            level: 'person',
            rule: `${kind}-made`,
            line: 1,
            message: `Posts name the ${kind} “${name}”, which has no page; this one was made. Complete it.`,
          },
        ],
      });
    }
  }
  return entries;
}
