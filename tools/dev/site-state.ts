import { basename } from 'node:path';
import { addressKey } from '@/lib/addresses/address.ts';
import { checkContent } from '@/lib/content/check.ts';
import type { Facts } from '@/lib/content/document.ts';
import { formatProblems } from '@/lib/content/format.ts';
import type { Problem } from '@/lib/content/problem.ts';
import { pathOf } from '@/lib/content/site-index.ts';
import { allRedirects } from '@/lib/redirects/redirects.ts';

/** What the development server knows about the content as it is now. */
export interface SiteState {
  /** Every error, as `npm run check:content` prints it; `undefined` where there is none. */
  readonly errors?: string;
  /** The errors of the file whose page is asked for; `undefined` where that page can be shown. */
  faultsAt(path: string): string | undefined;
  /** Where an old address leads, `gone` where nothing takes its place, `undefined` for all others. */
  redirectFrom(path: string): { readonly to: string } | 'gone' | undefined;
  /** The address and the text of each file. */
  readonly pages: ReadonlyMap<string, { readonly path: string; readonly text: string }>;
}

/** Reads and checks a content folder, that of the publication where none is named. */
export async function readSiteState(folder?: string): Promise<SiteState> {
  const { content, problems, texts, documents } = await checkContent(folder);
  const errors = problems.filter(({ severity }) => severity === 'error');
  const broken = new Map<string, readonly Problem[]>();
  for (const file of new Set(errors.map((problem) => problem.file)))
    for (const address of addressesOf(file, documents))
      broken.set(
        address,
        errors.filter((problem) => problem.file === file),
      );
  const redirects = new Map(allRedirects(content).map(({ from, to }) => [addressKey(from), to]));
  return {
    errors: errors.length > 0 ? formatProblems(errors, texts) : undefined,
    faultsAt: (path) => {
      const own = broken.get(path) ?? broken.get(basename(path));
      return own && formatProblems(own, texts);
    },
    redirectFrom: (path) => {
      const key = addressKey(path);
      const to = redirects.get(key);
      return to !== undefined ? { to } : redirects.has(key) ? 'gone' : undefined;
    },
    pages: new Map(
      documents.flatMap((facts): [string, { path: string; text: string }][] => {
        const path = pathOf(facts);
        const { file } = facts.source;
        return path ? [[file, { path, text: texts.get(file) ?? '' }]] : [];
      }),
    ),
  };
}

/** Where the page of a file is, or the last part of its address where its date cannot be read. */
function addressesOf(file: string, documents: readonly Facts[]): string[] {
  const facts = documents.find(({ source }) => source.file === file);
  const path = facts && pathOf(facts);
  if (path) return [path];
  return /\/posts\/.*\.mdx$/.test(file) ? [basename(file, '.mdx')] : [];
}

/** Pages that have another address than before, by the old one: a date, a slug or a file name was changed. */
export function movesBetween(before: SiteState, after: SiteState): Readonly<Record<string, string>> {
  const moves: Record<string, string> = {};
  for (const [file, { path, text }] of before.pages) {
    const now = after.pages.get(file);
    // A file under a new name has the text that it had.
    const renamed = now
      ? undefined
      : [...after.pages].find(([other, page]) => page.text === text && !before.pages.has(other));
    const to = now?.path ?? renamed?.[1].path;
    if (to && to !== path) moves[path] = to;
  }
  return moves;
}
