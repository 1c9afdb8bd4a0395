import { XMLParser } from 'fast-xml-parser';

const PROGRAMS =
  /^(?:script|foreignObject|handler|listener|set|animate\w*|iframe|embed|object|audio|video)$/i;

/** What a drawing must not hold: programs, event handlers, HTML, addresses outside of itself. */
export function svgFault(text: string): string | undefined {
  if (/<!ENTITY/i.test(text)) return 'The drawing defines entities of its own';
  if (/@import|url\(\s*['"]?(?:https?:)?\/\//i.test(text))
    return 'The drawing loads something from another address';
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    preserveOrder: true,
    allowBooleanAttributes: true,
  });
  return walk(parser.parse(text));
}

function walk(nodes: unknown): string | undefined {
  if (!Array.isArray(nodes)) return undefined;
  for (const node of nodes) {
    if (typeof node !== 'object' || node === null) continue;
    for (const [name, inner] of Object.entries(node)) {
      const local = name.replace(/^[\w-]+:(?!@)/, '');
      const fault =
        name === ':@'
          ? attributeFault(inner)
          : PROGRAMS.test(local)
            ? `The drawing holds <${local}>`
            : walk(inner);
      if (fault) return fault;
    }
  }
  return undefined;
}

function attributeFault(attributes: unknown): string | undefined {
  if (typeof attributes !== 'object' || attributes === null) return undefined;
  for (const [key, value] of Object.entries(attributes)) {
    const name = key.replace(/^@/, '');
    if (/^on/i.test(name)) return `The drawing holds the event handler ${name}`;
    if (
      /(?:^|:)(?:href|src)$/i.test(name) &&
      !/^(?:#|data:image\/(?:png|jpeg|gif|webp);)/i.test(String(value).trim())
    )
      return `The drawing leads to another address (${name})`;
    if (/javascript:/i.test(String(value).replace(/\s/g, ''))) return `The drawing holds code in ${name}`;
  }
  return undefined;
}
