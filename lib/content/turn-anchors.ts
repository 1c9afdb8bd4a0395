/** The places in transcripts that links may lead to. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publicFolder } from '../publication';
import { parseText } from '../transcripts/parse-transcript';
import { turnIds } from '../transcripts/turn-ids';
import type { Media, Outline } from './types';

/**
 * A finder of the turns on a page: whether the transcript of one of its media has a turn of an id. Files are read when
 * somebody asks, each once. The turns of a Word document are not counted, which takes a program that reads these: every
 * place is believed.
 */
export function turnFinder(folder = publicFolder()): (outline: Outline, id: string) => boolean {
  const read = new Map<string, ReadonlySet<string>>();
  return ({ media }, id) => {
    const [, medium = '1', place = ''] = /^(?:m(\d+)-)?(t=\d+|turn-\d+)$/.exec(id) ?? [];
    const found = media[Number(medium) - 1];
    if (!place || !found?.transcript?.startsWith('/')) return false;
    if (/\.docx$/i.test(found.transcript)) return true;
    const key = `${medium} ${found.transcript} ${found.chapters.map(({ at }) => at).join()}`;
    const ids = read.get(key) ?? idsOf(join(folder, found.transcript), found, Number(medium));
    read.set(key, ids);
    return ids.has(id);
  };
}

/** Of a file that is not there or cannot be read there are none: that is a problem of its own, told elsewhere. */
function idsOf(file: string, { chapters }: Media, medium: number): ReadonlySet<string> {
  if (!existsSync(file)) return new Set();
  const { transcript } = parseText(file, readFileSync(file));
  const taken = chapters.map(({ at }) => at);
  return new Set(turnIds(transcript, medium, taken));
}
