import { shareLinks } from '@/lib/urls';
import { wordsOf } from '@/lib/words';

/** Ways to pass a post on: plain links, which tell nobody anything before they are followed. */
export function ShareLinks({ title, path, lang }: { title: string; path: string; lang: string }) {
  const words = wordsOf(lang).post;
  return (
    <p className="page-tools">
      {words.share}{' '}
      {shareLinks(title, path, words.email).map(({ name, href }, index) => (
        <span key={name}>
          {index > 0 && ' · '}
          <a href={href}>{name}</a>
        </span>
      ))}
    </p>
  );
}
