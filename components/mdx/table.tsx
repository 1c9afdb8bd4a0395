import type { ReactNode } from 'react';

interface Props {
  readonly id?: string;
  readonly label: string;
  /** Languages of the label and of the cells, where they differ. */
  readonly labelLang?: string;
  readonly lang?: string;
  readonly children?: ReactNode;
}

/** A table that scrolls sideways by itself on narrow screens, by keyboard too. */
export function Table({ id, label, labelLang, lang, children }: Props) {
  return (
    // A group and not a region: landmarks of one name are a maze where a page has many tables.
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1)
    <div className="table" role="group" aria-label={label} lang={labelLang} tabIndex={0}>
      <table id={id} lang={lang}>
        {children}
      </table>
    </div>
  );
}
