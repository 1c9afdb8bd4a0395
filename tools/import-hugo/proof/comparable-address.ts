import { decodeAddress } from '@/lib/percent-encoding';
import { cleanAddress } from '../media/clean-address';
import { parseYouTube } from '../media/youtube';
import { oldAddress } from '../site/old-address';

/**
 * One spelling for the spellings of one address: YouTube’s forms, escapes, signs that nobody sees, a slash at the end, the
 * old site’s own host. Two addresses are one exactly where these are equal.
 */
export function comparableAddress(address: string, origin: string): string {
  const clean = cleanAddress(address);
  const video = parseYouTube(clean.startsWith('//') ? `https:${clean}` : clean);
  if (video && /[/:]/.test(clean)) return `youtube:${video.id}${video.start > 0 ? `@${video.start}` : ''}`;
  let text = clean.replace(/[?&]_=\d+$/, '');
  if (text.startsWith('//')) text = `https:${text}`;
  else if (!/^(?:[a-z][a-z0-9+.-]*:|#)/i.test(text)) text = oldAddress(text, origin);
  if (URL.canParse(text)) text = new URL(text).href;
  return decodeAddress(text)
    .replace(/[\p{Cf}\p{DI}]/gu, '')
    .replace(/\/(?=$|[?#])/, '')
    .replace(/ /g, '%20');
}
