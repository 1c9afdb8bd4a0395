/** The places in transcripts that links may lead to. */
import { turnIdsAt } from '../transcripts/turn-ids';
import type { SiteFiles } from './site-files';
import type { Outline } from './types';

/**
 * A finder of the turns on a page: whether the transcript of one of its media has a turn of an id. Files are asked for when
 * somebody asks, each once. The turns of a Word document are not counted, which takes a program that reads these: every
 * place is believed.
 */
export function turnFinder({ turnStarts }: SiteFiles): (outline: Outline, id: string) => boolean {
  const read = new Map<string, ReadonlySet<string>>();
  return ({ media }, id) => {
    const [, medium = '1', place = ''] = /^(?:m(\d+)-)?(t=\d+|turn-\d+)$/.exec(id) ?? [];
    const found = media[Number(medium) - 1];
    if (!place || !found?.transcript?.startsWith('/')) return false;
    if (/\.docx$/i.test(found.transcript)) return true;
    const taken = found.chapters.map(({ at }) => at);
    const key = `${medium} ${found.transcript} ${taken.join()}`;
    const ids = read.get(key) ?? new Set(turnIdsAt(turnStarts(found.transcript), Number(medium), taken));
    read.set(key, ids);
    return ids.has(id);
  };
}
