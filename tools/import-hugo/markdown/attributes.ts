/** What becomes of HTML attributes that posts do not have: they are told, so that nothing goes unsaid. */
import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { ElementContext } from '../elements/handler';

/** Attributes that a handler reads, on every element and on some. */
const READ = new Set(['id', 'lang', 'title', 'href', 'src', 'alt']);
const READ_ON: Readonly<Record<string, readonly string[]>> = {
  a: ['name'],
  audio: ['type', 'controls', 'preload'],
  details: ['open'],
  embed: ['width', 'height'],
  figure: ['align', 'className', 'style'],
  iframe: ['width', 'height'],
  image: ['width', 'height', 'align', 'className', 'style'],
  img: ['width', 'height', 'align', 'className', 'style'],
  input: ['type', 'checked', 'disabled'],
  object: ['data', 'width', 'height'],
  ol: ['start'],
  param: ['name', 'value'],
  source: ['type'],
  td: ['colSpan', 'rowSpan', 'headers', 'align'],
  th: ['colSpan', 'rowSpan', 'headers', 'scope', 'align'],
  time: ['dateTime'],
};

/** Classes that the Markdown parser itself writes. */
const OWN_CLASS = /^(?:language-|task-list-item|contains-task-list)/;

/** Tells about the attributes of a body that are left out: each program by itself, the others in one sentence. */
export function tellAttributes(html: Root, context: ElementContext): void {
  const counts = new Map<string, number>();
  let line = 0;
  visit(html, 'element', (node) => {
    for (const name of Object.keys(node.properties)) {
      if (isKept(node, name)) continue;
      if (/^on/i.test(name)) {
        const code = String(node.properties[name]).slice(0, 60);
        const message = `${name.toLowerCase()}="${code}" was left out of <${node.tagName}>; posts hold no programs.`;
        context.tell('person', 'script-attribute', context.lineOf(node), message);
        continue;
      }
      line ||= context.lineOf(node);
      const written = WRITTEN[name] ?? name.toLowerCase();
      counts.set(written, (counts.get(written) ?? 0) + 1);
    }
  });
  if (counts.size === 0) return;
  const list = [...counts].map(([name, count]) => `${name} (${count})`).join(', ');
  context.tell(
    'change',
    'attributes-removed',
    line,
    `Attributes that posts do not have were left out: ${list}.`,
  );
}

const WRITTEN: Readonly<Record<string, string>> = { className: 'class', noWrap: 'nowrap', htmlFor: 'for' };

function isKept({ tagName, properties }: Element, name: string): boolean {
  if (READ.has(name) || name.startsWith('data') || READ_ON[tagName]?.includes(name)) return true;
  if (name !== 'className') return false;
  const classes = properties.className;
  return Array.isArray(classes) && classes.every((item) => OWN_CLASS.test(String(item)));
}
