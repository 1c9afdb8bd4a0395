/** All pages of a Hugo site as Hugo reads them, before anybody has said which of them come along. */
import { configOf, type HugoConfig, readSiteConfig } from './config/site-config';
import { listContentFiles } from './content-files';
import { readMeanings } from './page-meaning';
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
  return { config, files: readMeanings(files, config), unreadable };
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
