import { NoSuchKey, NotFound } from '@aws-sdk/client-s3';
import { httpStatus } from './attempts.ts';

/** The answer; undefined where the object is not there. */
export async function absentOr<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof NoSuchKey || error instanceof NotFound) return undefined;
    if (error instanceof Error && httpStatus(error) === 404 && error.name !== 'NoSuchBucket')
      return undefined;
    throw error;
  }
}
