import type { ReactNode } from 'react';

interface Props {
  readonly id?: string;
  readonly label: string;
  readonly children?: ReactNode;
}

/** A table that scrolls sideways by itself on narrow screens, by keyboard too. */
export function Table({ id, label, children }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard (WCAG 2.1.1)
    <section className="table" aria-label={label} tabIndex={0}>
      <table id={id}>{children}</table>
    </section>
  );
}
