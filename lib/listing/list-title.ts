import type { FurtherApiKind } from '../kinds/documents';
import { site } from '../site';
import { wordsOf } from '../words';

/** What the list of a kind is called that not every publication has: `Events`. */
export function listTitle(kind: FurtherApiKind, lang: string = site.language): string {
  const { events, guides, directories } = wordsOf(lang);
  return { event: events, guidePage: { title: guides.pagesOfAll }, ...directories }[kind].title;
}
