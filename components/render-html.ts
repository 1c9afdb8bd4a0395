/** Renders outside of Next: for the importer’s proof, the content check’s trials and tests. */
import type { ReactElement } from 'react';
import { prerender } from 'react-dom/static.edge';

/**
 * The HTML of an element and of the asynchronous components in it, as a build writes it.
 *
 * @throws the first error of a component
 */
export async function renderHtml(element: ReactElement): Promise<string> {
  // Thrown from here, an error would leave the promise open for ever.
  const errors: unknown[] = [];
  const { prelude } = await prerender(element, { onError: (error) => void errors.push(error) });
  if (errors.length > 0) throw errors[0];
  return new Response(prelude).text();
}
