import { S3Client } from '@aws-sdk/client-s3';

export interface Connection {
  readonly bucket: string;
  readonly region?: string;
  /** Another store than Amazon's own, for instance `https://s3.example.org`. */
  readonly endpoint?: string;
  /** Requests at a time. */
  readonly parallel: number;
  /** Milliseconds before the second attempt of a request that failed. */
  readonly firstWait?: number;
}

/** A client of the store. It makes each request once: attempts are counted in attempts.ts, where streams can be opened again. */
export const connect = (connection: Connection): S3Client =>
  new S3Client({
    region: connection.region ?? (connection.endpoint ? (process.env.AWS_REGION ?? 'us-east-1') : undefined),
    endpoint: connection.endpoint,
    forcePathStyle: connection.endpoint !== undefined,
    maxAttempts: 1,
    // Checksums that not every store knows; each upload has Content-MD5, which all of them check.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    requestHandler: {
      connectionTimeout: 10_000,
      requestTimeout: 60_000,
      httpAgent: { maxSockets: connection.parallel + 4 },
      httpsAgent: { maxSockets: connection.parallel + 4 },
    },
  });
