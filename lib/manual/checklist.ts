/** What to look at before a post is sent; the form of a pull request asks the same (.github/pull_request_template.md). */
export const checklist: readonly string[] = [
  'Title and summary say what a reader gets; the summary has one or two sentences.',
  'Authors and topics are named.',
  'Pictures have alternative text, recordings a transcript, videos a title and chapters.',
  'Names, numbers, dates and quotations were checked against their source.',
  'The line `draft: true` is gone, and the date is the day of publication.',
  'I have looked at the preview (below: Checks, then “Preview”).',
];

/** Questions that no check can answer. */
const questions: readonly string[] = [
  'Can a reader say after the first paragraph what this is about?',
  'Does every heading say what comes below it?',
  'Would somebody from another office understand every abbreviation?',
  'Does every link say where it goes, without the words around it?',
  'What will still be right in two years, and what should carry a date?',
];

/** The page's text. */
export function checklistManual(): string {
  const list = (items: readonly string[]) => items.map((item) => `- ${item}`).join('\n');
  return [
    'Go through these lines before you ask for a review. The form of the pull request asks the same.',
    '## The list',
    list(checklist),
    '## Read it once more',
    'Aloud, if you can. These are the questions that editors ask.',
    list(questions),
  ].join('\n\n');
}
