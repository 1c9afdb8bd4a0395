import { Sheet } from '@/components/site/sheet';
import { partId } from '@/lib/content/body-ids';
import type { Post } from '@/lib/content/types';
import { formatDay } from '@/lib/dates';
import { interfaceLanguage, textAttributes } from '@/lib/interface-language';
import { wordsOf } from '@/lib/words';

/** Dated corrections, below the text they correct. */
export function Corrections({ post }: { post: Post }) {
  if (post.corrections.length === 0) return null;
  const titleId = partId('corrections', post.outline);
  const lang = interfaceLanguage(post.lang);
  return (
    <section className="corrections" aria-labelledby={titleId}>
      <Sheet name="notices" />
      <h2 id={titleId}>{wordsOf(lang).post.corrections}</h2>
      <dl>
        {post.corrections.map((correction) => (
          <div key={`${correction.date.iso} ${correction.text}`}>
            <dt>
              <time dateTime={correction.date.day}>{formatDay(correction.date.day, lang)}</time>
            </dt>
            <dd {...textAttributes(post.lang)}>{correction.text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
