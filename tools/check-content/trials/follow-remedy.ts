/** Does what a remedy says, to the letter, as somebody does who has only the message. */
import type { Problem } from '@/lib/content/problem.ts';
import type { Files } from '@/lib/content/testing/check-files.ts';

/** The files after a remedy was followed; `undefined` where it holds nothing that could be written as it is. */
export function follow(problem: Problem, files: Files): Files | undefined {
  const file = problem.file.replace(/^content\//, '');
  const text = files[file] ?? '';
  if (typeof text !== 'string') return undefined;
  const offset = offsetOf(text, problem);
  const at: At = { ...problem, text, offset, tail: text.slice(offset), file };
  if (PLACEHOLDER.test(problem.fix)) return undefined;
  for (const [form, apply] of FORMS) {
    const match = form.exec(problem.fix);
    const after = match && apply(at, ...match.slice(1).map((part) => part ?? ''));
    if (after === undefined || after === null) continue;
    const changed = typeof after === 'string' ? { [file]: after } : after;
    const all = Object.entries({ ...files, ...changed, ...newFiles(problem.fix) });
    return Object.fromEntries(
      all.flatMap(([name, content]) => (content === undefined ? [] : [[name, content]])),
    );
  }
  return undefined;
}

interface At extends Problem {
  readonly text: string;
  readonly offset: number;
  /** From the place to the end. */
  readonly tail: string;
}

type Changed = Readonly<Record<string, Files[string] | undefined>>;

type Apply = (at: At, ...parts: string[]) => string | Changed | undefined;

function offsetOf(text: string, { line, column }: Problem): number {
  const lines = text.replace(/^\uFEFF/, '').split('\n');
  return lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0) + column - 1;
}

/** `Add content/authors/x.mdx with three lines: …`, and media that somebody saves or downloads. */
function newFiles(fix: string): Files {
  const written = fix
    .split('. If ')[0]
    ?.matchAll(/Add content\/(\S+\.mdx) with three lines: “---”, “(.+?)”, “---”/g);
  const media =
    /(?:Rename the file to public|in public\/media and write |Save it as JPEG.*)(\/media\/[\w.-]+\w)/.exec(
      fix,
    );
  return {
    ...Object.fromEntries([...(written ?? [])].map(([, name, line]) => [name, `---\n${line}\n---\n`])),
    ...(media ? { [`../public${media[1]}`]: 'x' } : {}),
  };
}

const replaceTail = ({ text, offset }: At, pattern: RegExp, by: string): string | undefined =>
  pattern.test(text.slice(offset))
    ? text.slice(0, offset) + text.slice(offset).replace(pattern, () => by)
    : undefined;

/** The value of front matter or YAML at the place. */
const value: Apply = (at, by) => replaceTail(at, /^(?:'(?:''|[^'])*'|"[^"]*"|[^,\]\n]*[^,\]\s])/, by ?? '');

const isInBody = ({ text, offset, file }: At): boolean =>
  file.endsWith('.mdx') && offset > text.indexOf('\n---', 3);

const ADDRESS = /(\]\(|(?:src|href|transcript|poster|url)=["'])([^)"'\n]*)/;

/** An address: that of the link or the attribute at the place, or the value there. */
const address: Apply = (at, by = '') => {
  if (!isInBody(at)) return value(at, by);
  const [found, before] = ADDRESS.exec(at.tail) ?? [];
  return found === undefined
    ? undefined
    : at.text.slice(0, at.offset) + at.tail.replace(found, () => before + by);
};

/** The whole entry at the place, with the lines that belong to it. */
const entry: Apply = ({ text, line }, by = '') => {
  const lines = text.split('\n');
  const first = lines[line - 1] ?? '';
  const indent = /^\s*/.exec(first)?.[0] ?? '';
  const rest = lines.slice(line);
  const next = rest.findIndex((one) => !one.startsWith(`${indent} `) && !one.startsWith(`${indent}- `));
  return [...lines.slice(0, line - 1), ...(by ? [indent + by] : []), ...rest.slice(next)].join('\n');
};

const lineWith: Apply = ({ text, line }, by = '', number = '') =>
  text
    .split('\n')
    .with((Number(number) || line) - 1, by)
    .join('\n');

const ATTRIBUTE = /^[\w:-]+(?:=(?:["“'][^"”'\n]*["”']|\{[^\n]*?\}(?=[\s/>])|[^\s>]+))?/;
const MARKDOWN = /^!?\[[^\]]*\]\([^)]*\)/;

/** What stands for words that only a person knows. */
const PLACEHOLDER = /^[^.]*…(?!”)|…” |: …”|YYYY|\[id\]|\/old|[Ff]or example/;

