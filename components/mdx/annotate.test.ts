import { expect, it } from 'vitest';
import { EMPTY_OUTLINE } from '@/lib/content/outline';
import { renderBody } from './render-body';

const render = (body: string) => renderBody({ file: 'x.mdx', body, outline: EMPTY_OUTLINE });

it('a heading that skips a level says where it stands, and the next is measured by that', async () => {
  const html = await render('#### Deep\n\n## Two\n\n<h5>Five</h5>\n\n#### Four');
  expect(html).toMatch(/<h4[^>]* aria-level="2"[^>]*>Deep/);
  expect(html).toMatch(/<h2(?![^>]*aria-level)[^>]*>Two/);
  expect(html).toMatch(/<h5[^>]* aria-level="3"[^>]*>Five/);
  expect(html).toMatch(/<h4(?![^>]*aria-level)[^>]*>Four/);
});

it('notes are no landmarks, and their labels stand one level below the heading before them', async () => {
  const html = await render('## Two\n\n<Note kind="activity">\nText.\n</Note>');
  expect(html).toContain('role="note"');
  expect(html).toMatch(/<h4[^>]* aria-level="3"[^>]*>Activity/);
});
