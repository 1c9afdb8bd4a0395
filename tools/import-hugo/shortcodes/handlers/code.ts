import type { Call, ShortcodeHandler } from '../../context';
import { fenceOptions } from '../../markdown/fence-options';
import { element, text, word } from '../../nodes';
import { argument, innerBlocks, shownInner } from '../arguments';
import { highlight as passage } from './box';
import { math } from './math';

/** Hugo’s `highlight go "…"` … `/highlight` is code; without a language, it is the passage that stands out of older themes. */
export const highlight: ShortcodeHandler = {
  names: ['highlight', 'code', 'codeblock', 'prism', 'terminal', 'command', 'chroma'],
  convert(call, context) {
    if (isPassage(call)) return passage.convert(call, context);
    const value = codeOf(call);
    const meta = metaOf(call, value.split('\n').length);
    // What follows no language is read as one.
    return [{ type: 'code', lang: languageOf(call) ?? (meta ? 'text' : null), meta, value }];
  },
  shown(call, context) {
    if (isPassage(call)) return passage.shown(call, context);
    const title = codeTitleOf(call);
    return [...(title ? [element('p', {}, [word(title)])] : []), element('pre', {}, [word(codeOf(call))])];
  },
};

const isPassage = (call: Call): boolean =>
  call.name === 'highlight' && argument(call, 'lang', 'language', 0) === undefined;

/** A title in quotes cannot hold any. */
const codeTitleOf = (call: Call): string | undefined =>
  argument(call, 'title', 'filename', 'caption')?.replaceAll('"', "'");

/** What a call says about its looks, as it is written behind a fence. */
function metaOf(call: Call, lines: number): string | undefined {
  const title = codeTitleOf(call);
  const named = ['hl_lines', 'linenos', 'linenostart'].flatMap((name) => {
    const value = argument(call, name);
    return value ? [`${name}="${value.replaceAll('"', ' ')}"`] : [];
  });
  const given = [
    argument(call, 'options', 'opts', 1) ?? '',
    ...named,
    ...(title ? [`title="${title}"`] : []),
  ];
  return fenceOptions(given.join(' '), lines);
}

function languageOf(call: Call): string | null {
  const name = argument(call, 'lang', 'language', 'type', 0)?.toLowerCase();
  return name && /^[\w+#.-]+$/.test(name) ? name : null;
}

const codeOf = (call: Call): string => (call.inner ?? '').replace(/^[ \t]*\n|\n[ \t]*$/g, '');

/** Drawings that a program makes of a text: the text is kept, as code. */
export const diagram: ShortcodeHandler = {
  names: [
    'mermaid',
    'plantuml',
    'graphviz',
    'goat',
    'chart',
    'echarts',
    'markmap',
    'dot',
    'diagram',
    'flowchart',
  ],
  convert(call, context) {
    if (!call.inner?.trim()) return leftOut(call, context);
    context.tell(
      'person',
      'diagram',
      call.line,
      `The drawing that the old site made of this text (${call.name}) is not made here; its text stays as code. Put a picture in its place.`,
    );
    return [{ type: 'code', lang: call.name, value: codeOf(call) }];
  },
  shown: (call) => [element('pre', {}, [word(codeOf(call))])],
};

function leftOut(call: Call, context: Parameters<ShortcodeHandler['convert']>[1]): [] {
  context.tell(
    'loss',
    'diagram',
    call.line,
    `A drawing (${call.source.slice(0, 80)}) could not be brought along.`,
  );
  return [];
}

/** `katex`, `math`: a formula; without one, the switch that turns formulas on for its page. */
export const formula: ShortcodeHandler = {
  names: ['katex', 'math', 'latex', 'mathjax', 'tex'],
  convert(call, context) {
    const inner = formulaOf(call);
    if (inner) return math.convert(inner, context);
    return call.inner?.trim() ? innerBlocks(call, context) : [];
  },
  shown(call, context) {
    const inner = formulaOf(call);
    if (inner) return math.shown(inner, context);
    return call.inner?.trim() ? shownInner(call, context) : [];
  },
};

/** The formula that a call encloses, without marks of its own; `undefined` where it encloses a text with some. */
function formulaOf(call: Call): Call | undefined {
  const isBlock = argument(call, 'display', 0) !== undefined || /^\s*\n/.test(call.inner ?? '');
  const tex = (call.inner ?? '')
    .trim()
    .replace(/^(\$\$?|\\\(|\\\[)([\s\S]*?)(?:\$\$?|\\\)|\\\])$/, '$2')
    .trim();
  if (!tex || /\$|(?<!\\)\\[([]/.test(tex)) return undefined;
  return { ...call, positional: [tex], named: isBlock ? { display: 'true' } : {} };
}

/** `param name`: a value of the page’s front matter, or of the site’s `params`. */
export const param: ShortcodeHandler = {
  names: ['param', 'siteparam', 'site-param', '_param'],
  convert: (call, context) => [text(context.param(argument(call, 'name', 0) ?? '') ?? '')],
  shown: (call, context) => [word(context.param(argument(call, 'name', 0) ?? '') ?? '')],
};
