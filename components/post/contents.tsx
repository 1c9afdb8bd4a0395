import { TranscriptTitle } from '@/components/mdx/transcript-title';
import { partId } from '@/lib/content/body-ids';
import type { Outline } from '@/lib/content/types';
import { textAttributes } from '@/lib/interface-language';
import { transcriptsBelow } from '@/lib/transcripts/below';
import { wordsOf } from '@/lib/words';

/** Fewer headings than this are seen at a glance. */
const WORTH_A_LIST = 3;

/**
 * Links to the main headings of a long text, and to the transcripts below it.
 *
 * @param lang BCP 47 tag of the text
 */
export function Contents({ outline, lang }: { outline: Outline; lang: string }) {
  const { headings, media } = outline;
  const main = headings.filter((heading) => heading.depth === 2);
  const transcripts = transcriptsBelow(media);
  if (main.length + transcripts.length < WORTH_A_LIST) return null;
  const title = wordsOf(lang).post.contents;
  const titleId = partId('contents', outline);
  return (
    <nav className="toc" aria-labelledby={titleId}>
      <h2 id={titleId}>{title}</h2>
      <ol>
        {main.map((heading) => (
          <li key={heading.id}>
            <a href={`#${heading.id}`} {...textAttributes(lang)}>
              {heading.text}
            </a>
          </li>
        ))}
        {transcripts.map(({ id, medium, mediaNumber }) => (
          <li key={id}>
            <a href={`#${id}`}>
              <TranscriptTitle medium={medium} mediaNumber={mediaNumber} lang={lang} />
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
