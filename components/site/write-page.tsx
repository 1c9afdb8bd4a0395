import { buildDate } from '@/lib/build-instant';
import type { Content } from '@/lib/content/types';
import { siteLanguage } from '@/lib/interface-language';
import { anyBodyStylePath, scriptPath, workerPath } from '@/lib/islands/bundle';
import { homeCrumb } from '@/lib/listing/crumbs';
import { here } from '@/lib/manual/here';
import { manualPath } from '@/lib/manual/pages';
import { type TemplateKind, templateKinds, templateOf } from '@/lib/manual/templates';
import { folderAddress, newFileAddress } from '@/lib/repository-addresses';
import { site } from '@/lib/site';
import { contactAddress, siteIndexPath, writePath } from '@/lib/urls';
import { wordsOf } from '@/lib/words';
import { Frame } from './frame';
import { Islands } from './islands';
import { PageHead } from './page-head';
import { Section } from './section';

/**
 * The page to write on. Without its script (islands/write-page.ts) each kind leads to GitHub with its template, or shows it where the
 * publication has no repository.
 */
export async function WritePage({ content }: { content: Content }) {
  const { writePage: words, manual } = wordsOf(site.language);
  const { repository } = site;
  const today = buildDate().slice(0, 10);
  return (
    <Frame path={writePath()} crumbs={[homeCrumb(), { title: manual.title, path: manualPath() }]}>
      <Islands names={['write-page']} lang={siteLanguage()} />
      <PageHead title={words.title} deck={words.deck} />
      <write-page
        data-repository={repository?.url}
        data-branch={repository?.branch}
        data-folder={repository?.folder}
        data-worker={await workerPath('write-worker')}
        data-index={siteIndexPath()}
        data-style={await anyBodyStylePath()}
        data-files={await scriptPath('write-files', siteLanguage())}
        data-readers={await workerPath('file-readers')}
      >
        <Section beside id="start" title={words.start}>
          <ul className="entries">
            {templateKinds.map((kind) => (
              <Kind key={kind} kind={kind} today={today} series={content.series[0]?.id} />
            ))}
          </ul>
        </Section>
        <Section beside id="otherwise" title={words.otherwise}>
          <div className="prose">
            <p>
              {repository ? (
                <AroundLink words={words.withoutScript} href={folderAddress(repository, 'content')} />
              ) : (
                <AroundLink words={words.withoutRepository} href={contactAddress()} />
              )}
            </p>
            <p>
              <AroundLink words={words.readGuide} href={manualPath()} />
            </p>
          </div>
        </Section>
      </write-page>
    </Frame>
  );
}

/** What may be started. The script finds the template in the address of the link, or below it. */
function Kind({ kind, today, series }: { kind: TemplateKind; today: string; series?: string }) {
  const { name, says } = wordsOf(site.language).writePage.kinds[kind];
  const template = templateOf(kind, today, series);
  const text = here(template.text);
  return (
    <li className="entry" data-kind={kind} data-file={template.file}>
      <p className="entry-title">
        {site.repository ? (
          <a href={newFileAddress(site.repository, template.file, text)}>{name}</a>
        ) : (
          <a href={`#template-${kind}`}>{name}</a>
        )}
      </p>
      <p className="entry-summary">{says}</p>
      {!site.repository && (
        <div className="prose" id={`template-${kind}`}>
          {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms */}
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways, and a keyboard has to reach it. */}
          <div className="table" role="group" aria-label={name} tabIndex={0} lang="en">
            <pre>{text}</pre>
          </div>
        </div>
      )}
    </li>
  );
}

function AroundLink({
  words: [before, link, after],
  href,
}: {
  words: readonly [string, string, string];
  href: string;
}) {
  return (
    <>
      {before}
      <a href={href}>{link}</a>
      {after}
    </>
  );
}
