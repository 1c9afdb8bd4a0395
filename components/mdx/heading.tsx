import type { ReactNode } from 'react';

interface Props {
  readonly id?: string;
  readonly lang?: string;
  readonly className?: string;
  /** Where it stands among the headings, if that is not its own level. */
  readonly 'aria-level'?: string;
  readonly children?: ReactNode;
}

type Level = 1 | 2 | 3 | 4 | 5 | 6;

/** A heading with a plain link to itself. The link’s sign comes from the style, so the heading’s text stays clean. */
export function heading(
  level: Level,
  label: (title: string) => string,
  titleOf: (id: string) => string | undefined,
) {
  const Tag = `h${level}` as const;
  return function Heading({ id, lang, className, children, 'aria-level': ariaLevel }: Props) {
    const title = id === undefined ? undefined : titleOf(id);
    return (
      <Tag
        id={id}
        lang={lang}
        className={className}
        aria-level={ariaLevel === undefined ? undefined : Number(ariaLevel)}
      >
        {children}
        {/* biome-ignore lint/a11y/useAnchorContent: aria-label is its content */}
        {id && title ? <a className="anchor" href={`#${id}`} aria-label={label(title)} /> : null}
      </Tag>
    );
  };
}
