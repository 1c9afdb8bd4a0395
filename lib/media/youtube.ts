/** Addresses of a YouTube video. Every part is encoded: an id can never lead to another path. */

/** What YouTube itself writes where the id of a video would stand: a player of playlists, one of a channel's live stream. */
const NO_VIDEOS: ReadonlySet<string> = new Set(['videoseries', 'live_stream']);

/** Whether a text has the form of YouTube's ids of videos: eleven letters, digits, `-` and `_`. */
export const isVideoId = (text: string): boolean => /^[\w-]{11}$/.test(text) && !NO_VIDEOS.has(text);

/** The page of the video, at a second where one is given. */
export function watchUrl(id: string, seconds = 0): string {
  return `https://www.youtube.com/watch?v=${encodeURIComponent(id)}${seconds > 0 ? `&t=${seconds}s` : ''}`;
}

/** The player without cookies, to be framed. */
export function embedUrl(id: string, seconds = 0): string {
  return `https://www.youtube-nocookie.com/embed/${encodeURIComponent(id)}${seconds > 0 ? `?start=${seconds}` : ''}`;
}

/** YouTube's own still of the video. For search engines only: pages never load it. */
export function thumbnailUrl(id: string): string {
  return `https://i.ytimg.com/vi/${encodeURIComponent(id)}/hqdefault.jpg`;
}
