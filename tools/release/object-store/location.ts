import { ReleaseError } from './release-error.ts';

/** Where a site lies in an object store. */
export interface Location {
  readonly bucket: string;
  /** What every key of the site begins with: empty, or `site/`. */
  readonly prefix: string;
  /** What every key of the release's own records begins with; outside of a prefix, so that no CDN serves them. */
  readonly records: string;
}

/** The rules of names of general purpose buckets, without those about reserved beginnings and ends. */
const BUCKET = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;

/** Whether `--to` names an object store. */
export const isObjectStore = (to: string): boolean => /^s3:/i.test(to);

/**
 * Reads `s3://bucket` or `s3://bucket/prefix`.
 *
 * @throws ReleaseError where it is neither
 */
export function parseLocation(to: string): Location {
  const [, bucket = '', path = ''] = /^s3:\/\/([^/]*)(?:\/(.*))?$/i.exec(to) ?? [];
  if (!BUCKET.test(bucket)) {
    throw new ReleaseError(
      `--to ${to}: expected s3://bucket or s3://bucket/prefix, where the bucket has 3 to 63 lower-case letters, digits, dots and hyphens.`,
    );
  }
  const parts = path.split('/').filter((part) => part !== '');
  if (parts.some((part) => part === '.' || part === '..' || part === '.gazette')) {
    throw new ReleaseError(
      `--to ${to}: a prefix cannot contain “.”, “..” or “.gazette”. Choose another one, for instance s3://${bucket}/site.`,
    );
  }
  const prefix = parts.map((part) => `${part}/`).join('');
  return { bucket, prefix, records: `.gazette/${prefix}` };
}
