import type { AnchorHTMLAttributes } from 'react';
import { isExternal } from '@/lib/urls';

type Written = Pick<
  AnchorHTMLAttributes<HTMLAnchorElement>,
  'href' | 'title' | 'id' | 'lang' | 'hrefLang' | 'className' | 'children'
>;
/** What footnotes need to be announced as such. */
type Footnote = Pick<AnchorHTMLAttributes<HTMLAnchorElement>, 'aria-label' | 'aria-describedby'> & {
  readonly 'data-footnote-ref'?: boolean;
  readonly 'data-footnote-backref'?: boolean | string;
};

export type LinkProps = Written & Footnote;

/** Whether a link leads from a note back to the text: its label is of the interface’s words. */
export const isBackLink = (props: LinkProps): boolean => props['data-footnote-backref'] !== undefined;

/** A link; one that leaves the site says so (`rel="external"`, which the style shows and screen readers hear). */
export function Link(props: LinkProps) {
  const { href, title, id, lang, hrefLang, className, children } = props;
  return (
    <a
      href={href}
      title={title}
      id={id}
      lang={lang}
      hrefLang={hrefLang}
      className={className}
      rel={href && isExternal(href) ? 'external' : undefined}
      aria-label={props['aria-label']}
      aria-describedby={props['aria-describedby']}
      data-footnote-ref={props['data-footnote-ref']}
      data-footnote-backref={props['data-footnote-backref']}
    >
      {children}
    </a>
  );
}
