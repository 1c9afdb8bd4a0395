/** The check of one content file as it is being written: what `npm run check:content` says of it, without a disk. */
import type { Document } from '../content/document';
import { examineWithTree } from '../content/examine';
import { lateChapters } from '../content/late-chapters';
import { compareProblems, type Problem } from '../content/problem';
import { type, typeFix } from '../content/rules/file/type';
import { problemOf } from '../content/rules/rule';
import { pathOf } from '../content/site-index';
import { siteProblems } from '../content/site-problems';
import { reporter, soundText } from '../content/sound-text';
import { kindOfFile } from '../kinds/kind-of-file';
import type { MeasuredFiles } from '../media/measured/given';
import type { KnownSite } from './known-site';

export interface CheckedFile {
  readonly problems: readonly Problem[];
  /** What was read; nothing where the text is none that can be read. */
  readonly document?: Document;
  /** Where its page will be. */
  readonly path?: string;
}

/**
 * Checks a file in its place in the site. Never throws on what an author wrote.
 *
 * @param file as problems name it: `content/posts/2026/x.mdx`
 * @param written its text; lines may end as on Windows
 */
export function checkFile(
  file: string,
  written: string,
  site: KnownSite,
  measured: Pick<MeasuredFiles, 'seconds'>,
): CheckedFile {
  const problems: Problem[] = [];
  const found = reporter(file, problems);
  const place = kindOfFile(file);
  if (!place)
    return { problems: [problemOf(type, file, { line: 1, column: 1 }, type.message, typeFix(file))] };
  const text = soundText(written, found);
  if (text === undefined) return { problems };
  const { document, facts, problems: own } = examineWithTree({ ...place, file, text });
  problems.push(...own, ...siteProblems(facts, site.indexWith(facts, text), text));
  problems.push(...site.lostProblems(facts, text));
  for (const recording of facts.recordings) {
    const { src = '', seconds } = recording;
    const length = Object.hasOwn(measured.seconds, src) ? measured.seconds[src] : seconds;
    problems.push(...lateChapters(recording, file, length));
  }
  return { problems: problems.sort(compareProblems), document, path: pathOf(facts) };
}
