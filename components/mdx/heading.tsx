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

/** A heading. Its words are the link to itself (annotate.ts), so that nothing in it is read besides them. */
export function heading(level: Level) {
  const Tag = `h${level}` as const;
  return function Heading({ id, lang, dir, className, children, 'aria-level': ariaLevel }: Props) {
    return (
      <Tag
        id={id}
        lang={lang}
        dir={dir}
        className={className}
        aria-level={ariaLevel === undefined ? undefined : Number(ariaLevel)}
      >
        {children}
      </Tag>
    );
  };
}
