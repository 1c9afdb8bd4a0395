import { Frame } from '@/components/site/frame';
import { PageHead } from '@/components/site/page-head';
import { Sheet } from '@/components/site/sheet';
import type { Content } from '@/lib/content/types';
import { guidePlace } from '@/lib/guides/place';
import { type WholePart, wholeGuide } from '@/lib/guides/whole';
import {
  interfaceLanguage,
  type LanguageAttributes,
  languageAttributes,
  textAttributes,
} from '@/lib/interface-language';
import type { Guide } from '@/lib/kinds/guide';
import { guideCrumbs } from '@/lib/listing/crumbs';
import { site } from '@/lib/site';
import { absoluteUrl, guidePrintPath } from '@/lib/urls';
import { wordsOf } from '@/lib/words';

/** A guide on one page, to print or to keep. Search engines are led to the guide itself. */
export function WholeGuide({ guide, content }: { guide: Guide; content: Content }) {
  const lang = interfaceLanguage(guide.lang);
  const words = wordsOf(lang).guides;
  const [first, ...others] = wholeGuide(guide, content);
  const crumbs = guideCrumbs(guidePlace(guide, content), lang);
  return (
    <Frame
      path={guidePrintPath(guide.path)}
      crumbs={[...crumbs, { title: guide.short ?? guide.title, path: guide.path }]}
      lang={lang}
    >
      <article className="post whole-guide">
        <Sheet name="guides" />
        <PageHead
          kind={words.printed}
          title={guide.title}
          deck={guide.deck ?? guide.summary}
          language={textAttributes(guide.lang)}
        />
        <div className="column">
          <p className="page-tools">
            <a href={guide.path}>{words.pageByPage}</a>
          </p>
          {first?.html && <Text html={first.html} language={textAttributes(guide.lang)} />}
          {others.map((part) => (
            <PartOfGuide key={part.id} part={part} lang={lang} />
          ))}
          <p className="print-source">
            {site.name}, {absoluteUrl(guide.path)}
          </p>
        </div>
      </article>
    </Frame>
  );
}

/** A page of the guide below its title; of a guide inside it, where that is printed. */
function PartOfGuide({ part, lang }: { part: WholePart; lang: string }) {
  const { page, id, html } = part;
  const language = languageAttributes(page.lang, lang);
  return (
    <section aria-labelledby={id}>
      <h2 id={id} {...language}>
        {page.title}
      </h2>
      {html === undefined ? (
        <p>
          <a href={guidePrintPath(page.path)}>{wordsOf(lang).guides.inside(page.title)}</a>
        </p>
      ) : (
        <Text html={html} language={language} />
      )}
    </section>
  );
}

/** A text that has passed the check, in the plain form of feeds: no script, no style, no id. */
const Text = ({ html, language }: { html: string; language: LanguageAttributes }) => (
  // biome-ignore lint/security/noDangerouslySetInnerHtml: made of a checked tree by lib/plain, which writes elements of the vocabulary alone.
  <div className="prose" {...language} dangerouslySetInnerHTML={{ __html: html }} />
);
