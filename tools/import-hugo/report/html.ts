import type { ImportReport } from './report';
export function renderReport(report: ImportReport): string {
  return `<!doctype html><title>Import</title>${report.totals.posts}`;
}
