import { setTimeout as sleep } from 'node:timers/promises';

/** How often a request is sent before a release gives up. */
const ATTEMPTS = 6;
/** Milliseconds before the second attempt; each later one waits twice as long. */
const FIRST_WAIT = 200;

/** Faults of a connection, by the codes of Node. */
const CONNECTION = new Set([
  'ECONNRESET',
  'ECONNREFUSED',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EAI_AGAIN',
  'ERR_STREAM_PREMATURE_CLOSE',
]);

/**
 * Answers that say “later”, by the names of S3. Of a clock that is wrong the SDK learns the right time from the answer, so that
 * a second attempt is signed with it. `BadDigest` and `IncompleteBody` are uploads that were damaged on the way.
 */
const LATER = new Set([
  'TimeoutError',
  'RequestTimeout',
  'RequestTimeTooSkewed',
  'SlowDown',
  'ThrottlingException',
  'ServiceUnavailable',
  'InternalError',
  'OperationAborted',
  'ConditionalRequestConflict',
  'BadDigest',
  'IncompleteBody',
]);

/** Whether the same request may succeed later. */
export function isTransient(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (LATER.has(error.name) || /socket hang up|network socket disconnected/i.test(error.message)) return true;
  if ('code' in error && typeof error.code === 'string' && CONNECTION.has(error.code)) return true;
  const status = httpStatus(error);
  return status === 429 || (status !== undefined && status >= 500 && status !== 501);
}

/** The HTTP status of an answer that the SDK made an error of. */
export function httpStatus(error: Error): number | undefined {
  if (!('$metadata' in error) || typeof error.$metadata !== 'object' || error.$metadata === null)
    return undefined;
  const { $metadata: metadata } = error;
  return 'httpStatusCode' in metadata && typeof metadata.httpStatusCode === 'number'
    ? metadata.httpStatusCode
    : undefined;
}

/**
 * Does something that uses the network, again where it fails for a reason that passes.
 *
 * @param signal ends the waiting
 * @param firstWait milliseconds before the second attempt; each later one waits twice as long
 * @throws the last error
 */
export async function withAttempts<T>(
  work: () => Promise<T>,
  signal: AbortSignal,
  firstWait = FIRST_WAIT,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    signal.throwIfAborted();
    try {
      return await work();
    } catch (error) {
      if (attempt === ATTEMPTS || !isTransient(error)) throw error;
    }
    const wait = firstWait * 2 ** (attempt - 1);
    // Requests that failed together should not come back together.
    await sleep(wait * (0.5 + Math.random() / 2), undefined, { signal });
  }
}
