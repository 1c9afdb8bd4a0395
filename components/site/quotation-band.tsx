import type { Content } from '@/lib/content/types';
import { textAttributes } from '@/lib/interface-language';
import { quotationOf } from '@/lib/listing/quotation';
import { site } from '@/lib/site';
import { formatClock } from '@/lib/time';
import { wordsOf } from '@/lib/words';

/** One sentence that somebody says in a recording, large, and the way to the second in which it is said. */
export async function QuotationBand({ content }: { readonly content: Content }) {
  const quotation = await quotationOf(content.posts, site.quotation);
  if (!quotation) return null;
  const { text, speaker, post, at, href } = quotation;
  const written = textAttributes(post.lang);
  return (
    <figure className="quotation">
      <blockquote cite={href} {...written}>
        {text}
      </blockquote>
      <figcaption>
        <a className="hear" href={href}>
          {wordsOf(site.language).front.hear(formatClock(at))}
        </a>{' '}
        <span {...written}>
          {speaker && <b>{speaker}</b>} <a href={post.path}>{post.title}</a>
        </span>
      </figcaption>
    </figure>
  );
}
