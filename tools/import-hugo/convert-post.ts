/** One Hugo post → one MDX post, with what the editor should know about it. */
import type { Root as HastRoot } from 'hast';
import type { Root, RootContent } from 'mdast';
import { isTakenFromPosts } from '@/lib/addresses/permalink';
import type { PostContext } from './context';
import { type ConvertedFrontMatter, convertFrontMatter } from './front-matter/convert';
import { episodeNodes, episodeOf, episodeShown } from './front-matter/episode';
import { lowerKeys } from './front-matter/lower-keys';
import { paramOf } from './front-matter/param';
import { convertBody } from './markdown/convert';
import { writeBody } from './markdown/write';
import { isOwnFile } from './media/own-file';
import { tellMojibake } from './mojibake';
import { compareNotices, type Notice } from './notice';
import { countVerbatim, type Verbatim } from './proof/verbatim';
import { mathMarksOf } from './site/page-math';
import type { ImportOptions, Place, SiteIndex, SourceFile } from './site/types';
import { mergeAudio } from './transforms/audio';
import { mergeChapters } from './transforms/chapters';
import { settleFormulas } from './transforms/formulas';
import { lowerHeadings } from './transforms/heading-levels';
import { readLeftovers } from './transforms/leftovers';
import { liftBlocks } from './transforms/lift-blocks';
import { dropRepeatedAnchors } from './transforms/repeated-anchors';
import { tidy } from './transforms/tidy';
import { wrapItems } from './transforms/wrap-items';

export interface ConvertedPost {
  /** The whole file. */
  readonly text: string;
  readonly frontMatter: ConvertedFrontMatter;
  readonly notices: readonly Notice[];
  /** What Hugo shows; the proof reads it. */
  readonly shown: HastRoot;
  readonly verbatim: Verbatim;
}

/** Converts a post. Pure: the same source and site give the same bytes. */
export function convertPost(
  file: SourceFile,
  place: Place,
  site: SiteIndex,
  options: ImportOptions,
): ConvertedPost {
  const notices = new Map<string, Notice>();
  const tell: PostContext['tell'] = (level, rule, line, message, explains) => {
    const notice: Notice = { level, rule, line, message, ...(explains ? { explains } : {}) };
    notices.set(`${line} ${rule} ${message}`, notice);
  };
  for (const repair of file.repairs) tell('person', repair.rule, repair.line, repair.message);
  const frontMatter = convertFrontMatter(file, place, site, options, tell);
  if (place.address !== place.wanted) {
    tell(
      'person',
      'address-taken',
      1,
      `${isTakenFromPosts(place.wanted) ? 'The site itself answers' : 'Another post lives'} at ${place.wanted}; this one moved to ${place.address}.`,
    );
  }
  tellMojibake(file.body, file.bodyLine, tell);
  const context = {
    site,
    options,
    title: frontMatter.title,
    path: file.path,
    bodyLine: file.bodyLine,
    mathMarks: mathMarksOf(file, site.markup),
    param: paramOf(lowerKeys(file.frontMatter.values), site.markup.params),
    tell,
  };
  const values = lowerKeys(file.frontMatter.values);
  const episode = episodeOf(values, context);
  const body = convertBody(file.body, { context, firstLine: file.bodyLine, depth: 0 });
  const root: Root = { type: 'root', children: body.nodes };
  const transform = { ...context, lineOf: body.lineOf };
  wrapItems(root);
  dropRepeatedAnchors(root);
  readLeftovers(root, transform);
  liftBlocks(root);
  tidy(root);
  lowerHeadings(root, transform);
  root.children.unshift(...episodeNodes(episode, frontMatter.title, isOwnFile(episode.src ?? '', site)));
  mergeAudio(root, transform);
  mergeChapters(root, transform);
  settleFormulas(root, context);
  fillEmptyBody(root, frontMatter, context);
  const written = writeBody(root.children as RootContent[], body);
  if (!written.faithful) {
    tell(
      'person',
      'spelling',
      file.bodyLine,
      'The MDX of this post does not read back as it was meant; compare it with the original.',
    );
  }
  return {
    text: `---\n${frontMatter.yaml}---\n${written.text ? `\n${written.text}` : ''}`,
    frontMatter,
    notices: [...notices.values()].sort(compareNotices),
    shown: { ...body.shown, children: [...episodeShown(episode, frontMatter.title), ...body.shown.children] },
    verbatim: countVerbatim(body.source, body.lifted.text, written.text),
  };
}

/** A post without text and without a source shows its summary, so that its address still says something. */
function fillEmptyBody(
  root: Root,
  { fields }: ConvertedFrontMatter,
  context: Pick<PostContext, 'tell' | 'bodyLine'>,
): void {
  if (root.children.length > 0 || fields.source || fields.link || fields.pages) return;
  const value = fields.summary ?? fields.deck ?? fields.title ?? '';
  root.children.push({ type: 'paragraph', children: [{ type: 'text', value }] });
  context.tell(
    'person',
    'empty-body',
    context.bodyLine,
    'The post has no text; its summary stands there until somebody writes one.',
  );
}
