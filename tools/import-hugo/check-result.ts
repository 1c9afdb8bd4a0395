/** Holds the written folder against the project’s own content check. */
import { resolve } from 'node:path';
import { loadContent } from '@/lib/content/load';
import { openOutput } from './output/write-file';
import { contentFault } from './proof/prove';
import type { ImportReport, ReportEntry } from './report/report';
import { settlePlaces } from './settle-places';

/** Adds what the content check finds to the entries of the report; changes `report`, and files whose links lead to no place. */
export async function checkResult(folder: string, report: ImportReport): Promise<void> {
  const entries = new Map<string, ReportEntry>(
    [...report.posts, ...report.pages].flatMap((entry) => (entry.file ? [[entry.file, entry] as const] : [])),
  );
  const output = openOutput({ folder, recorded: new Map(), force: true, dryRun: false });
  const problems = await settlePlaces(folder, entries, loadContent(resolve(folder)).problems, output);
  const hosts = new Set<string>();
  for (const { message } of report.posts.flatMap((post) => post.notices)) {
    const host = /^The frame .* the host (\S+) is not among/.exec(message)?.[1];
    if (host) hosts.add(host);
  }
  for (const problem of problems) {
    const host = /the host (\S+) is not among/.exec(problem.message)?.[1];
    if (host) hosts.add(host);
    if (problem.severity !== 'error') continue;
    const entry = [...entries].find(([file]) => problem.file.endsWith(`/${file}`))?.[1];
    const notice = contentFault(1, problem);
    // What a file’s own check finds was told with its proof.
    if (entry?.notices.some((one) => one.rule === notice.rule && one.message === notice.message)) continue;
    if (entry) entry.notices.push(notice);
    else report.pages.push({ source: problem.file, state: 'failed', notices: [notice] });
  }
  report.hosts = [...hosts].sort();
}
