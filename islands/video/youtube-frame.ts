/**
 * Talks to YouTube’s player in a frame, by the messages that its own IFrame API sends: JSON texts, commands one way and
 * events the other. No script of YouTube’s runs in the page.
 */

const YOUTUBE = 'https://www.youtube-nocookie.com';

/** How long a player may be silent before the reader is told, in milliseconds. */
const PATIENCE = 8000;

/** Between two greetings, until the player answers the first time. */
const GREETING = 250;

export interface FrameEvents {
  /** The player is there. */
  readonly answered: () => void;
  /** Time in seconds, and whether the video plays. */
  readonly moved: (time: number, isPlaying: boolean) => void;
  /** The player says that it cannot show this video. */
  readonly failed: () => void;
  /** The player said nothing: it was blocked, or the network is gone. */
  readonly silent: () => void;
}

export class YouTubeFrame {
  readonly #frame: HTMLIFrameElement;
  readonly #events: FrameEvents;
  #time = 0;
  #isPlaying = false;
  #hasAnswered = false;
  /** Commands for a player that is still loading: it would not hear them. */
  readonly #waiting: object[] = [];

  /** @param frame already in the page: messages go to its window */
  constructor(frame: HTMLIFrameElement, events: FrameEvents) {
    this.#frame = frame;
    this.#events = events;
    window.addEventListener('message', (event) => {
      if (event.origin === YOUTUBE && event.source === frame.contentWindow) this.#hear(event.data);
    });
    const greeting = setInterval(() => {
      if (this.#hasAnswered || !frame.isConnected) clearInterval(greeting);
      else this.#post({ event: 'listening' });
    }, GREETING);
    setTimeout(() => {
      if (!this.#hasAnswered && frame.isConnected) events.silent();
    }, PATIENCE);
  }

  /** Moves to a second and plays. */
  playFrom(seconds: number): void {
    this.#command('seekTo', seconds, true);
    this.#command('playVideo');
  }

  seek(seconds: number): void {
    this.#command('seekTo', seconds, true);
  }

  #command(func: string, ...args: (number | boolean | string)[]): void {
    const command = { event: 'command', func, args };
    if (this.#hasAnswered) this.#post(command);
    else this.#waiting.push(command);
  }

  #post(message: object): void {
    this.#frame.contentWindow?.postMessage(JSON.stringify({ ...message, id: 1, channel: 'widget' }), YOUTUBE);
  }

  #hear(data: unknown): void {
    const { event, info } = parse(data);
    if (!event) return;
    if (!this.#hasAnswered) {
      this.#hasAnswered = true;
      this.#events.answered();
      this.#command('addEventListener', 'onError');
      for (const command of this.#waiting) this.#post(command);
    }
    if (event === 'onError') this.#events.failed();
    if (!isRecord(info)) return;
    if (typeof info.currentTime === 'number') this.#time = info.currentTime;
    // 1 plays, 3 fetches what comes next.
    if (typeof info.playerState === 'number')
      this.#isPlaying = info.playerState === 1 || info.playerState === 3;
    this.#events.moved(this.#time, this.#isPlaying);
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** What a message says; nothing where it is none of the player’s. */
function parse(data: unknown): { event?: unknown; info?: unknown } {
  if (typeof data !== 'string') return {};
  try {
    const message: unknown = JSON.parse(data);
    return isRecord(message) ? message : {};
  } catch {
    return {}; // Not JSON: somebody else’s message.
  }
}
