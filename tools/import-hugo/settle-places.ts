/** Links to places that a page of the new site does not have: browsers open the page at its top, and so does the link then. */
import { join } from 'node:path';
import type { Problem } from '@/lib/content/problem';
import type { Output } from './output/write-file';
import { readIfThere, sha256 } from './output/write-file';
import type { ReportEntry } from './report/report';

const NO_PLACE = /^(\S+) has no place called (#\S+?)(?:\. Did you mean #\S+\?)?$/;

/**
 * Takes such places out of the links of posts that this run wrote, and tells so; changes `entries`.
 *
 * @param problems what the content check found
 * @returns the problems that are left
 */
export async function settlePlaces(
  content: string,
  entries: ReadonlyMap<string, ReportEntry>,
  problems: readonly Problem[],
  output: Output,
): Promise<Problem[]> {
  const left: Problem[] = [];
  for (const problem of problems) {
    const entry = [...entries].find(([file]) => problem.file.endsWith(`/${file}`))?.[1];
    const isSettled =
      problem.rule === 'link/broken' && entry && (await settle(content, entry, problem, output));
    if (!isSettled) left.push(problem);
  }
  return left;
}

async function settle(
  content: string,
  entry: ReportEntry,
  { line, message }: Problem,
  output: Output,
): Promise<boolean> {
  const [, page = '', place = ''] = NO_PLACE.exec(message) ?? [];
  if (!page || !entry.file || entry.state === 'edited') return false;
  const lines = (await readIfThere(join(content, entry.file)))?.split('\n') ?? [];
  const before = lines[line - 1];
  // A link to a place on its own page names the place alone.
  const after = before
    ?.replace(`${page}${place}`, page)
    .replace(`"${place}"`, `"${page}"`)
    .replace(`(${place})`, `(${page})`);
  if (after === undefined || after === before) return false;
  lines[line - 1] = after;
  const text = lines.join('\n');
  if ((await output.write(entry.file, text)) === 'edited') return false;
  entry.fileSha = sha256(text);
  entry.notices.push({
    level: 'person',
    rule: 'link-place',
    line: 1,
    message: `${page} has no place called ${place}; the link leads to the page itself.`,
  });
  return true;
}
