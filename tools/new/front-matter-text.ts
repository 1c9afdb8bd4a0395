import { Document } from 'yaml';

type Value = string | readonly Value[] | { readonly [key: string]: Value | undefined };

/**
 * A content file: front matter in the given order, a blank line, the body. Keys without a value are left out. Values
 * are written so that the door reads back the same text; `mdx` is everything below the second `---`.
 */
export function contentFile(data: { readonly [key: string]: Value | undefined }, mdx = ''): string {
  const document = new Document(withoutGaps(data), { schema: 'failsafe' });
  const yaml = document.toString({ lineWidth: 0, singleQuote: true, flowCollectionPadding: false });
  const body = mdx.trim();
  return `---\n${yaml}---\n${body === '' ? '' : `\n${body}\n`}`;
}

function withoutGaps(value: Value): unknown {
  if (typeof value === 'string') return value;
  if (isList(value)) return value.map(withoutGaps);
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) =>
      inner === undefined || inner.length === 0 ? [] : [[key, withoutGaps(inner)]],
    ),
  );
}

const isList = (value: Value): value is readonly Value[] => Array.isArray(value);
