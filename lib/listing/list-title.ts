import type { OptionalKind } from '../kinds';
import { site } from '../site';
import { wordsOf } from '../words';

/** What the list of a kind is called that not every publication has: `Events`. */
export function listTitle(kind: OptionalKind, lang: string = site.language): string {
  const { events, directories } = wordsOf(lang);
  return kind === 'event' ? events.title : directories[kind].title;
}
