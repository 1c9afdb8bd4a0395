import { site } from '@/lib/site';
import { subscribePath } from '@/lib/urls';
import { wordsOf } from '@/lib/words';
import { Identifier } from './identifier';

/** The foot of every page. */
export function Footer() {
  const words = wordsOf(site.language).frame;
  return (
    <footer className="site-footer">
      <nav aria-label={words.footer}>
        <ul>
          {site.footerNavigation.map((item) => (
            <li key={item.href}>
              <a href={item.href}>{item.label}</a>
            </li>
          ))}
          <li>
            <a href={subscribePath()}>{words.subscribe}</a>
          </li>
          {site.social.map((account) => (
            <li key={account.url}>
              <a href={account.url} rel="me">
                {account.network}
              </a>
            </li>
          ))}
          {site.license && (
            <li>
              <a href={site.license.url} rel="license">
                {site.license.name}
              </a>
            </li>
          )}
        </ul>
      </nav>
      <Identifier />
    </footer>
  );
}
