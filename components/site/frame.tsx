import type { ReactNode } from 'react';
import type { Graph } from 'schema-dts';
import { interfaceAttributes, siteLanguage } from '@/lib/interface-language';
import type { Crumb } from '@/lib/listing/crumbs';
import { site } from '@/lib/site';
import { directionOf } from '@/lib/text-direction';
import { wordsOf } from '@/lib/words';
import { Alert } from './alert';
import { Breadcrumbs } from './breadcrumbs';
import { Footer } from './footer';
import { GovernmentBanner } from './government-banner';
import { JsonLd } from './json-ld';
import { Masthead } from './masthead';
import { Sheet } from './sheet';

/**
 * What stands around every page: banner, masthead, breadcrumbs, footer.
 *
 * @param path the page's own address, marked in the navigation
 * @param crumbs the way here from the front page, the page itself left out
 * @param lang language of the words of the page's main part, where it is not the site's; one that the interface speaks
 * @param edition what the front page says of the whole record, beside the name
 * @param structuredData what search engines are told that the page is about
 */
export function Frame({
  path,
  crumbs = [],
  lang = siteLanguage(),
  edition,
  structuredData,
  children,
}: {
  path: string;
  crumbs?: readonly Crumb[];
  lang?: string;
  edition?: string;
  structuredData?: Graph;
  children: ReactNode;
}) {
  return (
    <>
      <a className="skip" href="#content" {...interfaceAttributes(site.language)}>
        {wordsOf(site.language).frame.skip}
      </a>
      <GovernmentBanner />
      {site.alert && <Sheet name="notices" />}
      <Alert />
      <Masthead path={path} edition={edition} />
      <main id="content" {...(lang !== site.language && { lang, dir: directionOf(lang) })}>
        <Breadcrumbs crumbs={crumbs} lang={lang} />
        {children}
      </main>
      <Footer />
      {structuredData && <JsonLd graph={structuredData} />}
    </>
  );
}
