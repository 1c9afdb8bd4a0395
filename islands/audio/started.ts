import { recall, recallAll, remember } from '../media/memory';

/** A recording that was started on this device and not heard to its end. */
export interface Started {
  /** Absolute address of the file. */
  readonly src: string;
  readonly title: string;
  /** Path of its page. */
  readonly page: string;
  /** Seconds from its start. */
  readonly place: number;
  /** Seconds of the whole, where they are known. */
  readonly seconds?: number;
  /** When it was heard last, in milliseconds since 1970. */
  readonly when: number;
}

const NAME = 'heard:';

/** Notes where a recording was left; forgets it where there is no place to come back to. */
export function noteStarted(started: Started, isWorthIt: boolean): void {
  const { src, place, ...facts } = started;
  remember(`place:${src}`, isWorthIt ? place.toFixed(1) : undefined);
  remember(NAME + src, isWorthIt ? JSON.stringify(facts) : undefined);
}

export function forget(src: string): void {
  remember(`place:${src}`, undefined);
  remember(NAME + src, undefined);
}

/** What was started, the latest first. What is stored may come from anywhere: entries of another form are passed over. */
export const allStarted = (): Started[] =>
  recallAll(NAME)
    .flatMap(([src, text]) => read(src, text) ?? [])
    .sort((one, other) => other.when - one.when);

function read(src: string, text: string): Started | undefined {
  const place = Number(recall(`place:${src}`));
  try {
    const { title, page, seconds, when }: Record<string, unknown> = JSON.parse(text);
    const isOurs = typeof page === 'string' && /^\/(?!\/)/.test(page);
    if (!(place > 0) || !isOurs || typeof title !== 'string' || typeof when !== 'number') return undefined;
    return { src, title, page, place, when, ...(typeof seconds === 'number' && { seconds }) };
  } catch {
    return undefined; // Not what a player wrote.
  }
}
