import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { renderBody } from '@/components/mdx/render-body.ts';
import { loadContent } from '@/lib/content/load.ts';
import { NOW, postWith, SITE, withFolder } from '@/lib/content/testing/check-files.ts';
import { payloads } from './payloads.ts';

const SECRET = 'canary-8d1f0b6e';

function check(text: string) {
  const post = text.startsWith('---') ? text : postWith(`\n${text}\n`);
  return withFolder({ ...SITE, 'posts/2026/test.mdx': post }, (root) =>
    loadContent(`${root}/content`, NOW, `${root}/public`),
  );
}

test('there are at least eighty payloads, half of each kind', () => {
  expect(payloads.length).toBeGreaterThanOrEqual(80);
});

describe.each(payloads)('$id', ({ text, harmless }) => {
  process.env.SECRET_CANARY = SECRET;
  const started = process.cpuUsage();
  const { problems, content } = check(text);
  const seconds = process.cpuUsage(started).user / 1e6;
  const errors = problems.filter(({ severity }) => severity === 'error');

  test(harmless ? `passes, because ${harmless}` : 'is refused, with its place and a way out', () => {
    if (harmless) expect(errors).toEqual([]);
    else {
      expect(errors.length).toBeGreaterThan(0);
      for (const { file, line, fix } of errors)
        expect([file, line > 0, fix !== '']).toEqual(['content/posts/2026/test.mdx', true, true]);
    }
  });

  test('runs nothing, tells nothing, pollutes nothing and does not hang', () => {
    expect(Reflect.get(globalThis, 'owned')).toBeUndefined();
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    expect(JSON.stringify([problems, content])).not.toContain(SECRET);
    expect(seconds).toBeLessThan(5);
  });

  if (harmless)
    test('does nothing in a page', async () => {
      const post = content.posts.find(({ slug }) => slug === 'test');
      expect(post).toBeDefined();
      const html = post ? await renderBody(post) : '';
      const page = load(html);
      expect(page('script, iframe, object, embed, style, meta, base, form').length).toBe(0);
      for (const element of page('*').toArray())
        for (const [name, value] of Object.entries(page(element).attr() ?? {}))
          expect(`${name}=${value}`).not.toMatch(/^on|^style=|^(?:href|src)=(?:javascript|data|vbscript):/i);
      expect(html).not.toContain(SECRET);
      expect(Reflect.get(globalThis, 'owned')).toBeUndefined();
    });
});
