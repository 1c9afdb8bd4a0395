import { site } from '@/lib/site';
import { subscribePath } from '@/lib/urls';
import { Identifier } from './identifier';

/** The foot of every page. */
export function Footer() {
  return (
    <footer className="site-footer">
      <nav aria-label="Footer">
        <ul>
          {site.footerNavigation.map((item) => (
            <li key={item.href}>
              <a href={item.href}>{item.label}</a>
            </li>
          ))}
          <li>
            <a href={subscribePath()}>Subscribe</a>
          </li>
          {site.social.map((account) => (
            <li key={account.url}>
              <a href={account.url} rel="me">
                {account.network}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <Identifier />
    </footer>
  );
}
