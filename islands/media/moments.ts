import { player as words } from '@/islands/words';
import { formatClock, parseMoment } from '@/lib/time';
import { textButton } from './dom';
import type { MediaElement } from './media-element';
import { speakerAt } from './transcript';

/** The second that an address asks for: `?t=500`, `#t=500`, `#m2-t=8m20s`; the fragment wins. */
function momentOf(address: URL, prefix: string): number | undefined {
  const name = `${prefix}t`;
  const fragment = address.hash.startsWith(`#${name}=`) ? address.hash.slice(name.length + 2) : undefined;
  const text = fragment ?? address.searchParams.get(name) ?? undefined;
  return text === undefined ? undefined : parseMoment(text);
}

/** Cues a player to the moment that the address names, and offers the address and the citation of the present moment. */
export function attachMoments(media: MediaElement): void {
  const cueFromAddress = () => {
    const seconds = momentOf(new URL(location.href), media.idPrefix);
    if (seconds === undefined) return false;
    media.cue(seconds);
    // Not where the address says: that may be behind the end.
    media.say(words.startsAt(formatClock(media.time)));
    return true;
  };
  if (cueFromAddress() && !location.hash) media.scrollIntoView({ block: 'center' });
  window.addEventListener('hashchange', cueFromAddress);

  media.momentPlace.append(
    textButton('copy', words.copyLink, () => offer(media, momentUrl(media))),
    textButton('cite', words.cite, () => offer(media, citation(media))),
  );
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
