/** Transcripts beside the content: files in `public/media`, as posts name them. */
import { readFileSync, statSync } from 'node:fs';
import { publicFile } from '../publication';
import { parseTranscript } from './parse-transcript';
import type { Transcript } from './transcript';

const read = new Map<string, Promise<Transcript>>();

/**
 * The transcript behind an address; `undefined` where it lies on another host and stays a link.
 *
 * @param address as its author wrote it: `/media/x.vtt`
 * @throws with file and line of every fault: the check, which reads with the same function, has told them before
 */
export function readTranscript(address: string | undefined): Promise<Transcript | undefined> {
  const file = address === undefined ? undefined : publicFile(address);
  if (!file || !address) return Promise.resolve(undefined);
  const key = `${file} ${statSync(file).mtimeMs}`;
  let transcript = read.get(key);
  if (!transcript) {
    transcript = soundTranscript(`public${address}`, readFileSync(file));
    read.set(key, transcript);
  }
  return transcript;
}

async function soundTranscript(name: string, bytes: Buffer): Promise<Transcript> {
  const { transcript, faults } = await parseTranscript(name, bytes);
  if (faults.length > 0)
    throw new Error(faults.map(({ line, message, fix }) => `${name}:${line}: ${message}. ${fix}`).join('\n'));
  return transcript;
}
