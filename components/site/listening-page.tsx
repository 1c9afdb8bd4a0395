import { siteLanguage } from '@/lib/interface-language';
import { homeCrumb } from '@/lib/listing/crumbs';
import { site } from '@/lib/site';
import { listeningPath } from '@/lib/urls';
import { wordsOf } from '@/lib/words';
import { Frame } from './frame';
import { Islands } from './islands';
import { PageHead } from './page-head';
import { Sheet } from './sheet';

/** What a reader has started to listen to. Only the reader's own device knows: its script fills the list (islands/continue-listening.ts). */
export function ListeningPage() {
  const { listeningPage: words, media } = wordsOf(site.language);
  return (
    <Frame path={listeningPath()} crumbs={[homeCrumb()]}>
      <Sheet name="podcast" />
      <Islands names={['continue-listening', 'listening']} lang={siteLanguage()} />
      <PageHead kind={media.listen} title={words.title} deck={words.deck} />
      <div className="continued">
        <continue-listening>
          <p>{words.noScript}</p>
        </continue-listening>
      </div>
    </Frame>
  );
}
