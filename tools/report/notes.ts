import type { Problem } from '@/lib/content/problem.ts';
import type { Section } from './section.ts';

/** What the content check remarks on, by rule, the most frequent first. */
export function notes(problems: readonly Problem[]): Section {
  const byRule = new Map<string, { count: number; message: string; severity: string }>();
  for (const { rule, message, severity } of problems) {
    const known = byRule.get(rule);
    byRule.set(rule, { count: (known?.count ?? 0) + 1, message: known?.message ?? message, severity });
  }
  return {
    id: 'notes',
    title: 'Remarks of the content check',
    says: 'npm run check:content shows each with its line and what to do.',
    empty: 'There are none.',
    rows: [...byRule]
      .sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1))
      .map(([rule, { count, message, severity }]) => ({
        title: rule,
        detail: `${count} × ${severity}, for example: ${message}`,
      })),
  };
}
