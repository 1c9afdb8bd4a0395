import type { Series } from '@/lib/content/types';
import { appLinks } from '@/lib/podcast/apps';
import { qrCode } from '@/lib/podcast/qr-code';
import { absoluteUrl, podcastPath } from '@/lib/urls';
import { wordsOf } from '@/lib/words';
import { Sheet } from './sheet';

/** How to subscribe to a podcast in the app that one has: a link for each, its address for the others, and a code for the phone. */
export function PodcastApps({ series, lang }: { readonly series: Series; readonly lang: string }) {
  const words = wordsOf(lang).subscribe;
  const feed = absoluteUrl(podcastPath(series.id));
  const { size, path } = qrCode(feed);
  return (
    <div className="apps">
      <Sheet name="podcast" />
      <div>
        <p>{words.inApp}</p>
        <ul className="app-links">
          {appLinks(series).map(({ name, href }) => (
            <li key={name}>
              <a className="button" href={href} rel={href.startsWith('https:') ? 'external' : undefined}>
                {name}
              </a>
            </li>
          ))}
        </ul>
        <p>
          {wordsOf(lang).lists.podcastAddress} <a href={podcastPath(series.id)}>{feed}</a>
        </p>
      </div>
      <figure className="qr-code">
        <svg
          viewBox={`0 0 ${size} ${size}`}
          width="160"
          height="160"
          role="img"
          aria-label={words.qrCode(series.title)}
        >
          <path d={path} />
        </svg>
        <figcaption>{words.scan}</figcaption>
      </figure>
    </div>
  );
}
