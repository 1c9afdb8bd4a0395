import type { Checked, Rendered, WriteCalls, WrittenFile } from './protocol';

/** What the check and the preview say of a text. */
export interface Answer {
  readonly written: WrittenFile;
  readonly checked: Checked;
  readonly rendered: Rendered;
}

/** The calls of a worker, or of something that answers as one does. */
export type Calls = Pick<WriteCalls, 'check' | 'render'>;

/**
 * Asks the worker about a text that changes: one question at a time, and always about the newest text, so that fast typing never makes
 * a queue.
 */
export class Checks {
  readonly #calls: Calls;
  readonly #answered: (answer: Answer) => void;
  readonly #failed: (reason: string) => void;
  #next: WrittenFile | undefined;
  #isBusy = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param answered called with each answer; the text may have changed since
   * @param failed called where the worker cannot answer
   */
  constructor(calls: Calls, answered: (answer: Answer) => void, failed: (reason: string) => void) {
    this.#calls = calls;
    this.#answered = answered;
    this.#failed = failed;
  }

  /** @param wait milliseconds in which another change may come */
  ask(written: WrittenFile, wait: number): void {
    this.#next = written;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#run(), wait);
  }

  async #run(): Promise<void> {
    if (this.#isBusy) return;
    this.#isBusy = true;
    try {
      for (let written = this.#take(); written; written = this.#take()) {
        const checked = await this.#calls.check(written);
        const rendered = await this.#calls.render(written);
        this.#answered({ written, checked, rendered });
      }
    } catch (error) {
      console.warn(error);
      this.#failed(error instanceof Error ? error.message : String(error));
    }
    this.#isBusy = false;
  }

  #take(): WrittenFile | undefined {
    const written = this.#next;
    this.#next = undefined;
    return written;
  }
}
