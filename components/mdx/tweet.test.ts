import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { plainForms } from '@/lib/plain/plain-forms';
import { postOf } from '@/lib/testing/content';
import { renderBody } from './render-body';

test('words inside a post that is named within a sentence are not lost, on the page and in plain forms', async () => {
  const text = 'They said <Tweet user="usgsa" id="1">it works</Tweet> that day.';
  const { post } = postOf({ 'posts/2025/a.mdx': `---\ntitle: T\ndate: 2025-01-02\n---\n\n${text}\n` });
  for (const html of [await renderBody(post), plainForms(post).html]) {
    const page = load(html);
    expect(page('p').text()).toMatch(/^They said it works .*usgsa.* that day\.$/);
    expect(page('p a').attr('href')).toBe('https://twitter.com/usgsa/status/1');
  }
});
