import { readFrontMatter } from '../front-matter/read';
import { asText } from '../front-matter/value';
import { listFiles, readSourceText } from './read-files';
import type { ImageRecord, Unreadable } from './types';

/** Reads `data/images/*.yml`: one record a picture, by its uid. */
export async function readImageRecords(
  site: string,
): Promise<{ images: Map<string, ImageRecord>; unreadable: Unreadable[] }> {
  const { paths, unreadable } = await listFiles(site, 'data/images', /\.ya?ml$/);
  const images = new Map<string, ImageRecord>();
  const problems = [...unreadable];
  for (const path of paths) {
    const read = await readSourceText(site, path);
    if ('message' in read) {
      problems.push(read);
      continue;
    }
    const yaml = readFrontMatter(read.text.replace(/^---[ \t]*\n/, '').replace(/\n---[ \t]*\n?$/, '\n'), 1);
    if ('message' in yaml) {
      problems.push({ path, line: yaml.line, message: yaml.message });
      continue;
    }
    const uid = path.slice(path.lastIndexOf('/') + 1).replace(/\.ya?ml$/, '');
    const get = (key: string): string | undefined => asText(yaml.values[key])?.trim() || undefined;
    images.set(uid, {
      uid,
      format: get('format') ?? 'jpg',
      alt: get('alt'),
      caption: get('caption'),
      credit: get('credit'),
      width: get('width'),
      height: get('height'),
    });
  }
  return { images, unreadable: problems };
}
