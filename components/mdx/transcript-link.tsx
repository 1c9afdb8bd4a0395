import { fileFacts } from '@/lib/media/file-facts';
import { isExternal } from '@/lib/urls';

interface Props {
  readonly href: string;
  readonly label: string;
  /** What the author wants readers to know; the file’s type and size where missing. */
  readonly note?: string;
}

/** A link to a transcript that says what opens: type, size, pages. */
export function TranscriptLink({ href, label, note }: Props) {
  const facts = note ?? fileFacts(href);
  return (
    <>
      <a href={href} rel={isExternal(href) ? 'external' : undefined}>
        {label}
      </a>
      {facts ? ` (${facts})` : null}
    </>
  );
}
