import { listeningPath } from '@/lib/urls';
import { wordsOf } from '@/lib/words';

/** Below a list with recordings: the way to those that the reader has started. @param lang of the page */
export function ListeningLink({ lang }: { readonly lang: string }) {
  return (
    <p className="more">
      <a href={listeningPath()}>{wordsOf(lang).listeningPage.title}</a>
    </p>
  );
}
