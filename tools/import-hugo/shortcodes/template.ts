/**
 * Renders a site’s own shortcode template where it is simple: text and HTML around what the call says, with conditions on it. Pages,
 * resources and functions of the old theme are not there, so a template that asks for them is not understood.
 *
 * @see https://gohugo.io/templates/shortcode/
 */
import type { Call, PostContext } from '../context';
import { asText, at } from '../front-matter/value';
import { MARKDOWN } from './names';

/** A template that grows beyond this is no simple one. */
const MOST_ACTIONS = 200;

/** The HTML, with the enclosed Markdown in it; `undefined` where the template is not understood. */
export function renderTemplate(template: string, call: Call, context: PostContext): string | undefined {
  const tokens = tokensOf(template);
  if (tokens.length > MOST_ACTIONS) return undefined;
  try {
    const state = { tokens, at: 0, call, context, variables: new Map<string, string>() };
    const out = renderUntil(state, '', true);
    return state.at === tokens.length ? plainInTags(out) : undefined;
  } catch (error) {
    if (error instanceof NotSimple) return undefined;
    throw error;
  }
}

/** Markdown that is to be read in its place. */
const markdown = (text: string): string =>
  text.trim() === '' || text.includes(OPEN) ? text : `${OPEN}${text}${CLOSE}`;

const OPEN = `{{< ${MARKDOWN} >}}`;
const CLOSE = `{{< /${MARKDOWN} >}}`;

