import type { KeyHandler } from '../draft';
import { plainText } from '../plain-text';
import { asText } from '../value';

/** `source` and `source_url`: the page that a link post points to. */
/** Keys of the address of what a post points to, in the words of themes. */
export const SOURCE_ADDRESSES: readonly string[] = [
  ...['source_url', 'externalurl', 'external_url', 'external_link', 'externallink'],
];

export const sourceKeys: KeyHandler = {
  keys: ['source', ...SOURCE_ADDRESSES],
  convert(key, _value, fields, context) {
    const written = SOURCE_ADDRESSES.map((name) => asText(context.value(name))).find((text) => text?.trim());
    const url = webAddress(written);
    const name = plainText(asText(context.value('source')) ?? '');
    if (url) fields.source = { name: name || new URL(url).hostname.replace(/^www\./, ''), url };
    else if (key === 'source' && name) {
      context.tell(
        'person',
        'source-without-address',
        key,
        `The source “${name}” has no address (source_url); it was left out.`,
      );
    } else if (key !== 'source') {
      context.tell(
        'person',
        'source-address',
        key,
        `“${written ?? ''}” is no address; the source was left out.`,
      );
    }
  },
};

/** An http or https address as schema fields take it. */
export function webAddress(text: string | undefined): string | undefined {
  const trimmed = text?.trim().replace(/\s/g, '%20').replaceAll('\\', '');
  return trimmed && /^https?:\/\//i.test(trimmed) && URL.canParse(trimmed) ? trimmed : undefined;
}
