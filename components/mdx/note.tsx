import type { ReactNode } from 'react';
import type { AttributesOf } from '@/lib/content/vocabulary';
import { interfaceAttributes, textAttributes } from '@/lib/interface-language';
import { mediaWords, noteKinds } from '@/lib/media/words';
import { outlineLevel, type PlaceProps } from './body-context';
import { Phrase } from './phrase';

type Props = AttributesOf<'Note'> & PlaceProps & { readonly lang: string; readonly children?: ReactNode };

/**
 * An aside with a label, which is a heading as it was on Hugo sites. It is a note and no landmark: a text has many of one
 * name.
 */
export function Note({ kind, title, level, lang, children }: Props) {
  const known = noteKinds.find((one) => one === kind) ?? 'note';
  const label = title ?? mediaWords(lang).notes[known];
  const said = title === undefined ? interfaceAttributes(lang) : {};
  return (
    <aside className={`note note-${known}`} role="note" aria-label={label} lang={said.lang}>
      <h4 className="note-label" aria-level={outlineLevel(level, 4)}>
        <Phrase {...said}>{label}</Phrase>
      </h4>
      {said.lang === undefined ? children : <div lang={textAttributes(lang).lang}>{children}</div>}
    </aside>
  );
}
