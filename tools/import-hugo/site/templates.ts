/** The site’s own shortcode templates. */
import { listFiles, readSourceText } from './read-files';

/** Templates by the name of their shortcode; the site’s before its themes’. One that cannot be read is as if it were not there. */
export async function readTemplates(source: string): Promise<ReadonlyMap<string, string>> {
  const templates = new Map<string, string>();
  for (const folder of ['layouts', 'themes']) {
    const { paths } = await listFiles(source, folder, /\.html$/);
    for (const path of paths) {
      const name = /(?:^|\/)layouts\/_?shortcodes\/(.+?)(?:\.html)+$/.exec(path)?.[1];
      if (!name || templates.has(name)) continue;
      const read = await readSourceText(source, path);
      if ('text' in read) templates.set(name, read.text);
    }
  }
  return templates;
}
