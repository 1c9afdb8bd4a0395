/** What stands in a file and where: the fields at its top, and the components of its body. For forms that change nothing but these. */
import type { Document } from '../content/document';
import { isJsx } from '../content/mdx';
import { pathKey } from '../content/spans';
import { isComponentName } from '../content/vocabulary';

type Range = readonly [start: number, end: number];

interface WrittenField {
  readonly path: readonly (string | number)[];
  readonly value?: string;
  readonly span: Range;
  readonly nameSpan?: Range;
}

interface WrittenComponent {
  readonly name: string;
  readonly span: Range;
  readonly attributes: readonly { readonly name: string; readonly value: string; readonly span: Range }[];
}

/** The fields in the order of the file, parts behind what they are parts of. */
export function writtenFields({ frontMatter }: Document): WrittenField[] {
  if (!frontMatter) return [];
  const { data, spans } = frontMatter;
  const found: WrittenField[] = [];
  const walk = (value: unknown, path: readonly (string | number)[]): void => {
    const span = spans[pathKey(path)];
    if (span) {
      const text = typeof value === 'string' ? { value } : {};
      found.push({ path, ...text, span: span.value, ...(span.key && { nameSpan: span.key }) });
    }
    if (Array.isArray(value)) for (const [at, item] of value.entries()) walk(item, [...path, at]);
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) walk(inner, [...path, key]);
  };
  walk(data, []);
  return found;
}

/** The components in the order of the file. */
export function writtenComponents({ nodes, offsetOf }: Document): WrittenComponent[] {
  const rangeOf = ({ position }: Positioned): Range => [
    offsetOf(position?.start.offset ?? 0),
    offsetOf(position?.end.offset ?? 0),
  ];
  return nodes.flatMap(({ node }) => {
    if (!isJsx(node) || !node.name || !isComponentName(node.name)) return [];
    const attributes = node.attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
        ? [{ name: attribute.name, value: attribute.value, span: rangeOf(attribute) }]
        : [],
    );
    return [{ name: node.name, span: rangeOf(node), attributes }];
  });
}

interface Positioned {
  readonly position?: {
    readonly start: { readonly offset?: number };
    readonly end: { readonly offset?: number };
  };
}
