/** Renders a body outside the site: for the importer’s proof, the content check’s trials and tests. */
import { createElement } from 'react';
import { prerender } from 'react-dom/static.edge';
import { PostBody } from './post-body';

/** The HTML of a body exactly as its page holds it. */
export async function renderBody(document: Parameters<typeof PostBody>[0]['document']): Promise<string> {
  const { prelude } = await prerender(createElement(PostBody, { document }), {
    onError(error) {
      throw error;
    },
  });
  return new Response(prelude).text();
}
