import type { Call, PostContext, ShortcodeHandler } from '../../context';
import { plainText } from '../../front-matter/plain-text';
import { element, inline, text, word } from '../../nodes';
import { resolveAddress, resolveReference } from '../../site/references';
import { argument, titleOf } from '../arguments';

/** `button href text`: a link that looks like a button. */
export const button: ShortcodeHandler = {
  names: ['button'],
  convert(call, context) {
    const href = addressOf(call, context);
    return [inline('Button', { href }, [text(labelOf(call) ?? nameOf(href))])];
  },
  shown(call, context) {
    const href = addressOf(call, context);
    return [element('a', { href }, [word(labelOf(call) ?? nameOf(href))])];
  },
};

/** Where it leads: Book’s `relref` is a page of the site. */
const targetOf = (call: Call): string =>
  argument(call, 'href', 'url', 'link', 'relref', 'ref', 'page', 'src', 'target-url', 0) ?? '';

const labelOf = (call: Call): string | undefined =>
  titleOf(call, 'text', 'label', 'content', 'title') ??
  (call.inner?.trim() ? plainText(call.inner.trim()) : argument(call, 1));

/** An address as a label: whole, Markdown would make a link of it inside the button’s own. */
const nameOf = (href: string): string => href.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '');

const addressOf = (call: Call, { site, options, path }: PostContext): string =>
  argument(call, 'relref', 'ref')
    ? resolveReference(targetOf(call), site, options, path).url
    : resolveAddress(targetOf(call), site, options);
