import type { RedirectRule } from '../checker';

/** An old address leads to its end in one step. */
export const redirectChain: RedirectRule = {
  id: 'redirect/chain',
  severity: 'error',
  reason: 'Every step costs the reader time, and search engines give up after a few.',
  example: { 'redirects.yml': '- from: /older/\n  to: /old/\n- from: /old/\n  to: /about/\n' },
  message: '/older/ leads to /old/, which leads to /about/',
  fix: 'Write “to: /about/”.',
  check({ from, to }, table, _site, report) {
    if (!to || table.next(to) === undefined) return;
    const end = table.end(from);
    if (end === undefined)
      report(
        `${from} leads to ${to}, and from there back to itself`,
        'Name a page that exists in one of them.',
      );
    else report(`${from} leads to ${to}, which leads to ${end}`, `Write “to: ${end}”.`);
  },
};
