/** Measured facts about files of the site's own: nothing that a build can measure is typed by hand. */
import { readFileSync, statSync } from 'node:fs';
import { parseBuffer } from 'music-metadata';
import type { Audio } from '../content/types';
import { publicFile } from '../publication';
import { mimeType, parseSize } from './size';

/**
 * Size in bytes of an address: measured where the file is the site's own, as its author wrote it elsewhere.
 * `undefined` where neither is known.
 */
export function bytesOf(address: string, written?: string): number | undefined {
  const file = publicFile(address);
  if (file) return statSync(file).size;
  return written === undefined ? undefined : parseSize(written);
}

export interface AudioFacts {
  readonly bytes?: number;
  /** Whether `bytes` and `seconds` come from the file itself and not from what its author wrote. */
  readonly measured: boolean;
  readonly seconds?: number;
  /** Media type: `audio/mpeg`. */
  readonly type: string;
}

const measured = new Map<string, Promise<number | undefined>>();

/** Size, length and type of a recording: measured for local files, from the post for files on other hosts. */
export async function audioFacts(audio: Audio): Promise<AudioFacts> {
  const type = audio.type ?? mimeType(audio.src) ?? 'audio/mpeg';
  const file = publicFile(audio.src);
  if (!file)
    return { bytes: bytesOf(audio.src, audio.size), seconds: audio.durationSeconds, type, measured: false };
  let seconds = measured.get(file);
  if (!seconds) {
    seconds = measureSeconds(file, type);
    measured.set(file, seconds);
  }
  return { bytes: bytesOf(audio.src), seconds: await seconds, type, measured: true };
}

const measureSeconds = (file: string, mimeType: string): Promise<number | undefined> =>
  secondsOf(readFileSync(file), mimeType);

/**
 * The length of a recording in whole seconds; `undefined` where the file does not tell.
 *
 * @throws where it cannot be read, which the content check has found before
 */
export async function secondsOf(bytes: Uint8Array, mimeType: string): Promise<number | undefined> {
  const { format } = await parseBuffer(bytes, { mimeType }, { duration: true });
  return format.duration === undefined ? undefined : Math.round(format.duration);
}
