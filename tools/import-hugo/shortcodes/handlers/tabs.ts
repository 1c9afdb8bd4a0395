import type { RootContent } from 'mdast';
import type { Call, ShortcodeHandler } from '../../context';
import { element, flow, word } from '../../nodes';
import { argument, innerBlocks, isSet, shownInner, titleOf } from '../arguments';

/** A row of tabs: the tabs follow one another, each below its name. */
export const tabs: ShortcodeHandler = {
  names: ['tabs', 'tabpane', 'tabgroup', 'tabset', 'tabbed', 'code-tabs', 'codetabs'],
  convert: (call, context) => context.blocks(withPane(call), call.innerLine),
  shown: (call, context) => context.shown(withPane(call)),
};

/** One tab: its name, and what it shows. In Docsy that is code, where nothing says that it is text. */
export const tab: ShortcodeHandler = {
  names: ['tab', 'tab-item', 'tabitem', 'code-tab', 'codetab'],
  convert(call, context) {
    const title =
      titleOf(call, 'header', 'name', 'title', 'label', 'tabName', 0) ?? argument(call, 'pane-name');
    const children = codeOf(call) ?? innerBlocks(call, context);
    return [title ? flow('Ring', { title }, children) : flow('Box', {}, children)];
  },
  shown(call, context) {
    const title =
      titleOf(call, 'header', 'name', 'title', 'label', 'tabName', 0) ?? argument(call, 'pane-name');
    const code = codeOf(call)?.map(({ value }) => element('pre', {}, [word(value)]));
    return [
      element('div', {}, [
        ...(title ? [element('p', {}, [word(title)])] : []),
        ...(code ?? shownInner(call, context)),
      ]),
    ];
  },
};

/** What a tab has to know of its row is written into it: the names (Hextra’s `items`), and in Docsy whether it is text. */
function withPane(call: Call): string {
  const names = (argument(call, 'items') ?? '').split(',').map((name) => name.trim());
  const isDocsy = call.name === 'tabpane';
  // Whether the text of a pane is Markdown or HTML is all one here.
  const isText = isSet(call, 'text');
  const lang = argument(call, 'lang');
  argument(call, 'langEqualsHeader', 'right', 'persist', 0);
  const pane = isDocsy ? ` pane="${isText ? 'text' : 'code'}"${lang ? ` pane-lang="${lang}"` : ''}` : '';
  let index = 0;
  return (call.inner ?? '').replace(/(\{\{[<%]\s*tab\b)/g, (tag) => {
    const name = names[index];
    index += 1;
    return `${tag}${name ? ` pane-name="${name}"` : ''}${pane}`;
  });
}

function codeOf(call: Call): Extract<RootContent, { type: 'code' }>[] | undefined {
  const { pane, text } = call.named;
  const lang = argument(call, 'lang', 'codelang', 'pane-lang');
  const isCode =
    pane === 'code' ? text !== 'true' : Boolean(argument(call, 'codelang')) || /^code-?tab$/.test(call.name);
  const value = (call.inner ?? '').replace(/^[ \t]*\n|\n[ \t]*$/g, '');
  // A fence of its own says better what it is.
  if (!isCode || /^\s*(?:```|~~~)/.test(value)) return undefined;
  return [{ type: 'code', lang: lang && /^[\w+#.-]+$/.test(lang) ? lang.toLowerCase() : null, value }];
}
