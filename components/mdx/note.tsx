import type { ReactNode } from 'react';
import type { AttributesOf } from '@/lib/content/vocabulary';
import { interfaceAttributes, textAttributes } from '@/lib/interface-language';
import { noteKinds, wordsOf } from '@/lib/words';
import { InLanguage } from '../site/in-language';
import { outlineLevel, type PlaceProps } from './body-context';

type Props = AttributesOf<'Note'> & PlaceProps & { readonly lang: string; readonly children?: ReactNode };

/**
 * An aside with a label, which is a heading as it was on Hugo sites. It is a note and no landmark: a text has many of one
 * name.
 */
export function Note({ kind, title, level, lang, children }: Props) {
  const known = noteKinds.find((one) => one === kind) ?? 'note';
  const label = title ?? wordsOf(lang).notes[known];
  const said = title === undefined ? interfaceAttributes(lang) : {};
  return (
    <aside className={`note note-${known}`} role="note" aria-label={label} lang={said.lang}>
      <h4 className="note-label" aria-level={outlineLevel(level, 4)}>
        <InLanguage {...said}>{label}</InLanguage>
      </h4>
      <InLanguage block lang={said.lang && textAttributes(lang).lang}>
        {children}
      </InLanguage>
    </aside>
  );
}
