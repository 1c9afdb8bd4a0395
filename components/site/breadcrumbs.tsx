import type { Crumb } from '@/lib/listing/crumbs';
import { wordsOf } from '@/lib/words';

/** The way from the front page to the page that shows it; nothing where that is the front page. */
export function Breadcrumbs({ crumbs, lang }: { crumbs: readonly Crumb[]; lang: string }) {
  if (crumbs.length === 0) return null;
  return (
    <nav className="crumbs" aria-label={wordsOf(lang).frame.breadcrumbs}>
      <ol>
        {crumbs.map((crumb) => (
          <li key={crumb.path}>
            <a href={crumb.path}>{crumb.title}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