/** Each form of a remedy, first match first; alternatives behind the first are left alone. */
const FORMS: readonly (readonly [RegExp, Apply])[] = [
  [
    /^(?:Put the whole value in single quotes: |.*\bwrite |Write )([\w]+: (?:\{.*?\}|\[.*?\]|'.*?'|.+?))(?=\.(?:$| )|, (?:which|the nearest))/,
    entry,
  ],
  [
    /^Write “([\w]+:)”\./,
    (at, key) => lineWith(at, at.text.split('\n')[at.line - 1]?.replace(/^(\s*)[^:]+:/, `$1${key}`) ?? ''),
  ],
  [/^Write “(to: .+?)”\./, (at, to) => replaceTail(at, /to: .*/, to)],
  [/^Write “([^”]+)”/, (at, by) => (isInBody(at) ? replaceTail(at, /^[\w-]+/, by) : value(at, by))],
  [/\b[Ww]rite (!?\[.*\]\(.*\))\.$/, (at, by) => replaceTail(at, MARKDOWN, by)],
  [
    /^Link to it: (.*)\.$/,
    (at, by) => ({ [at.file]: replaceTail(at, MARKDOWN, by) ?? '', '../public/media/slides.pptx': 'x' }),
  ],
  [/^Write (#[\w-]+)\.$/, (at, by) => replaceTail(at, /#[\w-]+/, by ?? '')],
  [/\b[Ww]rite ((?:\/|https?:|mailto:|[A-Z]\w+\/)\S*?)(?=\.(?:$| )|,)/, address],
  [/^Write (\d{4}-\d\d-\d\d)/, value],
  [
    /^Write (\w+="[^"]*")\.$/,
    (at, by) =>
      replaceTail(
        at,
        at.tail.startsWith('<') ? new RegExp(`\\b${by?.split('=')[0]}="[^"]*"`) : ATTRIBUTE,
        by ?? '',
      ),
  ],
  [
    /^Write <\/?(\w+)>\.$/,
    ({ text, tail }, by) => text.replace(new RegExp(`(</?)${/\w+/.exec(tail)?.[0]}\\b`, 'g'), `$1${by}`),
  ],
  [/^Add (\w+="[^"]*")\./, (at, by) => replaceTail(at, /^<\w+/, `${/^<\w+/.exec(at.tail)?.[0]} ${by}`)],
  [
    /^Add (<\/\w+>) where it ends(, on the same line)?\.$/,
    ({ text, tail }, by, same) =>
      same ? text.replace(tail, tail.replace(/.*/, `$&${by}`)) : `${text.trimEnd()}\n${by}\n`,
  ],
  [/^Add a line “(\w+: .*?)”/, ({ text }, by) => `${text}${by}\n`],
  [
    /^Add “([^”]+)” to “(\w+)”/,
    ({ text }, item, key) => text.replace(new RegExp(`^(${key}: \\[.*)\\]$`, 'm'), `$1, ${item}]`),
  ],
  [
    /^Add that file, with a title and with “([^”]+)” among its “pages”/,
    ({ file }, page) => ({
      [file.replace(/[^/]*$/, 'index.mdx')]: `---\ntitle: A guide\npages: [${page}]\n---\n`,
    }),
  ],
  [/^Add content\//, ({ text }) => text],
  [
    /^Write three hyphens and nothing else on (?:that line|line (\d+))/,
    (at, line) => lineWith(at, '---', line),
  ],
  [
    /^Put a line with three hyphens \(---\) before line (\d+)/,
    ({ text }, line) =>
      text
        .split('\n')
        .toSpliced(Number(line) - 1, 0, '---')
        .join('\n'),
  ],
  [
    /^Rename the file to (\S+\.mdx)/,
    ({ file, text }, name) => ({ [file]: undefined, [file.replace(/[^/]*$/, name ?? '')]: text }),
  ],
  [/^Delete the line/, (at) => entry(at)],
  [/^Delete (?:what stands before|the space)/, ({ text }) => text.trimStart()],
  [
    /^Delete the tag|^Delete (?:it|class|style|\w+)[.;,]/,
    (at) =>
      replaceTail(at, /^<(\w[^\s/>]*)[^>\n]*>(?:.*?<\/\1>)?|^<[^>\n]*>/s, '') ??
      (isInBody(at) ? replaceTail(at, ATTRIBUTE, '') : undefined) ??
      replaceTail(at, /^./su, ''),
  ],
  [/^(?:Start headings with|Write) (#+)(?: before it)?\.$/, (at, by) => replaceTail(at, /^#+/, by ?? '')],
  [/^Put a space behind the number signs/, (at) => replaceTail(at, /^(#+)/, `${/^#+/.exec(at.tail)?.[0]} `)],
  [/^Write \[words\]\(address\)/, (at) => replaceTail(at, / *\(/, '(')],
  [
    /^Write \\\{ and \\\}/,
    (at) => replaceTail(at, /^.*/, /^.*/.exec(at.tail)?.[0].replace(/[{}]/g, '\\$&') ?? ''),
  ],
  [
    /^Indent with two spaces/,
    (at) => lineWith(at, at.text.split('\n')[at.line - 1]?.replace(/\t/g, '  ') ?? ''),
  ],
];
