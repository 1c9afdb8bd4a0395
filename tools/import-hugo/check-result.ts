/** Holds the written folder against the project’s own content check. */
import { resolve } from 'node:path';
import { loadContent } from '@/lib/content/load';
import type { ImportReport, ReportEntry } from './report/report';

/** Adds what the content check finds to the entries of the report; changes `report`. */
export function checkResult(folder: string, report: ImportReport): void {
  const entries = new Map<string, ReportEntry>(
    [...report.posts, ...report.pages].flatMap((entry) => (entry.file ? [[entry.file, entry] as const] : [])),
  );
  const { problems } = loadContent(resolve(folder));
  for (const problem of problems) {
    if (problem.severity !== 'error') continue;
    const entry = [...entries].find(([file]) => problem.file.endsWith(`/${file}`))?.[1];
    const notice = {
      level: 'loss' as const,
      rule: 'content-check',
      line: 1,
      message: `Line ${problem.line} of the new file: ${problem.message}. ${problem.fix} (${problem.rule})`,
    };
    if (entry) entry.notices.push(notice);
    else report.pages.push({ source: problem.file, state: 'failed', notices: [notice] });
  }
}
