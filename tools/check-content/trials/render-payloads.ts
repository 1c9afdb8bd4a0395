/** Prints the pages of the payloads that pass the check, as JSON: `[{ id, html }]`. For the browser test. */
import { renderBody } from '@/components/mdx/render-body.ts';
import { loadContent } from '@/lib/content/load.ts';
import { NOW, postWith, SITE, withFolder } from '@/lib/content/testing/check-files.ts';
import { payloads } from './payloads.ts';

const pages: { id: string; html: string }[] = [];
for (const { id, text } of payloads) {
  const file = text.startsWith('---') ? text : postWith(`\n${text}\n`);
  const { content, problems } = withFolder({ ...SITE, 'posts/2026/test.mdx': file }, (root) =>
    loadContent(`${root}/content`, NOW, `${root}/public`),
  );
  const post = content.posts.find(({ slug }) => slug === 'test');
  if (post && !problems.some(({ severity }) => severity === 'error'))
    pages.push({ id, html: await renderBody(post) });
}
console.log(JSON.stringify(pages));
