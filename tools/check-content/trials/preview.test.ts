/** What the page to write on shows of a body is what its page will hold, byte for byte. */
import { afterAll, expect, test } from 'vitest';
import { bodyElement } from '@/components/mdx/body-element.ts';
import { renderBody } from '@/components/mdx/render-body.ts';
import { renderHtml } from '@/components/render-html.ts';
import { checkContent } from '@/lib/content/check.ts';
import { readBody } from '@/lib/content/syntax/read-body.ts';
import { documentsIn } from '@/lib/kinds/index.ts';
import { site } from '@/lib/site.ts';

/** `PREVIEW_OF` names others, with a comma between them: imports of archives. */
const PUBLICATIONS = (process.env.PREVIEW_OF ?? 'e2e/fixtures/rich,e2e/fixtures/bare,.').split(',');

const publication = process.env.PUBLICATION_DIR;
afterAll(() => {
  process.env.PUBLICATION_DIR = publication;
});

test.each(PUBLICATIONS)('every body of %s', async (folder) => {
  process.env.PUBLICATION_DIR = folder;
  const documents = documentsIn((await checkContent()).content);
  expect(documents.length).toBeGreaterThan(1);
  for (const document of documents) {
    const { file, body, outline } = document;
    const lang = ('lang' in document ? document.lang : undefined) ?? site.language;
    const { tree } = readBody(body);
    const shown =
      tree && (await renderHtml(await bodyElement(tree, { lang, outline, hasTranscripts: false })));
    expect(shown, file).toBe(await renderBody({ file, body, outline, lang }));
  }
});
