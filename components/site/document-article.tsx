import type { ReactNode } from 'react';
import { PostBody } from '@/components/mdx/post-body';
import { Contents } from '@/components/post/contents';
import { PageTools } from '@/components/post/page-tools';
import { TopicsAside } from '@/components/post/topics-aside';
import type { Content, Outline } from '@/lib/content/types';
import { interfaceLanguage, textAttributes } from '@/lib/interface-language';
import { topicsOf } from '@/lib/listing/select';
import { site } from '@/lib/site';
import { absoluteUrl } from '@/lib/urls';
import { wordsOf } from '@/lib/words';
import { Sheet } from './sheet';

/** What every document with a text of its own has. */
interface Written {
  readonly file: string;
  readonly path: string;
  readonly title: string;
  readonly body: string;
  readonly outline: Outline;
  readonly lang: string;
  readonly topics: readonly string[];
}

interface Props {
  readonly document: Written;
  readonly content: Content;
  readonly head: ReactNode;
  /** Beside the text, above its contents: people and facts. */
  readonly facts: ReactNode;
  /** Above the text: what has to be known before reading. */
  readonly above: ReactNode;
  /** Below the text: where to go from here. */
  readonly below?: ReactNode;
}

/** A document that is no post, set as one: its head, its facts at the side, its text, its topics. */
export function DocumentArticle({ document, content, head, facts, above, below }: Props) {
  const { title, path, file, outline } = document;
  const lang = interfaceLanguage(document.lang);
  return (
    <article className="post">
      {head}
      <div className="margin">
        {facts}
        <Contents outline={outline} lang={document.lang} />
      </div>
      <div className="column">
        {above}
        <div data-post-body="" className="prose" {...textAttributes(document.lang)}>
          <PostBody document={document} />
        </div>
        {below}
        <p className="print-source">
          {site.name}, {absoluteUrl(path)}
        </p>
        <PageTools title={title} path={path} file={file} lang={lang} />
      </div>
      <div className="margin">
        <TopicsAside topics={topicsOf(document, content.topics)} outline={outline} lang={lang} />
      </div>
    </article>
  );
}

/** Notices above a text: that it is a draft, and what its kind has to say. Nothing where there is neither. */
export function DocumentNotices({
  isDraft,
  lang,
  children,
}: {
  isDraft: boolean;
  lang: string;
  children?: ReactNode;
}) {
  if (!isDraft && !children) return null;
  return (
    <>
      <Sheet name="notices" />
      {isDraft && (
        <p className="notice notice-preview" role="note">
          {wordsOf(lang).post.draft}
        </p>
      )}
      {children && (
        <p className="notice" role="note">
          {children}
        </p>
      )}
    </>
  );
}
