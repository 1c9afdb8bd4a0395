import { createHash } from 'node:crypto';
import { headersFor } from '../../publish/policy.ts';
import { contentType } from '../../serve/content-type.ts';

/** What a store answers with an object, apart from its bytes. */
export interface ObjectHeaders {
  readonly contentType: string;
  readonly cacheControl: string;
  /** User metadata (`x-amz-meta-…`), ASCII. The CloudFront functions read `status` and `location`. */
  readonly metadata: Readonly<Record<string, string>>;
}

/** How an address that is not a page is answered by a CDN that knows our function. */
export type Answer = { readonly status: '301'; readonly location: string } | { readonly status: '410' };

/**
 * How long a CDN may keep a page without asking, in seconds, where each release invalidates what it changes. The function at
 * the edge takes it out of what browsers receive.
 */
const SHARED = 86_400;

/**
 * The headers of one object.
 *
 * @param path in the site, without a slash at its start
 * @param answer where the address is a redirect or removed; its body is then a page
 * @param invalidated whether a CDN is told of every change
 */
export function objectHeaders(path: string, answer: Answer | undefined, invalidated: boolean): ObjectHeaders {
  const cacheControl = headersFor(`/${path}`)['Cache-Control'] ?? 'no-cache';
  return {
    contentType: answer ? 'text/html; charset=utf-8' : contentType(path),
    cacheControl:
      invalidated && !cacheControl.includes('immutable')
        ? `${cacheControl}, s-maxage=${SHARED}`
        : cacheControl,
    metadata: answer ? { ...answer } : {},
  };
}

/** A short hash of headers: two objects with the same bytes and hash are answered alike. */
export function headersHash(headers: ObjectHeaders): string {
  return createHash('sha256').update(JSON.stringify(headers)).digest('hex').slice(0, 12);
}
