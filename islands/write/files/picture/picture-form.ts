import { writeFiles as words } from '@/islands/words';
import { make } from '../../../media/dom';
import { nameField } from '../name-field';
import { sizeText } from '../size-text';
import type { PreparedPicture } from './prepare-picture';

/** What the person says of a picture. */
export interface PictureAnswer {
  /** Its name without an ending, as it was typed. */
  readonly stem: string;
  readonly alt: string;
  /** Whether it is that of the whole page, and not one in the text. */
  readonly isOfPage: boolean;
}

/** The questions about a picture: what it shows, what its file is called and, where there is a choice, where it goes. */
export class PictureForm {
  readonly fields: readonly HTMLElement[];
  readonly #name: HTMLInputElement;
  readonly #alt = make('textarea', {
    id: 'write-picture-alt',
    class: 'write-input',
    rows: '3',
    required: '',
    'data-first': '',
    'aria-describedby': 'write-picture-alt-help',
  });
  readonly #isDecoration = make('input', { type: 'checkbox', class: 'write-box' });
  readonly #isOfPage = make('input', { type: 'radio', name: 'write-picture-place' });

  /**
   * @param url where this page shows the picture
   * @param hasPage whether it may be that of the whole page
   */
  constructor(picture: PreparedPicture, url: string, stem: string, hasPage: boolean) {
    const name = nameField(stem, picture.ending);
    this.#name = name.input;
    this.#isDecoration.addEventListener('change', () => this.#show());
    this.#isOfPage.addEventListener('change', () => this.#show());
    this.fields = [
      make(
        'div',
        { class: 'write-picture' },
        make('img', { src: url, alt: '' }),
        make('div', {}, ...factsOf(picture).map((fact) => make('p', { class: 'write-help' }, fact))),
      ),
      this.#altField(),
      ...(hasPage ? [this.#placeField()] : []),
      name.element,
    ];
  }

  get answer(): PictureAnswer {
    return {
      stem: this.#name.value,
      alt: this.#alt.disabled ? '' : this.#alt.value.trim().replace(/\s+/g, ' '),
      isOfPage: this.#isOfPage.checked,
    };
  }

  #altField(): HTMLElement {
    return make(
      'div',
      { class: 'write-field' },
      make('label', { for: this.#alt.id, class: 'write-label' }, words.alt),
      make('p', { id: 'write-picture-alt-help', class: 'write-help' }, words.altHelp),
      this.#alt,
      make(
        'details',
        { class: 'write-decoration' },
        make('summary', {}, words.nothingToSay),
        make('p', { class: 'write-help' }, words.decorationHelp),
        make('label', { class: 'write-check' }, this.#isDecoration, words.decorates),
      ),
    );
  }

  #placeField(): HTMLElement {
    const inText = make('input', { type: 'radio', name: 'write-picture-place', checked: '' });
    inText.addEventListener('change', () => this.#show());
    return make(
      'fieldset',
      { class: 'write-group' },
      make('legend', {}, words.where),
      make('label', { class: 'write-check' }, inText, words.inText),
      make('label', { class: 'write-check' }, this.#isOfPage, words.ofPage),
    );
  }

  /** The picture of a page is never a decoration: it stands for the page elsewhere. */
  #show(): void {
    this.#isDecoration.disabled = this.#isOfPage.checked;
    this.#alt.disabled = this.#isDecoration.checked && !this.#isOfPage.checked;
  }
}

/** What the file is now, and what was done to it. */
function factsOf({ blob, width, height, before, isCleaned, isRedrawn }: PreparedPicture): string[] {
  return [
    words.measures(width, height, sizeText(blob.size)),
    ...(isRedrawn && before.width > width
      ? [words.shrunk(before.width, before.height, sizeText(before.bytes))]
      : []),
    ...(isCleaned ? [words.cleaned] : []),
  ];
}
