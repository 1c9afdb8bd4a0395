import { locale, write } from '@/islands/words';
import type { Repository } from '@/lib/repository-addresses';
import { make } from '../../media/dom';
import type { Api } from './api';
import { type CheckRuns, checkRuns } from './check-runs';

const words = write.proposal;

/** Milliseconds before the checks are asked for the first time, and again; how often. */
const [FIRST, PAUSE, TIMES] = [4000, 15_000, 80];

/** How far the checks of a proposal are, until they have ended. */
export class CheckState {
  readonly element = make('span', { role: 'status' }, words.checksWaiting);
  readonly #ask: () => Promise<CheckRuns>;
  #timer: ReturnType<typeof setTimeout>;
  #left = TIMES;

  constructor(api: Api, repository: Repository, commit: string) {
    this.#ask = () => checkRuns(api, repository, commit);
    this.#timer = setTimeout(() => void this.#look(), FIRST);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  async #look(): Promise<void> {
    if (!this.element.isConnected) return;
    try {
      const runs = await this.#ask();
      const said = sentence(runs);
      if (this.element.textContent !== said) this.element.textContent = said;
      if (runs.all > 0 && runs.done === runs.all) return;
    } catch (error) {
      // What was said stays true; it is asked again.
      console.warn(error);
    }
    if (--this.#left > 0) this.#timer = setTimeout(() => void this.#look(), PAUSE);
  }
}

function sentence({ all, done, failed }: CheckRuns): string {
  if (failed.length > 0) return words.checksFailed(new Intl.ListFormat(locale).format(failed));
  if (all === 0) return words.checksWaiting;
  return done === all ? words.checksPassed : words.checksRunning(done, all);
}
