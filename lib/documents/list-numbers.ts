/**
 * The numbers of numbered paragraphs, which mammoth does not tell: whether a list goes on after a paragraph or starts anew
 * (ECMA-376 Part 1, 17.9). They are put into the document as bookmarks, and taken out of its HTML again.
 */
import type { Element, ElementContent, Nodes } from 'hast';
import JSZip from 'jszip';
import { visit } from 'unist-util-visit';

const NAME = '_gazette-list';

/** A document with a bookmark in each numbered paragraph; the bytes as they are where there are no lists, or no document. */
export async function markListNumbers(bytes: Uint8Array): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes).catch(() => undefined);
  const document = await zip?.file('word/document.xml')?.async('string');
  const numbering = await zip?.file('word/numbering.xml')?.async('string');
  if (!zip || document === undefined || numbering === undefined) return bytes;
  const count = counter(numbering);
  let id = 900_000;
  const marked = document.replace(/<w:pPr\b(?:(?!<\/w:pPr>)[\s\S])*<\/w:pPr>/g, (properties) => {
    const numId = /<w:numId w:val="(\d+)"/.exec(properties)?.[1] ?? '0';
    const level = Number(/<w:ilvl w:val="(\d+)"/.exec(properties)?.[1] ?? 0);
    if (numId === '0') return properties;
    id += 1;
    const name = `${NAME}-${numId}-${count(numId, level)}`;
    return `${properties}<w:bookmarkStart w:id="${id}" w:name="${name}"/><w:bookmarkEnd w:id="${id}"/>`;
  });
  zip.file('word/document.xml', marked);
  return zip.generateAsync({ type: 'uint8array' });
}

/** Counts as a word processor does: lists of one definition go on, unless one of them says where it starts. */
function counter(numbering: string): (numId: string, level: number) => number {
  const starts = new Map<string, number>();
  for (const [, id = '', levels = ''] of numbering.matchAll(
    /<w:abstractNum [^>]*w:abstractNumId="(\d+)"([\s\S]*?)<\/w:abstractNum>/g,
  ))
    for (const [, level = '', inside = ''] of levels.matchAll(
      /<w:lvl [^>]*w:ilvl="(\d+)"([\s\S]*?)<\/w:lvl>/g,
    ))
      starts.set(`${id} ${level}`, Number(/<w:start w:val="(\d+)"/.exec(inside)?.[1] ?? 1));
  const lists = new Map(
    [...numbering.matchAll(/<w:num [^>]*w:numId="(\d+)"([\s\S]*?)<\/w:num>/g)].map(
      ([, id = '', inside = '']) => [
        id,
        {
          kind: /<w:abstractNumId w:val="(\d+)"/.exec(inside)?.[1] ?? '',
          overrides: new Map(
            [...inside.matchAll(/<w:lvlOverride w:ilvl="(\d+)"[^>]*>\s*<w:startOverride w:val="(\d+)"/g)].map(
              ([, level, start]): [number, number] => [Number(level), Number(start)],
            ),
          ),
        },
      ],
    ),
  );
  const numbers = new Map<string, number[]>();
  return (numId, level) => {
    const list = lists.get(numId);
    const kind = list?.kind ?? numId;
    const open = numbers.get(kind) ?? [];
    const override = list?.overrides.get(level);
    list?.overrides.delete(level);
    const number =
      override ?? (open[level] === undefined ? (starts.get(`${kind} ${level}`) ?? 1) : open[level] + 1);
    numbers.set(kind, [...open.slice(0, level), number]);
    return number;
  };
}

/** Lets each numbered list of a document start where it does, and parts lists that mammoth ran together. */
export function numberLists(tree: Nodes): void {
  visit(tree, 'element', (list, index, parent) => {
    if (list.tagName !== 'ol' || !parent || index === undefined) return undefined;
    const parts: Element[] = [];
    let before: { readonly list: string; readonly number: number } | undefined;
    for (const item of list.children) {
      const mark = item.type === 'element' ? markOf(item.children) : undefined;
      const goesOn = !mark || (before?.list === mark.list && before.number + 1 === mark.number);
      const open = parts.at(-1);
      if (open && goesOn) open.children.push(item);
      else
        parts.push({
          ...list,
          properties: { ...list.properties, ...(mark && mark.number > 1 && { start: mark.number }) },
          children: [item],
        });
      before = mark ?? before;
    }
    if (parts.length === 0) return undefined;
    parent.children.splice(index, 1, ...parts);
    for (const part of parts) for (const item of part.children) numberLists(item);
    return index + parts.length;
  });
}

/** The mark of an item, which stands before its words. */
function markOf(children: readonly ElementContent[]): { list: string; number: number } | undefined {
  for (const child of children) {
    if (child.type !== 'element' || /^[ou]l$/.test(child.tagName)) continue;
    const [, list, number] =
      new RegExp(`^${NAME}-(\\d+)-(\\d+)$`).exec(String(child.properties.id ?? '')) ?? [];
    if (list !== undefined) return { list, number: Number(number) };
    const inside = markOf(child.children);
    if (inside) return inside;
  }
  return undefined;
}
