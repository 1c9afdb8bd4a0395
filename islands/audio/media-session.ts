import { SKIP_BACK, SKIP_FORWARD } from './skips';
import type { Sound } from './sound';

/**
 * Gives the lock screen and the keys of headphones title, maker, series, picture and actions (Media Session API). The page has one
 * session: the recording that starts takes it over.
 */
export function announceToSystem(sound: Sound): void {
  const { mediaSession } = navigator;
  if (!mediaSession) return;
  const { title, artist, album, artwork } = sound.recording;
  mediaSession.metadata = new MediaMetadata({
    title,
    artist: artist ?? '',
    album: album ?? '',
    artwork: artwork ? [{ src: artwork }] : [],
  });
  for (const [name, action] of actionsOf(sound)) {
    try {
      mediaSession.setActionHandler(name, action);
    } catch {
      // A browser refuses the actions that it does not know; the others work.
    }
  }
}

function actionsOf(sound: Sound): [MediaSessionAction, MediaSessionActionHandler | null][] {
  const hasChapters = sound.recording.chapters.length > 1;
  return [
    ['play', () => sound.play()],
    ['pause', () => sound.audio.pause()],
    ['seekbackward', ({ seekOffset }) => sound.skip(-(seekOffset ?? SKIP_BACK))],
    ['seekforward', ({ seekOffset }) => sound.skip(seekOffset ?? SKIP_FORWARD)],
    ['seekto', ({ seekTime }) => sound.cue(seekTime ?? 0)],
    ['previoustrack', hasChapters ? () => sound.skipChapter(-1) : null],
    ['nexttrack', hasChapters ? () => sound.skipChapter(1) : null],
  ];
}

/** Tells the system where the recording stands. */
export function reportPosition({ audio, duration }: Sound): void {
  if (!duration || audio.currentTime > duration) return;
  navigator.mediaSession?.setPositionState?.({
    duration,
    position: audio.currentTime,
    playbackRate: audio.playbackRate,
  });
}
