import type { AttributesOf } from '@/lib/content/vocabulary';
import { mediaWords } from '@/lib/media/words';

type Props = AttributesOf<'Embed'> & { readonly lang: string };

/** A page of another site: a card that leads there. Nothing loads from it before the reader asks. */
export function Embed({ src, title, width, height, lang }: Props) {
  const { host } = new URL(src);
  return (
    <page-embed
      class="embed"
      role="region"
      aria-label={title}
      data-embed={src}
      data-title={title}
      data-width={width}
      data-height={height}
    >
      <a className="video-card" href={src} rel="external" data-open={mediaWords(lang).openAt(host)}>
        <span className="video-title">{title}</span>{' '}
        <span className="video-facts">
          <span className="video-label">{mediaWords(lang).openAt(host)}</span>
        </span>
      </a>
    </page-embed>
  );
}
