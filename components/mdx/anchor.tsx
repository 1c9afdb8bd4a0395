import type { AttributesOf } from '@/lib/content/vocabulary';

/** A place in the text that a link can lead to. */
export function Anchor({ id }: AttributesOf<'Anchor'>) {
  return <span id={id} />;
}
