import { write as words } from '@/islands/words';
import { decodePart } from '@/lib/percent-encoding';
import { make } from '../media/dom';
import type { Answer } from './checks';
import { lineOf, titleOf } from './file-name';
import { showFiles } from './files/show-files';
import { text as style } from './preview.css';
import { putBelow } from './put-below';

/** What a body looks like. */
export interface Look {
  /** Address of the style sheet that bodies need besides those of this page. */
  readonly sheet: string;
  /** The path below which the site is, with a slash at both ends. */
  readonly base: string;
}

/**
 * The page as it will be. It is in a shadow tree with the style sheets of the site: its ids, and the looks of this page, stay out of
 * each other’s way.
 */
export class PreviewPane {
  readonly element: HTMLElement;
  readonly #said = make('p', { class: 'write-help' });
  readonly #title = make('h1');
  readonly #deck = make('p', { class: 'deck' });
  readonly #body = make('div', { class: 'prose', 'data-post-body': '' });
  readonly #tree: ShadowRoot;

  readonly #base: string;

  constructor({ sheet: bodies, base }: Look) {
    this.#base = base;
    const frame = make('div', { class: 'write-preview' });
    this.#tree = frame.attachShadow({ mode: 'open' });
    const own = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].map(
      ({ href }) => href,
    );
    this.#tree.append(
      ...[...own, bodies].map((href) => make('link', { rel: 'stylesheet', href })),
      make('header', {}, this.#title, this.#deck),
      this.#body,
    );
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    this.#tree.adoptedStyleSheets = [sheet];
    this.#tree.addEventListener('click', (event) => this.#click(event));
    this.element = make(
      'div',
      { class: 'write-pane write-preview-pane', role: 'group', 'aria-labelledby': 'write-preview' },
      make('h3', { id: 'write-preview' }, words.preview),
      this.#said,
      frame,
    );
  }

  /** @param files where this page shows files of the draft, by their addresses */
  show(
    { written: { text }, checked: { path }, rendered: { html, lang } }: Answer,
    files: ReadonlyMap<string, string>,
  ): void {
    this.#title.textContent = titleOf(text) ?? words.untitled;
    const deck = lineOf(text, 'deck') ?? '';
    this.#deck.textContent = deck;
    this.#deck.hidden = deck === '';
    const address = path === undefined ? '' : words.willBeAt(path);
    // What could be rendered last stays: a preview that vanishes at a typing error is of no help.
    this.#said.textContent = html === undefined ? words.previewOld : address;
    if (html === undefined) return;
    this.#body.lang = lang;
    this.#body.innerHTML = html;
    showFiles(this.#body, files);
    putBelow(this.#body, this.#base);
  }

  /** Links open beside this page, so that nobody loses the place where they write. */
  #click(event: Event): void {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    if (!(link instanceof HTMLAnchorElement)) return;
    const written = link.getAttribute('href') ?? '';
    if (!written.startsWith('#')) {
      link.target = '_blank';
      link.rel = 'noopener';
      return;
    }
    event.preventDefault();
    this.#tree.getElementById(decodePart(written.slice(1)))?.scrollIntoView({ block: 'center' });
  }
}
