import type { AudioPlayer } from '../audio-player';
import { SKIP_BACK, SKIP_FORWARD } from './skips';

/**
 * Gives the lock screen and the keys of headphones title, picture and actions (Media Session API). The page has one
 * session: the player that starts takes it over.
 */
export function announceToSystem(player: AudioPlayer): void {
  const { mediaSession } = navigator;
  if (!mediaSession) return;
  const { title = '', poster } = player.dataset;
  mediaSession.metadata = new MediaMetadata({
    title,
    artwork: poster ? [{ src: poster }] : [],
  });
  for (const [name, action] of actionsOf(player)) {
    try {
      mediaSession.setActionHandler(name, action);
    } catch {
      // A browser refuses the actions that it does not know; the others work.
    }
  }
}

function actionsOf(player: AudioPlayer): [MediaSessionAction, MediaSessionActionHandler | null][] {
  const hasChapters = player.chapters.length > 1;
  return [
    ['play', () => player.play()],
    ['pause', () => player.audio.pause()],
    ['seekbackward', ({ seekOffset }) => player.skip(-(seekOffset ?? SKIP_BACK))],
    ['seekforward', ({ seekOffset }) => player.skip(seekOffset ?? SKIP_FORWARD)],
    ['seekto', ({ seekTime }) => player.cue(seekTime ?? 0)],
    ['previoustrack', hasChapters ? () => player.skipChapter(-1) : null],
    ['nexttrack', hasChapters ? () => player.skipChapter(1) : null],
  ];
}

/** Tells the system where the recording stands. */
export function reportPosition({ audio, duration }: AudioPlayer): void {
  if (!duration || audio.currentTime > duration) return;
  navigator.mediaSession?.setPositionState?.({
    duration,
    position: audio.currentTime,
    playbackRate: audio.playbackRate,
  });
}
