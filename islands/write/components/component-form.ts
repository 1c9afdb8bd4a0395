import { write as words } from '@/islands/words';
import { make } from '../../media/dom';
import type { FormComponent, WriteCalls } from '../protocol';
import { attributeField } from './attribute-field';
import type { Values } from './tag-text';

/** What makes chapters of a pasted list. */
export type ChapterCalls = Pick<WriteCalls, 'chapters'>;

/** What a form begins with. */
export interface Given {
  readonly values: Values;
  /** What would be between the tags of a new component; nothing where it is there already. */
  readonly inner?: string;
}

/** A component as a form: its attributes and, where it is new, what is between its tags. */
export class ComponentForm {
  readonly element = make('div', { class: 'write-fields' });
  readonly #component: FormComponent;
  readonly #fields: readonly { readonly name: string; readonly value: () => string | undefined }[];
  readonly #inner: HTMLTextAreaElement | undefined;

  constructor(component: FormComponent, { values, inner }: Given) {
    this.#component = component;
    this.#fields = component.attributes.map((attribute) => {
      const { name } = attribute;
      const field = attributeField(attribute, values[name]);
      this.element.append(field.element);
      return { name, value: field.value };
    });
    if (inner === undefined || component.children === 'none') return;
    this.#inner = innerOf(component, inner);
    this.element.append(
      make(
        'label',
        { for: this.#inner.id, class: 'write-label' },
        this.#isOfChapters ? words.chapters : words.between,
      ),
      ...(this.#isOfChapters
        ? [make('p', { id: `${this.#inner.id}-help`, class: 'write-help' }, words.chaptersHelp)]
        : []),
      this.#inner,
    );
  }

  get values(): Values {
    return Object.fromEntries(this.#fields.map(({ name, value }) => [name, value()]));
  }

  /** What goes between the tags of a new component. */
  async inner(calls: ChapterCalls): Promise<string> {
    const text = this.#inner?.value.trim() ?? '';
    if (!this.#isOfChapters || text === '' || text.startsWith('<')) return text;
    const chapters = await calls.chapters(text);
    // What is no list of times stays as it is; the check says so.
    return (chapters === '' ? text : chapters).replace(/^/gm, '  ');
  }

  get #isOfChapters(): boolean {
    return this.#component.children === 'chapters';
  }
}

function innerOf({ children, example }: FormComponent, selected: string): HTMLTextAreaElement {
  const id = 'write-inner';
  const field = make('textarea', {
    id,
    class: 'write-input',
    rows: children === 'inline' || children === 'text' ? '1' : '4',
    'aria-describedby': children === 'chapters' ? `${id}-help` : undefined,
  });
  field.value = selected;
  // Those whose example has nothing inside may be empty.
  field.required = children !== 'chapters' && !example.endsWith('/>');
  return field;
}
