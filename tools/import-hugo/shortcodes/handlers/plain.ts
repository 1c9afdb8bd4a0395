import type { RootContent } from 'mdast';
import type { Call, ShortcodeHandler } from '../../context';
import { element, flow, inline, text, word } from '../../nodes';
import { argument, innerBlocks, innerLine, lineOf, shownInner } from '../arguments';
import { MARKDOWN } from '../names';

/** Frames of looks without a meaning: what they enclose stays. */
export const around: ShortcodeHandler = {
  names: [
    ...[
      'cards',
      'cardpane',
      'card-pane',
      'card-group',
      'card-container',
      'columns',
      'column',
      'row',
      'col',
      'grid',
      'steps',
      'step',
    ],
    ...[
      'timeline',
      'accordions',
      'container',
      'section',
      'div',
      'block',
      'center',
      'left',
      'right',
      'content',
    ],
    ...[
      'rawhtml',
      'html',
      'raw',
      'unsafe',
      'md',
      'markdown',
      'wrapper',
      'blocks/section',
      'blocks/lead',
      'typeit',
      'keywordList',
      'list-group',
    ],
    ...['feature-state', 'gallery-item', 'no-translate', 'nomarkdown'],
  ],
  convert: (call, context) => context.blocks(withoutBars(call.inner ?? ''), call.innerLine),
  shown: (call, context) => [element('div', {}, context.shown(withoutBars(call.inner ?? '')))],
};

/** Book’s `<--->` between two columns. */
const withoutBars = (text: string): string => text.replace(/^[ \t]*<-{3,}>[ \t]*$/gm, '');

/** Words in a line that only look different; what a `tooltip` says of them follows in brackets. */
export const inWords: ShortcodeHandler = {
  names: [
    ...['badge', 'keyword', 'label', 'tag', 'color', 'colour', 'style', 'font', 'span', 'small', 'tooltip'],
    ...['abbr', 'text', 'underline', 'nowrap', 'glossary_tooltip', 'term'],
  ],
  convert(call, context) {
    const { words, tip } = wordsOf(call);
    const line: RootContent[] = words === undefined ? innerLine(call, context) : [text(words)];
    return tip ? [...line, text(` (${tip})`)] : line;
  },
  shown(call, context) {
    const { words, tip } = wordsOf(call);
    const line = words === undefined ? [element('span', {}, shownInner(call, context))] : [word(words)];
    return tip ? [...line, word(` (${tip})`)] : line;
  },
};

/** What is read, where it is not what the call encloses, and what is said of it. */
function wordsOf(call: Call): { words: string | undefined; tip: string | undefined } {
  const title = argument(call, 'title');
  const hasInner = Boolean(call.inner?.trim());
  const text = argument(call, 'text', 'content', 'name', 'label', 'value') ?? argument(call, 0);
  const words = hasInner ? undefined : (text ?? title ?? '');
  const said = [
    argument(call, 'tip', 'tooltip', 'definition', 'description'),
    hasInner || text ? title : undefined,
    text && argument(call, 'value') !== text ? argument(call, 'value') : undefined,
  ];
  return { words, tip: said.find((one) => one !== undefined && one !== words) };
}

/** `lead`, and Docsy’s `pageinfo`: a passage that stands out. */
export const lead: ShortcodeHandler = {
  names: ['lead', 'pageinfo', 'intro'],
  convert: (call, context) =>
    call.name === 'pageinfo' ? [flow('Box', {}, innerBlocks(call, context))] : innerBlocks(call, context),
  shown: (call, context) => [element('div', {}, shownInner(call, context))],
};

/** `rtl`, `ltr`: a passage in the other direction. */
export const direction: ShortcodeHandler = {
  names: ['rtl', 'ltr'],
  convert: (call, context) => [flow('div', { dir: call.name }, innerBlocks(call, context))],
  shown: (call, context) => [element('div', {}, shownInner(call, context))],
};

/** `mark`, `kbd`, `sub`, `sup`: elements of a line. */
export const marked: ShortcodeHandler = {
  names: ['mark', 'kbd', 'sub', 'sup'],
  convert: (call, context) => [
    inline(call.name, {}, lineOf(call.inner ?? argument(call, 'text', 0) ?? '', call, context)),
  ],
  shown: (call, context) => [
    element('span', {}, call.inner ? shownInner(call, context) : [word(argument(call, 'text', 0) ?? '')]),
  ],
};

/** Drawings, switches and comments: nothing of them is read. */
export const nothing: ShortcodeHandler = {
  names: [
    'icon',
    'icons',
    'fa',
    'fas',
    'fab',
    'comment',
    'clear',
    'clearfix',
    'spacer',
    'br',
    'hr',
    'toc',
    'no-toc',
    'end',
    'anchor',
    'divider',
    'blocks/link-down',
    'swatches',
  ],
  convert(call, context) {
    const said = [
      ...call.positional,
      ...Object.values(call.named),
      ...(call.inner ? [call.inner.trim()] : []),
    ].join(' ');
    context.tell(
      'change',
      'drawing-removed',
      call.line,
      `“${call.name}” showed no words; it was left out${said ? `: “${said.slice(0, 80)}”` : ''}.`,
    );
    return call.name === 'br' ? [{ type: 'break' }] : [];
  },
  shown: () => [],
};

/** Markdown in the HTML of a site’s own template (template.ts). */
export const inTemplate: ShortcodeHandler = {
  names: [MARKDOWN],
  paired: true,
  convert: (call, context) => innerLine(call, context),
  shown: (call, context) => [element('span', {}, shownInner(call, context))],
};
