import { closest } from './did-you-mean';
import type { JsxElement } from './mdx';
import { isComponentName, vocabulary } from './vocabulary';

/** What other systems and habits call the attributes of a component. */
const OTHER_NAMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  YouTube: { url: 'id', src: 'id', href: 'id', video: 'id', videoId: 'id', v: 'id', name: 'title' },
  AudioPlayer: { url: 'src', href: 'src', file: 'src', name: 'title' },
  Image: { url: 'src', href: 'src', file: 'src', description: 'alt' },
  FileLink: { url: 'href', src: 'href', file: 'href' },
  Chapter: { time: 'at', start: 'at', t: 'at', timestamp: 'at' },
};

/** The attribute that was most likely meant by one that a component does not know. */
export const meantAttribute = (
  component: string,
  written: string,
  known: readonly string[],
): string | undefined => OTHER_NAMES[component]?.[written] ?? closest(written, known);

/** Whether a component has an attribute that it does not know, for which another one was most likely meant. */
export function isMisspelled({ name, attributes }: JsxElement, meant: string): boolean {
  if (name === null || !isComponentName(name)) return false;
  const known = Object.keys(vocabulary[name].attributes);
  return attributes.some(
    (at) =>
      at.type === 'mdxJsxAttribute' &&
      !known.includes(at.name) &&
      meantAttribute(name, at.name, known) === meant,
  );
}
