import { player as words } from '@/islands/words';
import { formatClock, parseMoment } from '@/lib/time';
import { chapterAt, chaptersOf } from './chapters';
import { textButton } from './dom';
import type { MediaElement } from './media-element';
import { isSpent, spend } from './spent-moment';
import { speakerAt } from './transcript';
import { lineAt, startOfTurn } from './transcript-lines';

/** The second that an address asks for: `?t=500`, `#t=500`, `#m2-t=8m20s`; the fragment wins. */
function momentOf(address: URL, prefix: string): number | undefined {
  const name = `${prefix}t`;
  const fragment = address.hash.startsWith(`#${name}=`) ? address.hash.slice(name.length + 2) : undefined;
  const text = fragment ?? address.searchParams.get(name) ?? undefined;
  return text === undefined ? undefined : parseMoment(text);
}

/** Cues a player to the moment that the address names, and offers the address and the citation of the present moment. */
export function attachMoments(media: MediaElement): void {
  const { signal } = media;
  if (!(isSpent() && media.keptPlace !== undefined)) cueFromAddress(media);
  window.addEventListener('hashchange', () => cueFromAddress(media), { signal });
  media.momentPlace.append(
    textButton('copy', words.copyLink, () => offer(media, momentUrl(media))),
    textButton('cite', words.cite, () => offer(media, citation(media))),
  );
}

function cueFromAddress(media: MediaElement): void {
  const seconds =
    momentOf(new URL(location.href), media.idPrefix) ?? startOfTurn(media.number, location.hash.slice(1));
  if (seconds === undefined) return;
  media.cuedFromAddress(seconds);
  let isUsed = false;
  media.follow((_, isPlaying) => {
    if (isUsed || !isPlaying) return;
    isUsed = true;
    spend();
  });
  // The browser itself goes to what has the fragment for its id; `#t=1m4s` is no id, and neither is `?t=64`.
  if (location.hash === '') media.scrollIntoView({ block: 'center' });
  else if (!document.getElementById(decodeURIComponent(location.hash.slice(1)))) showMoment(media);
}

/** Brings the line or the chapter of the present moment to the middle of the screen. */
function showMoment(media: MediaElement): void {
  const { number, time } = media;
  const place = lineAt(number, time) ?? chapterAt(chaptersOf(number), time)?.link ?? media;
  place.scrollIntoView({ block: 'center' });
}

/** The address of the present moment. The query is what other sites and search engines keep; a fragment they may drop. */
function momentUrl(media: MediaElement): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.href;
  const url = new URL(canonical);
  url.searchParams.set(`${media.idPrefix}t`, String(Math.floor(media.time)));
  return url.href;
}

/** `Ada, “Five questions before you publish”, Gazette, 10 November 2026, at 0:17. https://…/?t=17` */
function citation(media: MediaElement): string {
  const meta = (property: string) =>
    document.querySelector<HTMLMetaElement>(`meta[property="${property}"]`)?.content;
  const title = meta('og:title') ?? document.title;
  const parts = [
    speakerAt(media.number, media.time),
    words.quoted(title),
    meta('og:site_name'),
    // The day stands in the line above the title, in the page’s language.
    document.querySelector('.post .folio time')?.textContent,
    words.at(formatClock(media.time)),
  ];
  return `${parts.filter((part) => part).join(', ')}. ${momentUrl(media)}`;
}

/** Copies a text and shows what was copied; where the browser refuses, shows the text to be copied by hand. */
async function offer(media: MediaElement, text: string): Promise<void> {
  const copied = await navigator.clipboard?.writeText(text).then(
    () => true,
    () => false, // Refused: the text is shown instead, which is what the reader is told.
  );
  media.say(`${copied ? words.copied : words.copyYourself} ${text}`);
}
