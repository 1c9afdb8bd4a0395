import { write } from '@/islands/words';
import { nameOf, type Repository } from '@/lib/repository-addresses';
import { make } from '../../media/dom';
import { button } from '../button';
import { titleOf } from '../file-name';
import { Api, ApiError } from './api';
import { CheckState } from './check-state';
import { keepToken, keptToken } from './kept-token';
import { ChangedError, type Proposal, type Proposed, propose, proposeAgain } from './propose';

const words = write.proposal;

/** Where a token is made that may do what a proposal takes. */
const NEW_TOKEN = 'https://github.com/settings/personal-access-tokens/new';

const wait = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

/** What is proposed; nothing while what was typed is still on its way into the text. */
export type Offered = Omit<Proposal, 'title'> | undefined;

/** Sends a text from this page: with a token of the person’s account, as a pull request. */
export class ProposalPane {
  readonly element = make('details', { class: 'write-proposal' });
  readonly #token = make('input', {
    id: 'write-token',
    class: 'write-input',
    type: 'password',
    autocomplete: 'off',
    spellcheck: 'false',
  });
  readonly #keep = make('input', { id: 'write-token-kept', type: 'checkbox' });
  readonly #title = make('input', { id: 'write-proposal-title', class: 'write-input' });
  readonly #send: HTMLButtonElement;
  readonly #said = make('p', { role: 'status', class: 'write-said' });
  readonly #result = make('p', { class: 'write-said' });
  readonly #repository: Repository;
  readonly #offered: () => Offered;
  readonly #changed: () => void;
  #checks: CheckState | undefined;
  #proposed: Proposed | undefined;
  /** Whether the person has said in their own words what it is about. */
  #isTitled = false;
  #isSending = false;

  /**
   * @param offered what would be proposed now
   * @param changed called when the file has turned out to be another one by now
   */
  constructor(repository: Repository, offered: () => Offered, changed: () => void) {
    this.#repository = repository;
    this.#offered = offered;
    this.#changed = changed;
    const name = nameOf(repository);
    this.#send = button(words.propose(name), () => void this.#press());
    this.#token.value = keptToken();
    this.#keep.checked = this.#token.value !== '';
    this.#keep.addEventListener('change', () => this.#keepToken());
    this.#title.addEventListener('input', () => {
      this.#isTitled = this.#title.value !== '';
    });
    this.element.append(
      make('summary', {}, words.heading),
      make('p', { class: 'write-help' }, words.help(name)),
      make('p', {}, make('a', { href: NEW_TOKEN, target: '_blank', rel: 'noopener' }, words.makeToken)),
      make('label', { for: this.#token.id, class: 'write-label' }, words.token),
      this.#token,
      make('p', { class: 'write-check' }, this.#keep, make('label', { for: this.#keep.id }, words.keep)),
      make('label', { for: this.#title.id, class: 'write-label' }, words.title),
      this.#title,
      make('div', { class: 'write-row' }, this.#send),
      this.#said,
      this.#result,
    );
  }

  /** Says again what it would be called. */
  show(text: string, isNew: boolean): void {
    if (this.#isTitled) return;
    const title = titleOf(text) ?? write.untitled;
    this.#title.value = isNew ? words.addTitle(title) : words.changeTitle(title);
  }

  async #press(): Promise<void> {
    const offered = this.#offered();
    if (this.#isSending) return;
    if (!offered) this.#said.textContent = write.stillChecking;
    else if (this.#token.value.trim() === '') this.#askForToken();
    else await this.#propose({ ...offered, title: this.#title.value });
  }

  async #propose(proposal: Proposal): Promise<void> {
    const api = new Api(this.#token.value.trim());
    this.#isSending = true;
    this.#send.setAttribute('aria-disabled', 'true');
    try {
      this.#keepToken();
      this.#done(api, await this.#sent(api, proposal));
    } catch (error) {
      console.warn(error);
      this.#fail(error);
    } finally {
      this.#isSending = false;
      this.#send.removeAttribute('aria-disabled');
    }
  }

  #sent(api: Api, proposal: Proposal): Promise<Proposed> {
    const tell = (step: keyof typeof words.steps) => {
      this.#said.textContent = words.steps[step];
    };
    if (!this.#proposed) return propose(api, this.#repository, proposal, { tell, wait });
    tell('commit');
    return proposeAgain(api, this.#repository, proposal, this.#proposed);
  }

  #done(api: Api, proposed: Proposed): void {
    const { number, url } = proposed;
    this.#proposed = proposed;
    this.#said.textContent = number === undefined ? words.openYourself : words.proposed(number);
    if (number !== undefined) this.#send.textContent = words.proposeAgain(number);
    this.#checks?.stop();
    this.#checks = new CheckState(api, this.#repository, proposed.commit);
    this.#result.replaceChildren(
      make('a', { href: url, target: '_blank', rel: 'noopener' }, words.see),
      make('br'),
      this.#checks.element,
    );
  }

  #fail(error: unknown): void {
    const why = error instanceof ApiError || error instanceof ChangedError ? error.why : 'silent';
    // Of several files, it says which.
    const named = error instanceof ChangedError ? ` (${error.file})` : '';
    this.#said.textContent = `${words.failed[why]}${named}`;
    if (why === 'changed') this.#changed();
    if (why === 'token') this.#token.focus();
  }

  #askForToken(): void {
    this.#said.textContent = words.needToken;
    this.#token.focus();
  }

  #keepToken(): void {
    keepToken(this.#keep.checked ? this.#token.value.trim() : '');
  }
}
