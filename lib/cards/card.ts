/** What a link-preview card says. */
import type { Content, Post, Topic } from '../content/types';
import { formatDay } from '../dates';
import { daysText } from '../events/when';
import { drawingOf } from '../figures/drawing';
import { isDrawable } from '../fonts/card-fonts';
import { interfaceLanguage } from '../interface-language';
import { type DirectoryKind, directoryEntries } from '../kinds';
import type { DirectoryEntry } from '../kinds/directory';
import type { PublicEvent } from '../kinds/event';
import { lengthText } from '../length-text';
import { countOf } from '../listing/count';
import { postsOfTopic } from '../listing/select';
import { chapteredMedia, kindOf, lengthOf, type Ruler, rulerOf, secondsOf } from '../post-facts';
import { site } from '../site';
import { absoluteUrl, cardPath } from '../urls';
import { wordsOf } from '../words';
import type { CardDrawing } from './card-drawing';
import { recordOf } from './record';

export interface Card {
  /** Of the publication, at the top. */
  readonly name: string;
  /** What it is, when, how long: the line above the title. */
  readonly folio: readonly string[];
  readonly title: string;
  /** Whether the folio is set in the colour of recordings. */
  readonly hasMedia: boolean;
  readonly ruler?: Ruler;
  /** What fills the lower half. */
  readonly drawing?: CardDrawing;
}

/** The site's own card, for every page without another. */
async function siteCard({ posts }: Content): Promise<Card> {
  return { ...(await publication()), folio: [], hasMedia: false, drawing: recordOf(posts, posts) };
}

/** The card of a post. */
export async function postCard(post: Post): Promise<Card> {
  const lang = interfaceLanguage(post.lang);
  const length = await lengthOf(post);
  const media = chapteredMedia(post);
  const folio = [
    wordsOf(lang).kinds[kindOf(post)],
    formatDay(post.date.day, lang),
    ...(length ? [lengthText(length, lang)] : []),
  ];
  return {
    ...(await titled(post.title)),
    folio: await drawableFacts(folio, post.date.day),
    hasMedia: post.outline.media.length > 0,
    ruler: media && rulerOf(media.chapters, await secondsOf(media)),
    drawing: await drawingOf(post, BARS),
  };
}

/** Bars of a recording across a card. */
const BARS = 96;

async function topicCard({ id, title }: Topic, { posts }: Content): Promise<Card> {
  return {
    ...(await titled(title)),
    folio: [wordsOf(site.language).kinds.topic, countOf(postsOfTopic(posts, id).length)],
    hasMedia: false,
    drawing: recordOf(postsOfTopic(posts, id), posts),
  };
}

async function eventCard(event: PublicEvent): Promise<Card> {
  const lang = interfaceLanguage(event.lang);
  const folio = [wordsOf(lang).kinds.event, daysText(event, lang)];
  return {
    ...(await titled(event.title)),
    folio: await drawableFacts(folio, event.starts.day),
    hasMedia: event.outline.media.length > 0,
  };
}

type Titled = Pick<DirectoryEntry<DirectoryKind>, 'kind' | 'title' | 'lang' | 'outline'>;

async function entryCard({ kind, title, lang, outline }: Titled): Promise<Card> {
  return {
    ...(await titled(title)),
    folio: [wordsOf(interfaceLanguage(lang)).kinds[kind]],
    hasMedia: outline.media.length > 0,
  };
}

/** Whether a post needs a card: one with a picture of its own is shown by that. */
const needsCard = (post: Pick<Post, 'image'>): boolean => post.image === undefined;

/** Every card of the site by its address (`/og/2015/07/17/slug.png`); each is made when it is asked for. */
export function cardsOf(content: Content): Map<string, () => Promise<Card>> {
  const cards = new Map<string, () => Promise<Card>>([[cardPath('/'), () => siteCard(content)]]);
  for (const topic of content.topics) {
    cards.set(cardPath(topic.path), () => topicCard(topic, content));
  }
  for (const event of content.events.filter(needsCard))
    cards.set(cardPath(event.path), () => eventCard(event));
  for (const entry of directoryEntries(content).filter(needsCard))
    cards.set(cardPath(entry.path), () => entryCard(entry));
  for (const page of content.guidePages.filter(needsCard))
    cards.set(cardPath(page.path), () => entryCard({ ...page, kind: 'guide' }));
  for (const post of content.posts.filter(needsCard)) cards.set(cardPath(post.path), () => postCard(post));
  return cards;
}

type Words = Pick<Card, 'name' | 'title'>;

/** What a card says of the publication alone: the host stands in for a name in letters that the font lacks. */
async function publication(): Promise<Words> {
  const name = (await isDrawable(site.name)) ? site.name : new URL(absoluteUrl('/')).host;
  const title = plain(site.tagline ?? site.name);
  return { name, title: (await isDrawable(title)) ? title : '' };
}

/** A card with a title; the publication's own words stand in for one in letters that the font lacks: half a title says the wrong thing. */
async function titled(title: string): Promise<Words> {
  const own = await publication();
  const short = plain(title);
  return short && (await isDrawable(short)) ? { ...own, title: short } : own;
}

/** Facts that the font can draw, with the day as ISO 8601 has it where no language of it can be drawn. */
async function drawableFacts(
  [kind = '', day = '', ...more]: readonly string[],
  iso: string,
): Promise<string[]> {
  const facts = [kind, (await isDrawable(day)) ? day : iso, ...more];
  const known = await Promise.all(facts.map(isDrawable));
  return facts.filter((_, index) => known[index]);
}

/** A text without emoji and invisible marks, as far as it fits on a card. */
function plain(text: string): string {
  const line = text
    .normalize('NFC')
    .replace(/\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\p{C}|\ufe0f/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  if ([...line].length <= LONGEST) return line;
  const cut = [...line].slice(0, LONGEST).join('');
  return `${cut.replace(/\s+\S*$/u, '')}…`;
}

/** Characters of a title that fit on a card. */
const LONGEST = 140;
