/** Parameters for `generateStaticParams`. */
import { decodePart } from './percent-encoding';

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

/**
 * The parameters of a route as `generateStaticParams` gave them: pages get them percent-encoded, handlers of files as they are.
 * An id holds no percent sign, so that decoding takes nothing off that belongs to it.
 */
export async function readParams<P extends Readonly<Record<string, string | string[]>>>(
  params: Promise<P>,
): Promise<P> {
  const read = await params;
  const entries = Object.entries(read).map(([name, value]): [string, string | string[]] => [
    name,
    typeof value === 'string' ? decodePart(value) : value.map(decodePart),
  ]);
  return Object.assign({}, read, Object.fromEntries(entries));
}
