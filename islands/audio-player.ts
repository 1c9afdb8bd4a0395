import { player as playerWords, audio as words } from '@/islands/words';
import { formatClock, parseMoment } from '@/lib/time';
import { text as audioStyle } from './audio/audio.css';
import { AudioControls } from './audio/controls';
import { handleKeys } from './audio/keys';
import { smallPlayer, smallPlayerNow } from './audio/later';
import { keptPlace } from './audio/place';
import { recordingOf } from './audio/recording';
import { Sound } from './audio/sound';
import { adopt } from './media/adopt';
import { find, make } from './media/dom';
import { text as mediaStyle } from './media/media.css';
import { MediaElement } from './media/media-element';

/** A recording on its page: the page’s own controls in the place of the browser’s, on the same `<audio>`. */
export class AudioPlayer extends MediaElement {
  readonly momentPlace = make('p', { class: 'player-moment' });
  readonly status = make('p', { class: 'player-status', role: 'status' });
  #sound: Sound | undefined;

  /** What is heard: that of this page, or the same recording that goes on from the page before. */
  get sound(): Sound {
    this.#sound ??= this.#findSound();
    return this.#sound;
  }

  #findSound(): Sound {
    const audio = find<HTMLAudioElement>(this, 'audio');
    const recording = recordingOf(this, new URL(location.href));
    const running = smallPlayerNow()?.running(recording.src);
    if (!running) return new Sound(audio, recording);
    // Moved within one task, it is heard without a gap (HTML, 4.8.11.18).
    audio.replaceWith(running.audio);
    running.describe(recording);
    return running;
  }

  protected setUp(): void {
    const { sound } = this;
    const goesOn = sound.isPlaying || sound.time > 0;
    sound.audio.controls = false;
    const bar = find(this, '.player-bar');
    bar.append(...new AudioControls(this).elements);
    this.classList.add('is-ready');
    handleKeys(this, sound);
    const share = this.querySelector('.player-share');
    share?.addEventListener('toggle', async () => (await smallPlayer())?.offerCopies(share));
    sound.follow(() => this.changed(), this.signal);
    sound.follow(() => this.#showFailure(), this.signal);
    sound.audio.addEventListener(
      'play',
      () => {
        this.say('');
        this.#takeUp();
      },
      { signal: this.signal },
    );
    if (goesOn) this.#takeUp();
    else this.resume(this.keptPlace);
  }

  override get keptPlace(): number | undefined {
    return keptPlace(this.sound.recording.src);
  }

  get time(): number {
    return this.sound.time;
  }

  get isPlaying(): boolean {
    return this.sound.isPlaying;
  }

  cue(seconds: number): void {
    this.sound.cue(seconds);
  }

  playFrom(seconds: number): void {
    this.sound.playFrom(seconds);
  }

  protected playHere(): void {
    this.sound.toggle();
  }

  cuedFromAddress(seconds: number): void {
    const place = this.keptPlace;
    // The way back from another page leads to the second that is being said: no jump.
    const isThere = this.isPlaying && Math.abs(this.time - seconds) < 5;
    if (isThere) return;
    this.sound.cue(seconds);
    // Not where the address says: that may be behind the end.
    this.say(playerWords.startsAt(formatClock(this.time)));
    this.classList.remove('is-resumed');
    this.offerPlace(place !== undefined && Math.abs(place - this.time) > 15 ? place : undefined);
    this.#takeUp();
  }

  /** Opens the sleep timer and the list of keys. */
  async more(): Promise<void> {
    await this.#takeUp();
    (await smallPlayer())?.more();
  }

  /** From here on the small player shows it, wherever its own controls are out of sight. */
  async #takeUp(): Promise<void> {
    const player = await smallPlayer();
    if (!this.signal.aborted) player?.use(this.sound, this, this.signal);
  }

  /** Moves to a time as a person types it. */
  moveTo(text: string): void {
    const seconds = parseMoment(text.trim());
    if (seconds === undefined) this.say(words.timeForm);
    else this.cue(seconds);
  }

  resume(seconds: number | undefined): void {
    this.classList.toggle('is-resumed', seconds !== undefined);
    if (seconds === undefined) return;
    this.cue(seconds);
    this.say(words.continues(formatClock(seconds)));
  }

  /** Offers the place where the reader left off, where an address led elsewhere. */
  offerPlace(seconds: number | undefined): void {
    const button = find<HTMLButtonElement>(this, '.player-resume');
    button.hidden = seconds === undefined;
    if (seconds === undefined) return;
    button.textContent = playerWords.resumeAt(formatClock(seconds));
    button.onclick = () => {
      button.hidden = true;
      this.sound.playFrom(seconds);
      find(this, '.player-toggle').focus();
    };
  }

  say(message: string): void {
    this.status.textContent = message;
  }

  #showFailure(): void {
    const { failure } = this.sound;
    this.classList.toggle('is-failed', failure !== undefined);
    this.classList.toggle('is-missing', failure === 'missing');
    const shown = this.querySelector('.player-failed');
    const text = failure && words[failure === 'missing' ? 'missing' : 'failed'];
    if (shown?.textContent === (text ?? undefined)) return;
    shown?.remove();
    if (!text) return;
    const { lang, dir } = this.dataset;
    // In the room of the controls that are hidden: nothing moves.
    find(this, '.player-bar').append(make('p', { class: 'player-failed', role: 'alert', lang, dir }, text));
  }
}

adopt(mediaStyle, audioStyle);
// Pages of several languages that are opened one after another bring the script in each; the first one stays.
if (!customElements.get('audio-player')) customElements.define('audio-player', AudioPlayer);
