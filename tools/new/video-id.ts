import { isVideoId } from '@/lib/media/youtube.ts';

/**
 * YouTube's eleven characters in an address of a video (`watch?v=`, `youtu.be/`, `/embed/`, `/shorts/`, `/live/`) or
 * the id itself; `undefined` where the text is neither.
 */
export function videoId(text: string): string | undefined {
  const plain = text.trim();
  if (isVideoId(plain)) return plain;
  const address = /^https?:\/\//.test(plain) ? plain : `https://${plain}`;
  if (!URL.canParse(address)) return undefined;
  const { hostname, pathname, searchParams } = new URL(address);
  const host = hostname.replace(/^(?:www|m|music)\./, '');
  const id =
    host === 'youtu.be'
      ? pathname.split('/')[1]
      : host === 'youtube.com' || host === 'youtube-nocookie.com'
        ? (searchParams.get('v') ?? /^\/(?:embed|shorts|live|v)\/([^/]+)/.exec(pathname)?.[1])
        : undefined;
  return id !== undefined && isVideoId(id) ? id : undefined;
}
