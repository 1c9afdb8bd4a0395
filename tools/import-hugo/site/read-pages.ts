/** All pages of a Hugo site as Hugo reads them, before anybody has said which of them come along. */
import { posix } from 'node:path';
import { configOf, type HugoConfig, readSiteConfig } from './config/site-config';
import { listContentFiles } from './content-files';
import { readMeanings } from './page-meaning';
import { foldersOf, isSectionPage } from './page-name';
import { readSourceFile } from './read-files';
import type { SourceFile, Unreadable } from './types';

export interface HugoPages {
  readonly config: HugoConfig;
  readonly files: readonly SourceFile[];
  readonly unreadable: readonly Unreadable[];
}

/** Reads configuration and pages; what cannot be read is named. Never throws on what the files hold. */
export async function readPages(source: string): Promise<HugoPages> {
  const { config, unreadable: faults } = await readSiteConfig(source);
  const listed = await listContentFiles(source, config);
  const unreadable: Unreadable[] = [...faults, ...listed.unreadable];
  const files: SourceFile[] = [];
  for (const found of listed.files) {
    const file = await readSourceFile(source, found);
    if (file === undefined) continue;
    if ('message' in file) unreadable.push(file);
    else files.push(withLanguage(file, config));
  }
  return { config, files: readMeanings(withSections(files), config), unreadable };
}

/** Pages with the folders of their sections: a folder within another is a section where it has an `_index.md`. */
function withSections(files: readonly SourceFile[]): SourceFile[] {
  const folders = new Set(files.filter(isSectionPage).map(({ logical }) => posix.dirname(logical)));
  return files.map((file) => {
    const own = foldersOf(file);
    let depth = own.length;
    while (depth > 1 && !folders.has(own.slice(0, depth).join('/'))) depth -= 1;
    return depth < own.length ? { ...file, sections: own.slice(0, depth) } : file;
  });
}

/** One page as Hugo reads it on a site without configuration. */
export const readAlone = (file: SourceFile): SourceFile => readMeanings([file], configOf())[0] ?? file;

/** The language of a page, where it is not that of the site. */
function withLanguage(file: SourceFile, { languages }: HugoConfig): SourceFile {
  const language = languages.find(({ code }) => code === file.language);
  const [main] = languages;
  const code = file.language ?? main?.code;
  const tag = language?.tag ?? code;
  const isMain = language === undefined ? code === main?.code : language.isDefault;
  return isMain || !tag || tag === main?.tag ? file : { ...file, lang: tag };
}
