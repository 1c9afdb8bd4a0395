/** Making elements, shortly. */

type Attributes = Readonly<Record<string, string | undefined>>;

/** An element with attributes and children; an attribute that is `undefined` is left out. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/**
 * The first element that a selector finds.
 *
 * @throws where there is none: then the server’s HTML and this script do not belong together.
 */
export function find<E extends Element = HTMLElement>(parent: ParentNode, selector: string): E {
  const element = parent.querySelector<E>(selector);
  if (!element) throw new Error(`There is no ${selector}.`);
  return element;
}

const SVG = 'http://www.w3.org/2000/svg';

/** A picture of one path on a 24 × 24 field, unseen by assistive technology. */
export function icon(path: string): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  for (const [name, value] of Object.entries({ viewBox: '0 0 24 24', 'aria-hidden': 'true' }))
    svg.setAttribute(name, value);
  const shape = document.createElementNS(SVG, 'path');
  shape.setAttribute('d', path);
  svg.append(shape);
  return svg;
}

/** A button with a picture, named for those who do not see it. */
export function iconButton(name: string, label: string, path: string, press: () => void): HTMLButtonElement {
  const button = make(
    'button',
    { type: 'button', class: `player-button player-icon player-${name}` },
    icon(path),
  );
  relabel(button, label);
  button.addEventListener('click', press);
  return button;
}

/** Gives a button another name and, where one is given, another picture. */
export function relabel(button: HTMLButtonElement, label: string, path?: string): void {
  button.setAttribute('aria-label', label);
  button.title = label;
  if (path) button.querySelector('path')?.setAttribute('d', path);
}

/** A button with words on it. */
export function textButton(name: string, label: string, press: () => void): HTMLButtonElement {
  const button = make('button', { type: 'button', class: `player-button player-${name}` }, label);
  button.addEventListener('click', press);
  return button;
}

/** Whether a click should do what links do in every browser: open a tab, save, or what the page decided before. */
export const isPlainClick = (event: MouseEvent): boolean =>
  event.button === 0 &&
  !event.ctrlKey &&
  !event.metaKey &&
  !event.shiftKey &&
  !event.altKey &&
  !event.defaultPrevented;

/** The language of the words of this script, as the page marks it: that of its main part. What is outside of that has to say it. */
export const wordsLanguage = (): string | undefined =>
  document.querySelector<HTMLElement>('main')?.lang || undefined;
