/** YouTube's many forms of one address. */
import { isVideoId } from '@/lib/media/youtube';

export interface Video {
  /** Eleven characters. */
  readonly id: string;
  /** Whole seconds from the start; 0 where the address names none. */
  readonly start: number;
}

/**
 * The video and moment that an address or bare id means: `watch?v=`, `youtu.be/`, `embed/`, `v/`, `shorts/`,
 * with `t=`, `start=`, `#t=` as `90`, `1m30s` or `1h2m3s`.
 */
export function parseYouTube(address: string): Video | undefined {
  const given = address.trim();
  if (isVideoId(given)) return { id: given, start: 0 };
  let url: URL;
  try {
    url = new URL(given.startsWith('//') ? `https:${given}` : given.replace(/&(?:amp|#0?38);/g, '&'));
  } catch {
    return undefined;
  }
  const host = url.hostname.replace(/^(?:www|m)\./, '');
  let id: string | null | undefined;
  if (host === 'youtu.be') id = url.pathname.slice(1).split('/')[0];
  else if (host === 'youtube.com' || host === 'youtube-nocookie.com') {
    id = url.searchParams.get('v') ?? /^\/(?:embed|v|shorts|live)\/([\w-]{11})/.exec(url.pathname)?.[1];
  }
  id = id?.slice(0, 11);
  if (!id || !isVideoId(id)) return undefined;
  const moment = /(?:^|[?&#])(?:t|start)=([\dhms]+)/.exec(url.search + url.hash)?.[1];
  return { id, start: moment ? seconds(moment) : 0 };
}

/** `90`, `90s`, `1m30s`, `1h2m3s` → seconds; 0 where it is none of these. */
function seconds(text: string): number {
  const match = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s?)?$/.exec(text);
  if (!match) return 0;
  return Number(match[1] ?? 0) * 3600 + Number(match[2] ?? 0) * 60 + Number(match[3] ?? 0);
}
