import { interfaceAttributes } from '@/lib/interface-language';
import { wordsOf } from '@/lib/words';

interface Props {
  /** Absolute address of the page that the recording is on. */
  readonly url: string;
  /** HTML that shows its player on another page. */
  readonly code: string;
  readonly lang: string;
}

/** The address of a recording and the code that embeds it, to be copied: by hand, or by the buttons that a script adds. */
export function SharePanel({ url, code, lang }: Props) {
  const words = wordsOf(lang).media;
  return (
    <details className="player-share" {...interfaceAttributes(lang)}>
      <summary>{words.share}</summary>
      <label>
        {words.shareLink}
        <textarea readOnly rows={1} defaultValue={url} />
      </label>
      <label>
        {words.shareCode}
        <textarea readOnly rows={3} defaultValue={code} />
      </label>
    </details>
  );
}
