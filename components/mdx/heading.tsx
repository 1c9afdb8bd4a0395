import type { ReactNode } from 'react';

interface Props {
  readonly id?: string;
  readonly lang?: string;
  readonly dir?: string;
  readonly className?: string;
  /** Where it stands among the headings, if that is not its own level. */
  readonly 'aria-level'?: string;
  readonly children?: ReactNode;
}

type Level = 1 | 2 | 3 | 4 | 5 | 6;

/**
 * A heading with a plain link to itself. The link’s sign comes from the style, so the heading’s text stays clean.
 *
 * @param labelLang language of the link’s label, where it is not the text’s
 */
export function heading(
  level: Level,
  label: (title: string) => string,
  titleOf: (id: string) => string | undefined,
  labelLang?: string,
) {
  const Tag = `h${level}` as const;
  return function Heading({ id, lang, dir, className, children, 'aria-level': ariaLevel }: Props) {
    const title = id === undefined ? undefined : titleOf(id);
    return (
      <Tag
        id={id}
        lang={lang}
        dir={dir}
        className={className}
        aria-level={ariaLevel === undefined ? undefined : Number(ariaLevel)}
      >
        {children}
        {id && title ? (
          // biome-ignore lint/a11y/useAnchorContent: aria-label is its content
          <a className="anchor" href={`#${id}`} aria-label={label(title)} lang={labelLang} />
        ) : null}
      </Tag>
    );
  };
}
