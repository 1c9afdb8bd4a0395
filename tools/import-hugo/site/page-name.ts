import type { SourceFile } from './types';

/** `news/2015/2015-07-17-x.md` → `2015-07-17-x`; a page bundle is called after its folder. */
export function nameOf({ logical }: Pick<SourceFile, 'logical'>): string {
  const parts = logical.replace(/\.\w+$/, '').split('/');
  const last = parts.at(-1) ?? '';
  return last === 'index' || last === '_index' ? (parts.at(-2) ?? last) : last;
}

/** Whether a page is that of a section, or of a term: `_index.md`. */
export const isSectionPage = ({ logical }: Pick<SourceFile, 'logical'>): boolean =>
  /(?:^|\/)_index\.\w+$/.test(logical);

/** The first folder of a page; empty at the root. */
export const sectionOf = ({ logical }: Pick<SourceFile, 'logical'>): string =>
  logical.includes('/') ? (logical.split('/')[0] ?? '') : '';

/** A name among the pages of one language. */
export const inLanguage = (name: string, language: string): string => `${language}:${name}`;

/** Folders that a page lies in below the content; that of a bundle is its name. */
export const foldersOf = ({ logical }: Pick<SourceFile, 'logical'>): string[] =>
  logical.split('/').slice(0, /\/index\.\w+$/.test(logical) ? -2 : -1);
