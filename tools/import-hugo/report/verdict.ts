/** The last word of a run and the first of its report. */
import { counted } from './counted';
import { type ImportReport, isClean } from './report';

/**
 * Whether something was lost. “Nothing” is said only where it is true: keys that have no place here may have been
 * shown by the old theme.
 */
export function verdictOf(report: ImportReport): string {
  if (!isClean(report)) return 'Something was lost: see “losses” in the report';
  const entries = [...report.posts, ...report.pages];
  const without = entries.flatMap(({ notices }) =>
    notices.filter(({ rule }) => rule === 'key-without-home'),
  ).length;
  if (without === 0) return 'Nothing was lost';
  return `Every word, link and picture of the texts arrived; ${counted(without, 'value')} of front matter ${without === 1 ? 'has' : 'have'} no place here: see “key-without-home” in the report`;
}
