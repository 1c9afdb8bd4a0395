import type { Post } from '@/lib/content/types';
import { formatDay } from '@/lib/dates';
import { strings } from '@/lib/strings';

/** Dated corrections, below the text they correct. */
export function Corrections({ post }: { post: Post }) {
  if (post.corrections.length === 0) return null;
  return (
    <section className="corrections" aria-labelledby="corrections">
      <h2 id="corrections">{strings(post.lang).corrections}</h2>
      <dl>
        {post.corrections.map((correction) => (
          <div key={`${correction.date.iso} ${correction.text}`}>
            <dt>
              <time dateTime={correction.date.day}>{formatDay(correction.date.day, post.lang)}</time>
            </dt>
            <dd>{correction.text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
