import { closest } from '../../did-you-mean';
import { closingTagOf, readTag, type WrittenTag } from '../../syntax/tag';
import { elements, isComponentName, vocabulary } from '../../vocabulary';
import { hide, type SyntaxRule } from '../syntax-rule';

/** Tags that are opened and not closed, or closed in another paragraph. */
export const unclosedTag: SyntaxRule = {
  id: 'mdx/unclosed-tag',
  severity: 'error',
  reason: 'Where a tag is not closed, nobody can tell where it ends.',
  example: '<Note>\nSend us your questions.',
  message: '<Note> is not closed',
  fix: 'Add </Note> where it ends.',
  explain({ opening, at, part }, text) {
    if (part !== 'mdx-jsx' || opening === undefined) return undefined;
    const tag = readTag(text, opening);
    if (!tag) return undefined;
    const renamed = otherName(tag, text);
    if (renamed) return renamed;
    const crossing = readTag(text, at);
    const close = closingTagOf(text, tag.name, tag.end);
    const closed = close < 0 ? [] : [hide(close, text.indexOf('>', close) + 1)];
    const edits = [hide(opening, tag.end), ...closed];
    if (crossing?.isClosing && close >= 0) {
      return {
        start: opening,
        message: `<${tag.name}> is not closed before </${crossing.name}>`,
        fix: `Close the tag that was opened last first: </${tag.name}></${crossing.name}>.`,
        edits,
      };
    }
    return {
      start: opening,
      message: `<${tag.name}> is not closed${close < 0 ? '' : ' where it was opened'}`,
      fix:
        close < 0
          ? `Add </${tag.name}> where it ends${isAlone(tag, text) ? '' : ', on the same line'}.`
          : `Put <${tag.name}> and </${tag.name}> each on a line of its own, or both in the same line of text.`,
      edits,
    };
  },
};

/** Whether a tag has its line for itself, as one around paragraphs has. */
const isAlone = ({ end }: WrittenTag, text: string): boolean => /^[^\S\n]*(?:\n|$)/.test(text.slice(end));

const isKnown = (name: string): boolean => isComponentName(name) || Object.hasOwn(elements, name);

/**
 * A tag whose closing tag is there and spelled in another way: `<note>` and `</Note>`, `<AudioPlyer>` and
 * `</AudioPlayer>`. The one that is misspelled is repaired in the copy, so that all else is read as it was meant.
 */
function otherName(tag: WrittenTag, text: string) {
  if (closingTagOf(text, tag.name, tag.end) >= 0) return undefined;
  if (!isKnown(tag.name)) {
    const near = closest(tag.name, [...Object.keys(vocabulary), ...Object.keys(elements)]);
    return near !== undefined && closingTagOf(text, near, tag.end) >= 0
      ? misspelled(tag.start + 1, tag.name, near, near, `<${near}>`)
      : undefined;
  }
  for (const { 1: name = '', index } of text.slice(tag.end).matchAll(/<\/([A-Za-z][\w-]*)>/g))
    if (!isKnown(name) && closest(name, [tag.name]))
      return misspelled(tag.end + index + 2, name, tag.name, name, `</${tag.name}>`);
  // `<b>words</i>`, where no <i> is open.
  const [, words = '', name] = /^([^<\n]*)<\/([A-Za-z][\w-]*)>/.exec(text.slice(tag.end)) ?? [];
  const isOpen =
    name && new RegExp(`<${name}\\b`).test(text.slice(text.lastIndexOf('\n\n', tag.start) + 1, tag.start));
  return name && !isOpen
    ? misspelled(tag.end + words.length + 2, name, tag.name, name, `</${tag.name}>`)
    : undefined;
}

/** The finding on a name at an offset, for which another one was meant. */
function misspelled(start: number, found: string, meant: string, closing: string, fix: string) {
  const opening = closing === found ? meant : found;
  return {
    start,
    message: `<${opening}> is closed by </${closing}>: the two names differ`,
    fix: `Write ${fix}.`,
    edits: [{ start, end: start + found.length, text: meant }],
  };
}
