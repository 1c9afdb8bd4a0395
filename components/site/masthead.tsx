import { site } from '@/lib/site';
import { authorsPath, newsPath, topicsPath } from '@/lib/urls';
import { wordsOf } from '@/lib/words';
import { SearchForm } from './search-form';

/** The name over its double rule, and one line of navigation. The front page sets the name large, as its title. */
export function Masthead({ path, edition }: { path: string; edition?: string }) {
  const name = (
    <a href="/" aria-current={path === '/' ? 'page' : undefined}>
      {site.name}
    </a>
  );
  return (
    <header className={path === '/' ? 'masthead front' : 'masthead'}>
      <div className="name">
        {path === '/' ? <h1>{name}</h1> : <p>{name}</p>}
        {path === '/' && (site.tagline || edition) && (
          <p className="tagline">
            {site.tagline}
            {edition && <span className="folio">{edition}</span>}
          </p>
        )}
      </div>
      <div className="bar">
        <nav aria-label={wordsOf(site.language).frame.main}>
          <ul>
            {(site.navigation ?? usualNavigation()).map((item) => (
              <li key={item.href}>
                <a href={item.href} aria-current={currentness(path, item.href)}>
                  {item.label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <SearchForm />
      </div>
    </header>
  );
}

/** Where the settings have no navigation. */
function usualNavigation() {
  const { news, topics, authors } = wordsOf(site.language).lists;
  return [
    { label: news, href: newsPath() },
    { label: topics, href: topicsPath() },
    { label: authors, href: authorsPath() },
  ];
}

/** `page` on the page itself, `true` on the pages below it. */
function currentness(path: string, href: string): 'page' | 'true' | undefined {
  if (path === href) return 'page';
  return path.startsWith(href) ? 'true' : undefined;
}
