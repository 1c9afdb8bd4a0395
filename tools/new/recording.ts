/** A recording on this computer: what it is, measured. */
import { basename, extname } from 'node:path';
import { parseFile } from 'music-metadata';
import { CommandError, UsageError } from '@/lib/errors.ts';
import { fileTypeName, formatSize } from '@/lib/media/size.ts';
import { formatClock } from '@/lib/time.ts';
import { statOf } from './named-file.ts';

export interface Recording {
  /** Extension without its dot: `mp3`. */
  readonly extension: string;
  readonly bytes: number;
  /** Whole seconds. */
  readonly seconds: number;
  /** `MP3, 24:10, 11 MB`. */
  readonly about: string;
}

const EXTENSIONS = ['mp3', 'm4a', 'ogg', 'opus', 'wav', 'flac'];

/**
 * Measures a recording.
 *
 * @throws UsageError where the file is missing or another one; CommandError where it is damaged
 */
export async function measureRecording(path: string): Promise<Recording> {
  const extension = extname(path).slice(1).toLowerCase();
  if (!EXTENSIONS.includes(extension)) {
    throw new UsageError(`${basename(path)} is not a recording; expected one of .${EXTENSIONS.join(', .')}.`);
  }
  const { size } = await statOf(path);
  const seconds = await secondsOf(path);
  const parts = [fileTypeName(path, 'en'), formatClock(seconds), formatSize(size, 'en')];
  return { extension, bytes: size, seconds, about: parts.join(', ') };
}

async function secondsOf(path: string): Promise<number> {
  const unreadable = `${basename(path)} cannot be read as a recording. Export it again, best as MP3.`;
  try {
    const { format } = await parseFile(path, { duration: true });
    if (format.duration) return Math.round(format.duration);
  } catch (error) {
    throw new CommandError(unreadable, { cause: error });
  }
  throw new CommandError(unreadable);
}
