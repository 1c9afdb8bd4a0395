import type { ReactNode } from 'react';
import type { AttributesOf } from '@/lib/content/vocabulary';
import { mediaWords, noteKinds } from '@/lib/media/words';

type Props = AttributesOf<'Note'> & { readonly lang: string; readonly children?: ReactNode };

/** An aside with a label. */
export function Note({ kind, title, lang, children }: Props) {
  const known = noteKinds.find((one) => one === kind) ?? 'note';
  const label = title ?? mediaWords(lang).notes[known];
  return (
    <aside className={`note note-${known}`} aria-label={label}>
      <h4 className="note-label">{label}</h4>
      {children}
    </aside>
  );
}
