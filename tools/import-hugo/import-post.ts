/** Converts and proves one post: the unit of work of a run. */
import { limitFault } from '@/lib/content/rules/mdx/limits';
import { type ConvertedPost, convertPost } from './convert-post';
import { keepRefused } from './keep-refused';
import { compareNotices, type Notice } from './notice';
import { type Counts, provePost } from './proof/prove';
import type { Verbatim } from './proof/verbatim';
import { witnessPost } from './proof/witness';
import { movedTo } from './site/references';
import type { ImportOptions, Place, SiteIndex, SourceFile } from './site/types';

export interface ImportedPost {
  readonly text: string;
  readonly aliases: readonly string[];
  readonly ownAliases: readonly string[];
  readonly leadsTo?: string;
  readonly newTopics: readonly (readonly [id: string, name: string])[];
  readonly newAuthors: readonly (readonly [id: string, name: string, ...url: string[]])[];
  readonly notices: readonly Notice[];
  readonly counts: Counts;
  readonly verbatim: Verbatim;
}

/**
 * Converts a post and proves it.
 *
 * @throws where the source is too large or defeats the parsers; the caller reports it.
 */
export async function importPost(
  file: SourceFile,
  place: Place,
  site: SiteIndex,
  options: ImportOptions,
): Promise<ImportedPost> {
  refuseTooLarge(file);
  const post = convertPost(file, place, site, options);
  const { text, counts, notices } = await provedPost(post, file, place, site, options);
  return {
    text,
    aliases: post.frontMatter.aliases,
    ownAliases: post.frontMatter.fields.aliases ?? [],
    leadsTo: post.frontMatter.leadsTo,
    newTopics: [...post.frontMatter.newTopics],
    newAuthors: [...post.frontMatter.newAuthors].map(
      ([id, { name, url }]) => [id, name, ...(url ? [url] : [])] as const,
    ),
    notices: [...post.notices, ...notices].map(({ explains: _, ...notice }) => notice).sort(compareNotices),
    counts,
    verbatim: post.verbatim,
  };
}

/** Reads a converted post as the site will, renders it, and tells what Hugo shows and its page lacks. */
export async function provedPost(
  post: ConvertedPost,
  file: SourceFile,
  place: Place,
  site: SiteIndex,
  options: ImportOptions,
): Promise<{ readonly text: string; readonly counts: Counts; readonly notices: readonly Notice[] }> {
  const { text, examined, notices } = keepRefused(place.file, post.text, file.bodyLine, place.kind);
  const proof = await provePost({
    file: place.file,
    examined,
    shown: post.shown,
    notices: post.notices,
    origin: options.origin,
    newAddress: (address) => movedTo(address, site, options),
    line: file.bodyLine,
  });
  const told = [...notices, ...proof.notices];
  const witness =
    proof.html === undefined
      ? []
      : witnessPost(file.body, proof.html, [...post.notices, ...told], site.markup, file.bodyLine);
  return { text, counts: proof.counts, notices: [...told, ...witness] };
}

const MAX_BYTES = 1_000_000;

/**
 * Refuses what reading would take minutes for, by its size and form.
 *
 * @throws where the site takes no text of this size or form
 */
export function refuseTooLarge({ body }: SourceFile): void {
  if (Buffer.byteLength(body) > MAX_BYTES) {
    const size = (Buffer.byteLength(body) / 1e6).toFixed(1);
    throw new Error(
      `the text has ${size} MB; a post may have 1 MB. Split it, or move pasted data into files`,
    );
  }
  const fault = limitFault(body);
  if (fault) throw new Error(`${fault.message}. ${fault.fix}`.replace(/\.$/, ''));
}
