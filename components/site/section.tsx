import type { ReactNode } from 'react';

/**
 * A part of a page under a rule and a label.
 *
 * @param href where the label leads
 * @param beside the label stands in the margin where there is one, the part beside it
 * @param more words of a link to the rest, below the part
 */
export function Section({
  id,
  title,
  href,
  more,
  beside = false,
  children,
}: {
  id: string;
  title: ReactNode;
  href?: string;
  more?: string;
  beside?: boolean;
  children: ReactNode;
}) {
  return (
    <section className={beside ? 'section beside' : 'section'} aria-labelledby={id}>
      <h2 id={id}>{href ? <a href={href}>{title}</a> : title}</h2>
      {children}
      {href && more && (
        <p className="more">
          <a href={href}>{more}</a>
        </p>
      )}
    </section>
  );
}
