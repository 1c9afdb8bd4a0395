import { textAttributes } from '@/lib/interface-language';
import { fileFacts } from '@/lib/media/file-facts';
import { isExternal } from '@/lib/urls';
import { InLanguage } from '../site/in-language';

interface Props {
  readonly href: string;
  readonly label: string;
  /** What the author wants readers to know; the file’s type and size where missing. */
  readonly note?: string;
  /** Id of the transcript on the same page, where it is there. */
  readonly below?: string;
  /** BCP 47 tag of the author's words; the label is in that of the interface. */
  readonly lang: string;
}

/** A link to a transcript that says what opens: on the page where it is there, else type, size, pages of the file. */
export function TranscriptLink({ href, label, note, below, lang }: Props) {
  const facts = note ?? fileFacts(href, lang);
  const written = note === undefined ? {} : textAttributes(lang);
  if (below !== undefined)
    return (
      <>
        <a href={`#${below}`}>{label}</a>
        {facts ? (
          <>
            {' '}
            (
            <a href={href} download="" {...written}>
              {facts}
            </a>
            )
          </>
        ) : null}
      </>
    );
  return (
    <>
      <a href={href} rel={isExternal(href) ? 'external' : undefined}>
        {label}
      </a>
      {facts && (
        <>
          {' '}
          (<InLanguage {...written}>{facts}</InLanguage>)
        </>
      )}
    </>
  );
}
