import type { ReactNode } from 'react';
import type { AttributesOf } from '@/lib/content/vocabulary';
import { interfaceAttributes } from '@/lib/interface-language';
import { wordsOf } from '@/lib/words';
import type { PlaceProps } from './body-context';

type Props = AttributesOf<'Tweet'> & PlaceProps & { readonly lang: string; readonly children?: ReactNode };

/** A link to a post on X; with text inside, a quotation of it, or within a sentence the words and the link. Nothing loads from there. */
export function Tweet({ user, id, lang, inline, children }: Props) {
  const href = `https://twitter.com/${encodeURIComponent(user)}/status/${encodeURIComponent(id)}`;
  const link = (
    <a href={href} rel="external" {...interfaceAttributes(lang)}>
      {wordsOf(lang).media.seePost(user)}
    </a>
  );
  if (inline !== undefined) {
    if (!children) return link;
    return (
      <>
        {children} {link}
      </>
    );
  }
  if (!children) return <p className="tweet">{link}</p>;
  return (
    <blockquote className="tweet" cite={href}>
      {children}
      <p>{link}</p>
    </blockquote>
  );
}