/** In the attributes of a tag Markdown is plain text. */
const plainInTags = (html: string): string =>
  html.replace(/=\s*(["'])((?:(?!\1)[\s\S])*)\1/g, (attribute) =>
    attribute.replaceAll(OPEN, '').replaceAll(CLOSE, ''),
  );

class NotSimple extends Error {}

type Token = { readonly text: string } | { readonly action: string };

interface State {
  readonly tokens: readonly Token[];
  at: number;
  readonly call: Call;
  readonly context: PostContext;
  readonly variables: Map<string, string>;
}

const ACTION = /\{\{(-?)\s*([\s\S]*?)\s*(-?)\}\}/g;

function tokensOf(template: string): Token[] {
  const tokens: Token[] = [];
  let from = 0;
  let isTrimmed = false;
  const push = (text: string, trimEnd: boolean): void => {
    const start = isTrimmed ? text.trimStart() : text;
    const value = trimEnd ? start.trimEnd() : start;
    if (value) tokens.push({ text: value });
  };
  for (const match of template.matchAll(ACTION)) {
    push(template.slice(from, match.index), match[1] === '-');
    const action = match[2] ?? '';
    if (!/^\/\*[\s\S]*\*\/$/.test(action)) tokens.push({ action });
    isTrimmed = match[3] === '-';
    from = match.index + match[0].length;
  }
  push(template.slice(from), false);
  return tokens;
}

/** Renders up to `else` or `end`, and stands behind it; `dot` is what `.` means. */
function renderUntil(state: State, dot: string, isShown: boolean): string {
  let out = '';
  for (; state.at < state.tokens.length; ) {
    const token = state.tokens[state.at];
    if (!token) break;
    if ('text' in token) {
      out += isShown ? token.text : '';
      state.at += 1;
      continue;
    }
    if (/^(?:else\b|end$)/.test(token.action)) return out;
    state.at += 1;
    out += renderAction(token.action, state, dot, isShown);
  }
  return out;
}

function renderAction(action: string, state: State, dot: string, isShown: boolean): string {
  const block = /^(if|with)\s+([\s\S]+)$/.exec(action);
  if (block) return renderBlock(block[1] ?? '', block[2] ?? '', state, dot, isShown);
  const assignment = /^(\$\w+)\s*:?=\s*([\s\S]+)$/.exec(action);
  if (assignment) {
    if (isShown) state.variables.set(assignment[1] ?? '', evaluate(assignment[2] ?? '', state, dot));
    return '';
  }
  return isShown ? evaluate(action, state, dot) : '';
}

function renderBlock(kind: string, condition: string, state: State, dot: string, isShown: boolean): string {
  const value = isShown ? evaluate(condition, state, dot) : '';
  const holds = value !== '' && value !== 'false' && value !== '0';
  let out = renderUntil(state, kind === 'with' ? value : dot, isShown && holds);
  const next = state.tokens[state.at];
  if (!next || !('action' in next)) throw new NotSimple();
  state.at += 1;
  if (next.action === 'end') return out;
  const chained = /^else\s+(if|with)\s+([\s\S]+)$/.exec(next.action);
  if (chained) {
    out += renderBlock(chained[1] ?? '', chained[2] ?? '', state, dot, isShown && !holds);
    return out;
  }
  out += renderUntil(state, dot, isShown && !holds);
  const end = state.tokens[state.at];
  if (!end || !('action' in end) || end.action !== 'end') throw new NotSimple();
  state.at += 1;
  return out;
}

/** A pipeline: values and functions that leave words as they are. */
function evaluate(expression: string, state: State, dot: string): string {
  const [first = '', ...pipes] = splitPipes(expression);
  return pipes.reduce(
    (value, pipe) => applyPipe(wordsOf(pipe), value, state, dot),
    read(wordsOf(first), state, dot),
  );
}

const SAME = new Set([
  'markdownify',
  'safeHTML',
  'safeURL',
  'safeHTMLAttr',
  'safeCSS',
  'safeJS',
  'plainify',
  'relURL',
  'absURL',
  'relLangURL',
  'absLangURL',
  'string',
  'htmlEscape',
  'htmlUnescape',
  'emojify',
  'print',
  '.Page.RenderString',
  '$.Page.RenderString',
  'page.RenderString',
  '.RenderString',
]);

function applyPipe(words: readonly string[], value: string, state: State, dot: string): string {
  const [name = '', ...rest] = words;
  if (name === 'default') return value === '' ? read(rest, state, dot) : value;
  if (name === 'trim') return value.trim();
  if (name === 'lower') return value.toLowerCase();
  if (name === 'upper') return value.toUpperCase();
  if (name === 'title' || name === 'humanize') return value.replace(/^./, (letter) => letter.toUpperCase());
  if (name === 'markdownify' || name.endsWith('RenderString')) return markdown(value);
  if (SAME.has(name) && rest.length === 0) return value;
  throw new NotSimple();
}

/** One value: a literal, an argument, a variable, what the call encloses, or a function of one. */
function read(words: readonly string[], state: State, dot: string): string {
  const [name = '', ...rest] = words;
  const { call, context, variables } = state;
  const argument = (key: string): string =>
    /^\d+$/.test(key) ? (call.positional[Number(key)] ?? '') : (call.named[key] ?? '');
  if (rest.length === 0) {
    if (/^(["`])[\s\S]*\1$/.test(name)) return name.slice(1, -1);
    if (/^\(.*\)$/s.test(name)) return evaluate(name.slice(1, -1), state, dot);
    if (/^-?\d+$/.test(name) || name === 'true' || name === 'false') return name;
    if (name === '.') return dot;
    if (variables.has(name)) return variables.get(name) ?? '';
    if (name === '.Inner' || name === '$.Inner') return markdown(call.inner?.trim() ?? '');
    if (name === '.IsNamedParams') return String(call.positional.length === 0);
    if (name === '.Page.Title' || name === '$.Page.Title') return context.title;
    if (name === '.Ordinal') return '0';
    const site = /^(?:\$?\.?(?:Page\.)?Site|site)\.Params\.([\w.]+)$/.exec(name)?.[1];
    if (site)
      return (
        asText(
          site
            .toLowerCase()
            .split('.')
            .reduce<ReturnType<typeof at>>((value, key) => at(value, key), context.site.markup.params),
        ) ?? ''
      );
    throw new NotSimple();
  }
  if (name === '.Get' || name === '$.Get')
    return rest.length === 1 ? argument(read(rest, state, dot)) : fail();
  if (name === 'isset' && rest[0] === '.Params')
    return argument(read(rest.slice(1), state, dot)) === '' ? '' : 'true';
  if (name === 'index' && /^\$?\.Params$/.test(rest[0] ?? ''))
    return argument(read(rest.slice(1), state, dot));
  if (name === 'not') return evaluateTruth(read(rest, state, dot)) ? '' : 'true';
  if (name === 'or') return rest.map((word) => read([word], state, dot)).find(evaluateTruth) ?? '';
  if (name === 'and')
    return rest.map((word) => read([word], state, dot)).reduce((a, b) => (evaluateTruth(a) ? b : a));
  if (name === 'eq' || name === 'ne') {
    const [a, ...others] = rest.map((word) => read([word], state, dot));
    const isEqual = others.includes(a ?? '');
    return isEqual === (name === 'eq') ? 'true' : '';
  }
  if (name === 'default' && rest.length === 2)
    return read([rest[1] ?? ''], state, dot) || read([rest[0] ?? ''], state, dot);
  if (name === 'printf' && rest.length === 2 && /^"[^%]*%s[^%]*"$/.test(rest[0] ?? ''))
    return (rest[0] ?? '').slice(1, -1).replace('%s', () => read([rest[1] ?? ''], state, dot));
  if (SAME.has(name) && rest.length === 1) {
    const value = read(rest, state, dot);
    return name === 'markdownify' || name.endsWith('RenderString') ? markdown(value) : value;
  }
  return fail();
}

const evaluateTruth = (value: string): boolean => value !== '' && value !== 'false';

function fail(): never {
  throw new NotSimple();
}

/** Words of an expression; texts in quotes and brackets are one. */
function wordsOf(expression: string): string[] {
  return expression.match(/"(?:\\.|[^"\\])*"|`[^`]*`|\((?:[^()]|\([^()]*\))*\)|[^\s()]+/g) ?? [];
}

function splitPipes(expression: string): string[] {
  return (expression.match(/(?:"(?:\\.|[^"\\])*"|`[^`]*`|\((?:[^()]|\([^()]*\))*\)|[^|"`(])+/g) ?? []).map(
    (part) => part.trim(),
  );
}
