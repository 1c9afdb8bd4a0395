/** The last word of a run and the first of its report. */
import { counted } from './counted';
import { type ImportReport, isClean } from './report';

/** What was told of values of front matter that did not arrive. */
const OF_VALUES: ReadonlySet<string> = new Set([
  ...['key-without-home', 'second-image', 'second-text', 'second-link', 'front-matter-value', 'date'],
  ...['canonical', 'contact', 'source-address', 'source-without-address', 'photo-elsewhere', 'way-to-join'],
  ...['link-address', 'image-record-missing', 'title-cut', 'alias'],
]);

/** What was told of pages that did not come along. */
const OF_PAGES: ReadonlySet<string> = new Set(['pages-left-out', 'list-page', 'translation-left-out']);

/**
 * Whether something was lost. “Nothing” is said only where it is true: values that have no place here may have been
 * shown by the old theme, and pages that were not asked for are not here.
 */
export function verdictOf(report: ImportReport): string {
  if (!isClean(report)) return 'Something was lost: see “losses” in the report';
  const told = [...report.posts, ...report.pages].flatMap(({ notices }) => notices);
  const values = told.filter(({ rule }) => OF_VALUES.has(rule));
  const pages = told.filter(({ rule }) => OF_PAGES.has(rule));
  if (values.length + pages.length === 0) return 'Nothing was lost';
  const parts = [
    ...(values.length > 0
      ? [
          `${counted(values.length, 'value')} of front matter ${values.length === 1 ? 'has' : 'have'} no place here`,
        ]
      : []),
    ...(pages.length > 0 ? ['pages that were not asked for are not here'] : []),
  ];
  const rules = [...new Set([...values, ...pages].map(({ rule }) => `“${rule}”`))];
  return `Every word, link and picture of the texts arrived; ${parts.join(', and ')}: see ${rules.join(', ')} in the report`;
}
