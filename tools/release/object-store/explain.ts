import { httpStatus } from './attempts.ts';
import { ReleaseError } from './release-error.ts';

/** What a request was about. */
export interface Place {
  readonly bucket: string;
  readonly key: string;
  readonly region?: string;
  readonly endpoint?: string;
}

/** A write whose condition did not hold: the object is not as this release expects it. */
export class ConditionFailed extends Error {
  override readonly name = 'ConditionFailed';
}

const CREDENTIALS =
  'Set AWS_PROFILE, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or sign in with “aws sso login”; in GitHub Actions a role is assumed (docs/deploying.md).';

/** Remedies by the names of errors, which S3 and the SDK document. */
const REMEDIES: Readonly<Record<string, (place: Place, error: Error) => string>> = {
  NoSuchBucket: ({ bucket }) => `There is no bucket ${bucket}. Create it, or correct --to and --endpoint.`,
  AccessDenied: () =>
    'Access denied. The credentials need s3:ListBucket on the bucket and s3:GetObject, s3:PutObject and s3:DeleteObject on its objects (docs/deploying.md has the policy).',
  InvalidAccessKeyId: () => `The store does not know the access key. ${CREDENTIALS}`,
  SignatureDoesNotMatch: () =>
    `The secret key does not belong to the access key, or a proxy changes requests. ${CREDENTIALS}`,
  ExpiredToken: () => `The credentials have expired. Sign in again. ${CREDENTIALS}`,
  InvalidToken: () => `The session token is not valid. ${CREDENTIALS}`,
  CredentialsProviderError: () => `There are no credentials. ${CREDENTIALS}`,
  RequestTimeTooSkewed: () =>
    'The clock of this machine differs from the store’s by more than 15 minutes. Set the clock (for instance “timedatectl set-ntp true”) and run the command again.',
  PermanentRedirect: wrongRegion,
  AuthorizationHeaderMalformed: wrongRegion,
  IllegalLocationConstraintException: wrongRegion,
  EntityTooLarge: () =>
    'The file is larger than 5 GB, which one upload can hold. Put it on a media host and link to it.',
  NotImplemented: () =>
    'The store does not know this request. A release needs conditional writes (If-None-Match) and CopyObject.',
};

const CONNECTION: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'refused the connection. Is the address right, and does the store run?',
  ENOTFOUND: 'was not found. Correct --endpoint or --region, or check the network.',
  EAI_AGAIN: 'could not be looked up. Check the network.',
  ETIMEDOUT: 'did not answer in time. Check the network and run the command again.',
  ECONNRESET:
    'broke the connection again and again. Check the network and run the command again; what was sent stays sent.',
  EPIPE:
    'broke the connection again and again. Check the network and run the command again; what was sent stays sent.',
  CERT_HAS_EXPIRED: 'has a certificate that has expired.',
  DEPTH_ZERO_SELF_SIGNED_CERT:
    'has a certificate that nobody vouches for. Set NODE_EXTRA_CA_CERTS to the file of your authority.',
};

/**
 * What an error of the SDK means for the person who meets it. Nothing of the credentials is in it.
 *
 * @returns a ReleaseError, `ConditionFailed`, or the error itself where it is not about the store
 */
export function explain(error: unknown, place: Place): unknown {
  if (!(error instanceof Error)) return error;
  if (error.name === 'PreconditionFailed' || httpStatus(error) === 412)
    return new ConditionFailed(error.message);
  const where = `s3://${place.bucket}/${place.key}`;
  const remedy = REMEDIES[error.name];
  if (remedy) return new ReleaseError(`${where}: ${remedy(place, error)}`);
  if (/region is missing/i.test(error.message)) {
    return new ReleaseError(
      `${where}: The region of the bucket is not known. Name it by --region, for instance --region eu-central-1, or set AWS_REGION.`,
    );
  }
  if (httpStatus(error) === 301 || (httpStatus(error) === 400 && 'Region' in error))
    return new ReleaseError(`${where}: ${wrongRegion(place, error)}`);
  if (httpStatus(error) === 403)
    return new ReleaseError(`${where}: ${REMEDIES.AccessDenied?.(place, error)}`);
  const host = place.endpoint ?? `The S3 endpoint of ${place.region ?? 'the region'}`;
  const connection = 'code' in error && typeof error.code === 'string' ? CONNECTION[error.code] : undefined;
  if (connection) return new ReleaseError(`${where}: ${host} ${connection}`);
  const status = httpStatus(error);
  if (status === undefined && error.name !== 'TimeoutError') return error;
  return new ReleaseError(
    `${where}: ${host} answered ${status ?? 'nothing in time'} (${error.name}: ${error.message}), again and again. Run the command again; what was sent stays sent.`,
  );
}

function wrongRegion({ bucket, region }: Place, error: Error): string {
  const right = regionOf(error);
  const found = `The bucket ${bucket} is not in ${region ?? 'the region that is set'}`;
  return right
    ? `${found} but in ${right}. Run again with --region ${right}.`
    : `${found}. Name its region by --region.`;
}

/** The region that an answer names: in its body, or in its header `x-amz-bucket-region`. */
function regionOf(error: Error): string | undefined {
  if ('Region' in error && typeof error.Region === 'string') return error.Region;
  const inMessage = /expecting '([a-z0-9-]+)'/.exec(error.message)?.[1];
  if (inMessage) return inMessage;
  const response = '$response' in error ? error.$response : undefined;
  if (typeof response !== 'object' || response === null || !('headers' in response)) return undefined;
  const { headers } = response;
  if (typeof headers !== 'object' || headers === null || !('x-amz-bucket-region' in headers))
    return undefined;
  const value = headers['x-amz-bucket-region'];
  return typeof value === 'string' ? value : undefined;
}
