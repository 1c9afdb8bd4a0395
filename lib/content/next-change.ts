import { type KindName, kinds } from '../kinds';
import type { ContentDate } from '../parse-date';
import type { Alert } from '../settings/settings';
import type { Facts } from './document';

/**
 * The next moment at which something is published or archived by itself, or the notice on every page ends, RFC 3339;
 * `undefined` where none is due.
 */
export function nextChange(documents: readonly Facts[], now: number, alert?: Alert): string | undefined {
  const due = [alert?.until, ...documents.flatMap(changesOf)].filter(
    (moment): moment is ContentDate => moment !== undefined && moment.instant > now,
  );
  return due.sort((a, b) => a.instant - b.instant)[0]?.iso;
}

function changesOf<K extends KindName>({ kind, data }: Facts<K>): readonly (ContentDate | undefined)[] {
  return (data && kinds[kind].changes?.(data)) ?? [];
}
