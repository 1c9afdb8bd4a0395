/** A small Hugo site on disk, for tests of whole runs. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { filesBelow } from '@/lib/files-below';
import type { ImportReport } from '../report/report';
import type { ImportOptions } from '../site/types';

export interface HugoFolder {
  readonly folder: string;
  readonly options: ImportOptions;
  /** Writes a file of the Hugo site. */
  write(path: string, text: string | Uint8Array): void;
  /** The text of a file below `content/` of the output folder. */
  read(path: string): string;
  /** Paths of all files below `content/` of the output folder, sorted; none where it is not there. */
  written(): string[];
  remove(): void;
}

/** Makes `site/` with the given files, to be imported into `out/` beside it. */
export function makeHugoSite(
  files: Readonly<Record<string, string | Uint8Array>>,
  given: Partial<ImportOptions> = {},
): HugoFolder {
  const folder = mkdtempSync(join(tmpdir(), 'import-hugo-'));
  const options: ImportOptions = {
    source: join(folder, 'site'),
    out: join(folder, 'out'),
    sections: ['news'],
    topicsFrom: ['topics', 'tags'],
    origin: 'https://digital.gov',
    mediaBase: 'https://s3.amazonaws.com/digitalgov',
    dryRun: false,
    force: false,
    measure: false,
    ...given,
  };
  const write = (path: string, text: string | Uint8Array): void => {
    const full = join(folder, 'site', path);
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, text);
  };
  for (const [path, text] of Object.entries(files)) write(path, text);
  const content = join(options.out, 'content');
  return {
    folder,
    options,
    write,
    read: (path) => readFileSync(join(folder, 'out/content', path), 'utf8'),
    written: () => (existsSync(content) ? filesBelow(content) : []),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Front matter of a post and a line of text. */
export const postText = (slug: string, body = 'Text.', more = ''): string =>
  `---\nslug: ${slug}\ndate: 2015-07-17 13:00:20 -0400\ntitle: ${slug}\nsummary: s\n${more}---\n\n${body}\n`;

/** What a report says about a source, as `line rule message`. */
export function saidOf(report: ImportReport, name: string): string[] {
  const entry = [...report.posts, ...report.pages].find(({ source }) => source.endsWith(`/${name}`));
  return (entry?.notices ?? []).map(({ line, rule, message }) => `${line} ${rule} ${message}`);
}
