/** Transcripts beside the content: `.vtt`, `.md` and `.docx` files in `public/media`. */
import { readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import mammoth from 'mammoth';
import { publicFile } from '../media/facts';
import { parseTextTranscript, transcriptOf } from './text-transcript';
import type { Transcript } from './transcript';
import { type Paragraph, turnsOfParagraphs } from './turns-of-paragraphs';

const read = new Map<string, Promise<Transcript>>();

/**
 * The transcript behind an address; `undefined` where it lies on another host and stays a link.
 *
 * @param address as its author wrote it: `/media/x.vtt`
 * @throws with file and line of every fault, or where the file holds no words
 */
export function readTranscript(address: string | undefined): Promise<Transcript | undefined> {
  const file = address === undefined ? undefined : publicFile(address);
  if (!file || !address) return Promise.resolve(undefined);
  const key = `${file} ${statSync(/* turbopackIgnore: true */ file).mtimeMs}`;
  let transcript = read.get(key);
  if (!transcript) {
    transcript = parseTranscript(`public${address}`, readFileSync(/* turbopackIgnore: true */ file));
    read.set(key, transcript);
  }
  return transcript;
}

/**
 * Reads the bytes of a transcript.
 *
 * @param name path for messages; its ending tells the form
 * @throws with file and line of every fault, or where the file holds no words
 */
export async function parseTranscript(name: string, bytes: Buffer): Promise<Transcript> {
  return extname(name) === '.docx'
    ? transcriptOf(name, turnsOfParagraphs(await docxParagraphs(name, bytes)))
    : parseTextTranscript(name, bytes.toString());
}

/** The paragraphs of a Word document. Their looks say nothing that a reader needs; names stand before colons. */
async function docxParagraphs(name: string, bytes: Buffer): Promise<Paragraph[]> {
  const { value } = await mammoth.extractRawText({ buffer: bytes }).catch((error: unknown) => {
    throw new Error(`${name}: this is no Word document (.docx). Save it as one, or as text.`, {
      cause: error,
    });
  });
  return value
    .split(/\n+/)
    .map((text) => ({ text: text.replace(/\s+/g, ' ').trim() }))
    .filter(({ text }) => text !== '');
}
