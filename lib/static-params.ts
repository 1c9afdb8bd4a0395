/** Parameters for `generateStaticParams`. */

/** Stands for "no page here": publishing removes what is rendered below it, and such a page is `notFound()`. */
export const PLACEHOLDER = '_';

/**
 * The parameters of a route, or one set of placeholders where there are none: with `output: 'export'` Next refuses a
 * dynamic route without pages, but a site without authors, or lists of one page, must build.
 *
 * @param names the names of the route's parameters
 */
export function orPlaceholder<N extends string>(
  params: Record<N, string>[],
  ...names: N[]
): Record<N, string>[] {
  if (params.length > 0) return params;
  const placeholder = {} as Record<N, string>;
  for (const name of names) placeholder[name] = PLACEHOLDER;
  return [placeholder];
}
