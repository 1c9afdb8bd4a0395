/** What lives where documents and days decide the address: posts and their framed players, plain pages, years and months, events, directories, guides. */
import type { Content, Page, Post } from '../content/types';
import { type Embed, embedOf } from '../embed/embed';
import { furtherEventsPages, hasEvents } from '../events/pages';
import { type AnyPage, allGuidePages } from '../guides/place';
import { type Directory, type DirectoryKind, directoriesInUse, directoryEntries } from '../kinds';
import type { DirectoryEntry } from '../kinds/directory';
import type { PublicEvent } from '../kinds/event';
import type { Guide } from '../kinds/guide';
import { MANUAL_PAGE } from '../manual/pages';
import { site } from '../site';
import { directoryPath, eventsPath, guidePrintPath, monthPath, yearPath } from '../urls';
import { furtherPages } from './paging';
import { months, years } from './tally';

type Found =
  | { readonly kind: 'post'; readonly post: Post }
  | { readonly kind: 'player'; readonly post: Post; readonly embed: Embed }
  | { readonly kind: 'plain'; readonly page: Page }
  | { readonly kind: 'event-page'; readonly event: PublicEvent }
  /** `page` counts from 1. */
  | { readonly kind: 'events'; readonly page: string }
  | { readonly kind: 'entry'; readonly entry: DirectoryEntry<DirectoryKind> }
  /** The first page of a guide, or another one. */
  | { readonly kind: 'guide-page'; readonly page: AnyPage }
  /** A guide on one page. */
  | { readonly kind: 'whole-guide'; readonly guide: Guide }
  | { readonly kind: 'directory'; readonly directory: Directory }
  | { readonly kind: 'year'; readonly year: string }
  /** `page` counts from 1. */
  | { readonly kind: 'month'; readonly year: string; readonly month: string; readonly page: string };

/** Every such address with what lives there. */
function pages(content: Content): readonly (readonly [path: string, found: Found])[] {
  const { posts, pages: plain, events } = content;
  const eventsPages = hasEvents() ? ['1', ...furtherEventsPages(content)] : [];
  return [
    ...posts.map((post) => [post.path, { kind: 'post', post }] as const),
    ...posts.flatMap((post) => {
      const embed = embedOf(post);
      return embed ? [[embed.path, { kind: 'player', post, embed }] as const] : [];
    }),
    // The guide’s front page has a route of its own.
    ...plain
      .filter(({ slug }) => slug !== MANUAL_PAGE)
      .map((page) => [page.path, { kind: 'plain', page }] as const),
    ...events.map((event) => [event.path, { kind: 'event-page', event }] as const),
    ...eventsPages.map((page) => [eventsPath(Number(page)), { kind: 'events', page }] as const),
    ...directoryEntries(content).map((entry) => [entry.path, { kind: 'entry', entry }] as const),
    // Guides are entries of their list, with pages of their own form.
    ...allGuidePages(content).map((page) => [page.path, { kind: 'guide-page', page }] as const),
    ...allGuidePages(content).flatMap((page) =>
      page.kind === 'guide'
        ? [[guidePrintPath(page.path), { kind: 'whole-guide', guide: page }] as const]
        : [],
    ),
    ...directoriesInUse().map(
      (directory) => [directoryPath(directory.folder), { kind: 'directory', directory }] as const,
    ),
    ...years(posts).map(({ key }) => [yearPath(key), { kind: 'year', year: key }] as const),
    ...months(posts).flatMap(({ key, count }) => {
      const [year = '', month = ''] = key.split('-');
      return ['1', ...furtherPages(count, site.postsPerPage)].map(
        (page) => [monthPath(year, month, Number(page)), { kind: 'month', year, month, page }] as const,
      );
    }),
  ];
}

const known = new WeakMap<Content, ReadonlyMap<string, Found>>();

function pagesByPath(content: Content): ReadonlyMap<string, Found> {
  const found = known.get(content) ?? new Map(pages(content));
  known.set(content, found);
  return found;
}

/** The addresses of all of them, each with a slash at both ends. */
export const pagePaths = (content: Content): string[] => [...pagesByPath(content).keys()];

/** What lives at an address with a slash at both ends; `undefined` where nothing of these kinds does. */
export const pageAt = (content: Content, path: string): Found | undefined => pagesByPath(content).get(path);
