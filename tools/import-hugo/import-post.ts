/** Converts and proves one post: the unit of work of a run. */
import { limitFault } from '@/lib/content/rules/mdx/limits';
import { convertPost } from './convert-post';
import { keepRefused } from './keep-refused';
import { compareNotices, type Notice } from './notice';
import type { Facts } from './proof/facts';
import { provePost } from './proof/prove';
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
  readonly counts: Record<keyof Facts, number>;
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
  const witness =
    proof.html === undefined
      ? []
      : witnessPost(
          file.body,
          proof.html,
          [...post.notices, ...notices, ...proof.notices],
          site.markup.emoji,
          file.bodyLine,
        );
  return {
    text,
    aliases: post.frontMatter.aliases,
    ownAliases: post.frontMatter.fields.aliases ?? [],
    leadsTo: post.frontMatter.leadsTo,
    newTopics: [...post.frontMatter.newTopics],
    newAuthors: [...post.frontMatter.newAuthors].map(
      ([id, { name, url }]) => [id, name, ...(url ? [url] : [])] as const,
    ),
    notices: [...post.notices, ...notices, ...proof.notices, ...witness]
      .map(({ explains: _, ...notice }) => notice)
      .sort(compareNotices),
    counts: proof.counts,
    verbatim: post.verbatim,
  };
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
