/** Cuts a line of nodes into sentences. */
import type { PhrasingContent } from 'mdast';

/** Sentences end with a full stop, question or exclamation mark before a space or before the next mark-up. */
export function sentencesOf(nodes: readonly PhrasingContent[]): PhrasingContent[][] {
  const sentences: PhrasingContent[][] = [];
  let current: PhrasingContent[] = [];
  const end = (): void => {
    if (current.length > 0) sentences.push(current);
    current = [];
  };
  for (const node of nodes) {
    if (node.type !== 'text') {
      current.push(node);
      continue;
    }
    const parts = node.value.split(/(?<=[.!?][”’"')]?)(?=\s)/);
    parts.forEach((value, index) => {
      if (value) current.push({ type: 'text', value });
      if (index < parts.length - 1 || /[.!?][”’"')]?\s*$/.test(value)) end();
    });
  }
  end();
  return sentences;
}
