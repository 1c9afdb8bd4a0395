/** The door: everything above asks here for content and gets typed, checked, frozen values. */
import { contentFolder } from '../publication';
import { stampOf } from '../stamp';
import { checkContent } from './check';
import { formatProblems } from './format';
import { withMeasuredLengths } from './measured-lengths';
import { readSnapshot } from './snapshot';
import type { Content } from './types';

export type * from './types';

/** Content with errors cannot be published; the message lists them all. */
class ContentError extends Error {
  override readonly name = 'ContentError';
}

let loaded: { readonly stamp: string; readonly content: Content } | undefined;

/**
 * The content of this build. Read once in a build, and again in development after a file has changed.
 *
 * @throws ContentError that lists every error of every file; not in development.
 */
export async function getContent(): Promise<Content> {
  const stamp = process.env.NODE_ENV === 'development' ? stampOf(contentFolder()) : 'build';
  if (loaded?.stamp === stamp) return loaded.content;
  loaded = { stamp, content: await readContent() };
  return loaded.content;
}

async function readContent(): Promise<Content> {
  const snapshot = process.env.CONTENT_SNAPSHOT;
  if (snapshot) return readSnapshot(snapshot);
  const { content, problems, texts } = await checkContent();
  const errors = problems.filter((problem) => problem.severity === 'error');
  // While somebody writes, one broken file takes no other page with it: the development server shows its errors in its place.
  if (errors.length > 0 && process.env.NODE_ENV !== 'development')
    throw new ContentError(`The content has errors.\n\n${formatProblems(errors, texts)}`);
  return errors.length > 0 ? content : withMeasuredLengths(content);
}
