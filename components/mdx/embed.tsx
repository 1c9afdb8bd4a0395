import type { AttributesOf } from '@/lib/content/vocabulary';
import { interfaceAttributes } from '@/lib/interface-language';
import { wordsOf } from '@/lib/words';

type Props = AttributesOf<'Embed'> & { readonly lang: string };

/** A page of another site: a card that leads there. Nothing loads from it before the reader asks. */
export function Embed({ src, title, width, height, lang }: Props) {
  const { host } = new URL(src);
  const said = interfaceAttributes(lang);
  return (
    <page-embed
      class="embed"
      role="region"
      aria-label={title}
      data-embed={src}
      data-title={title}
      data-width={width}
      data-height={height}
      data-lang={said.lang}
      data-dir={said.dir}
    >
      <a className="video-card" href={src} rel="external" data-open={wordsOf(lang).media.openAt(host)}>
        <span className="video-title">{title}</span>{' '}
        <span className="video-play" {...said}>
          <span className="video-label">{wordsOf(lang).media.openAt(host)}</span>
        </span>
      </a>
    </page-embed>
  );
}
