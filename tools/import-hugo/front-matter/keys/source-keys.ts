import type { KeyHandler } from '../draft';
import { plainText } from '../plain-text';
import { asText } from '../value';

/** `source` and `source_url`: the page that a link post points to. */
export const sourceKeys: KeyHandler = {
  keys: ['source', 'source_url'],
  convert(key, _value, fields, context) {
    const url = webAddress(asText(context.value('source_url')));
    const name = plainText(asText(context.value('source')) ?? '');
    if (url) fields.source = { name: name || new URL(url).hostname.replace(/^www\./, ''), url };
    else if (key === 'source' && name) {
      context.tell(
        'person',
        'source-without-address',
        key,
        `The source “${name}” has no address (source_url); it was left out.`,
      );
    } else if (key === 'source_url') {
      context.tell(
        'person',
        'source-address',
        key,
        `“${asText(context.value('source_url')) ?? ''}” is no address; the source was left out.`,
      );
    }
  },
};

/** An http or https address as schema fields take it. */
export function webAddress(text: string | undefined): string | undefined {
  const trimmed = text?.trim().replace(/\s/g, '%20').replaceAll('\\', '');
  return trimmed && /^https?:\/\//i.test(trimmed) && URL.canParse(trimmed) ? trimmed : undefined;
}
