import type { DocumentRule } from '../checker';

/** Keys whose values are words for readers. */
const WORDS = ['title', 'name', 'summary', 'deck', 'kicker', 'role', 'agency'];

/** A # behind a space starts a comment in YAML, and takes the rest of the line with it. */
export const comment: DocumentRule = {
  id: 'front-matter/comment',
  severity: 'error',
  fixable: true,
  reason: 'Half of a title would be missing, on the page and everywhere else.',
  example: '---\ntitle: We are #1 in service\ndate: 2026-01-02\n---\n\nText.\n',
  message: '“title” ends before “#1 in service”: a # after a space starts a comment',
  fix: "Put the whole value in single quotes: title: 'We are #1 in service'.",
  check({ frontMatter, text, bodyStart }, report) {
    for (const key of WORDS) {
      const span = frontMatter?.spans[key];
      if (!span?.key) continue;
      const [start] = span.key;
      const end = text.indexOf('\n', start);
      // A remark to colleagues has a space behind its #; a hashtag and a number have none.
      const found = /^([\w-]+:[ \t]+)(.*?)([ \t]|^)(#[^\s#].*)$/.exec(text.slice(start, end));
      if (!found || end < 0 || end > bodyStart) continue;
      const [, before = '', value = '', space = '', rest = ''] = found;
      if (/^['"|>[{]/.test(value) || before.length + value.length === 0) continue;
      const whole = `'${`${value}${space}${rest}`.trim().replaceAll("'", "''")}'`;
      const from = start + before.length;
      report(
        { offset: from + value.length + space.length },
        `“${key}” ends before “${rest}”: a # after a space starts a comment`,
        `Put the whole value in single quotes: ${key}: ${whole}.`,
        { repair: { says: `put ${key} in quotes`, edits: [{ start: from, end, text: whole }] } },
      );
    }
  },
};
