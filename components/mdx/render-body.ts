/** Renders a body outside the site: for the importer’s proof, the content check’s trials and tests. */
import { createElement } from 'react';
import { prerender } from 'react-dom/static.edge';
import { Body } from './post-body';

/** The HTML of a body exactly as its page holds it, without what belongs to a page around it: scripts, styles, transcripts. */
export async function renderBody(document: Parameters<typeof Body>[0]['document']): Promise<string> {
  // Thrown from here, an error would leave the promise open for ever.
  const errors: unknown[] = [];
  const { prelude } = await prerender(createElement(Body, { document }), {
    onError: (error) => void errors.push(error),
  });
  if (errors.length > 0) throw errors[0];
  return new Response(prelude).text();
}
