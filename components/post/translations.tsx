import { Fragment } from 'react';
import type { Post } from '@/lib/content/types';
import { languageAttributes } from '@/lib/interface-language';
import { languageName } from '@/lib/language-name';
import { wordsOf } from '@/lib/words';

/** The other languages of a post, each by the name that its readers know. */
export function Translations({
  translations,
  lang,
}: {
  readonly translations: readonly Post[];
  /** Of what stands around. */
  readonly lang: string;
}) {
  if (translations.length === 0) return null;
  return (
    <p className="margin-fact">
      {wordsOf(lang).post.alsoIn}
      {translations.map((post) => (
        <Fragment key={post.path}>
          {' '}
          <a href={post.path} hrefLang={post.lang} {...languageAttributes(post.lang, lang)}>
            {languageName(post.lang)}
          </a>
        </Fragment>
      ))}
    </p>
  );
}
