import { CommandError } from '@/lib/errors.ts';

/** A release that could not be made, in the words of the person who reads it: place, what was found, and how to fix it. */
export class ReleaseError extends CommandError {
  override readonly name = 'ReleaseError';
}
