import { site } from '@/lib/site';
import { SearchForm } from './search-form';

/** The name over its double rule, and one line of navigation. It is set large on the front page. */
export function Masthead({ path }: { path: string }) {
  const front = path === '/';
  return (
    <header className={front ? 'masthead masthead-front' : 'masthead'}>
      <div className="masthead-name">
        <a href="/" aria-current={front ? 'page' : undefined}>
          {site.name}
        </a>
        {front && <p>{site.tagline}</p>}
      </div>
      <div className="masthead-bar">
        <nav aria-label="Main">
          <ul>
            {site.navigation.map((item) => (
              <li key={item.href}>
                <a href={item.href} aria-current={currentness(path, item.href)}>
                  {item.label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <SearchForm id="masthead-search" />
      </div>
    </header>
  );
}

/** `page` on the page itself, `true` on the pages below it. */
function currentness(path: string, href: string): 'page' | 'true' | undefined {
  if (path === href) return 'page';
  return path.startsWith(href) ? 'true' : undefined;
}
