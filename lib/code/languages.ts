/** The languages whose code is set in colours, by the names that authors write behind a fence. */
import { languageAliasNames, languageNames } from '@shikijs/langs';
import { closest } from '../content/did-you-mean';

/** Names that other highlighters have for the same grammars, Hugo’s above all. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  'bash-session': 'console',
  'c#': 'csharp',
  'c++': 'cpp',
  caddyfile: 'nginx',
  cfg: 'ini',
  conf: 'ini',
  'f#': 'fsharp',
  golang: 'go',
  htm: 'html',
  node: 'javascript',
  patch: 'diff',
  py3: 'python',
  python3: 'python',
  'shell-session': 'console',
  svg: 'xml',
};

/** Names that say: this is no code, or no grammar knows it. Nobody mistyped them. */
const PLAIN = new Set([
  ...['ascii', 'dns', 'fallback', 'goat', 'math', 'mermaid', 'no-highlight', 'none', 'nohighlight', 'output'],
  ...['plain', 'plaintext', 'plantuml', 'srt', 'text', 'txt', 'vtt', 'webvtt'],
]);

const KNOWN = new Set([...languageNames, ...languageAliasNames].filter((name) => !PLAIN.has(name)));

/**
 * The grammar for a name, in any case: `JS` is `javascript`’s `js`.
 *
 * @returns a name that `highlight` takes; `undefined` where there is no grammar
 */
export function grammarNamed(name: string): string | undefined {
  const lower = name.toLowerCase();
  const grammar = OTHER_NAMES[lower] ?? lower;
  return KNOWN.has(grammar) ? grammar : undefined;
}

/** Whether a name says that there is nothing to set in colours. */
export const isPlain = (name: string): boolean => PLAIN.has(name.toLowerCase());

/** The known name nearest to one that is not; nothing where none is near. */
export const nearestLanguage = (name: string): string | undefined =>
  closest(name, [...KNOWN, ...Object.keys(OTHER_NAMES), ...PLAIN]);
