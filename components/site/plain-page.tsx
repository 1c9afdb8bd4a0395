import type { ReactNode } from 'react';
import { PostBody } from '@/components/mdx/post-body';
import { Contents } from '@/components/post/contents';
import { PageTools } from '@/components/post/page-tools';
import type { Page } from '@/lib/content/types';
import { formatDay } from '@/lib/dates';
import { interfaceLanguage, textAttributes } from '@/lib/interface-language';
import { type Crumb, homeCrumb } from '@/lib/listing/crumbs';
import { site } from '@/lib/site';
import { pageGraph } from '@/lib/structured-data/lists';
import { wordsOf } from '@/lib/words';
import { Frame } from './frame';
import { PageHead } from './page-head';

/**
 * A page that is not dated: about, privacy …
 *
 * @param crumbs the way here below the front page
 * @param generated made by the site itself, so that there is no file to edit
 * @param children what stands below its text
 */
export function PlainPage({
  page,
  crumbs = [],
  generated = false,
  children,
}: {
  page: Page;
  crumbs?: readonly Crumb[];
  generated?: boolean;
  children?: ReactNode;
}) {
  const textLang = page.lang ?? site.language;
  const lang = interfaceLanguage(textLang);
  const words = wordsOf(lang).post;
  return (
    <Frame
      path={page.path}
      crumbs={[homeCrumb(lang), ...crumbs]}
      lang={lang}
      structuredData={pageGraph(page, crumbs)}
    >
      <article className="post">
        <PageHead title={page.title} deck={page.deck} language={textAttributes(textLang)} />
        <div className="margin">
          {page.updated && (
            <p className="margin-fact">
              {words.updated} <time dateTime={page.updated.iso}>{formatDay(page.updated.day, lang)}</time>
            </p>
          )}
          {page.reviewed && (
            <p className="margin-fact">
              {words.reviewed} <time dateTime={page.reviewed.iso}>{formatDay(page.reviewed.day, lang)}</time>
            </p>
          )}
          <Contents outline={page.outline} lang={textLang} />
        </div>
        <div className="column">
          <div data-post-body="" className="prose" {...textAttributes(textLang)}>
            <PostBody document={page} />
          </div>
          <PageTools
            title={page.title}
            path={page.path}
            file={generated ? undefined : page.file}
            lang={lang}
          />
          {children}
        </div>
      </article>
    </Frame>
  );
}
