/** People in the data files of a Hugo site, as if each had a page: `data/authors.yml`, `data/authors/jane.toml`. */

import { lowerKeys } from '../front-matter/lower-keys';
import { isMap, type Value } from '../front-matter/value';
import { parseConfig } from './config/read-config';
import type { HugoConfig } from './config/site-config';
import { listFiles, readSourceText } from './read-files';
import type { SourceFile, Unreadable } from './types';

const RECORD =
  /(?:^|\/)(?:authors?|hosts?|guests?|people|contributors?|writers?)(?:\/([^/]+))?\.(?:ya?ml|toml|json)$/i;

/** Reads the records. A file with many people is a map of them by their ids. */
export async function readPeople(
  site: string,
  { data }: Pick<HugoConfig, 'data'>,
): Promise<{ files: SourceFile[]; unreadable: Unreadable[] }> {
  const files: SourceFile[] = [];
  const unreadable: Unreadable[] = [];
  for (const { folder } of data) {
    for (const path of (await listFiles(site, folder, RECORD)).paths) {
      const [, id] = RECORD.exec(path.slice(folder.length)) ?? [];
      if (path.slice(folder.length + 1).split('/').length > (id ? 2 : 1)) continue;
      const read = await readSourceText(site, path);
      const parsed = 'message' in read ? read : parseConfig(read.text.replace(/^---[ \t]*\n/, ''), path);
      if ('message' in parsed) {
        unreadable.push({
          path,
          line: parsed.line,
          message: parsed.message.replace('The front matter', 'The file'),
        });
        continue;
      }
      const values = lowerKeys(parsed.values);
      const sha = 'sha' in read ? read.sha : '';
      const people: [string, Value][] = id ? [[id, values]] : Object.entries(values);
      for (const [key, value] of people)
        if (isMap(value)) files.push(record(id ? path : `${path}#${key}`, key, value, sha));
    }
  }
  return { files, unreadable };
}

function record(path: string, id: string, values: Readonly<Record<string, Value>>, sha: string): SourceFile {
  return {
    path,
    logical: `authors/${id}.md`,
    sha,
    frontMatter: { values: { ...values, slug: id }, lines: {}, repeated: [] },
    body: '',
    bodyLine: 1,
    repairs: [],
  };
}
