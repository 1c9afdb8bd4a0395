import { afterEach, describe, expect, test, vi } from 'vitest';
import { type Service, services } from '@/lib/analytics/testing/services.ts';
import { useSettings } from '@/lib/testing/settings.ts';
import { stripPage } from '../next/strip-page.ts';
import { cloudFrontResponses } from './cloudfront.ts';
import { hardenPage } from './harden-page.ts';
import { headersFile, nginxConfiguration } from './host-files.ts';
import { headersFor, metaPolicy } from './policy.ts';

const use = ({ settings }: Service) => useSettings(`analytics:\n  ${settings}\n`);
/** A page as the components render it. */
const page = (tag: string) => `<!DOCTYPE html><html><head>${tag}</head><body><p>Text.</p></body></html>`;
const directives = (policy: string) =>
  Object.fromEntries(policy.split('; ').map((part) => [part.split(' ')[0], part.replace(/^\S+ /, '')]));

/** What publishing says of a page. */
function problems(html: string): string[] {
  const stripped = stripPage(html, 'x/index.html');
  const hardened = hardenPage(stripped.html, 'x/index.html', () => undefined);
  return [...stripped.problems, ...hardened.problems].map(({ rule }) => rule);
}

afterEach(() => {
  vi.unstubAllEnvs();
});

describe.each(Object.entries(services))('%s', (_, service) => {
  test('has a tag that publishing knows and keeps as it is', () => {
    use(service);
    expect(problems(page(service.tag))).toEqual([]);
    expect(stripPage(page(service.tag), 'x/index.html').html).toContain(service.tag);
  });

  test('is allowed what it needs and nothing more, in every form of the policy', () => {
    useSettings();
    const without = directives(metaPolicy('index.html'));
    use(service);
    expect(directives(metaPolicy('index.html'))).toEqual({ ...without, ...service.allowed });
    const forms = [
      headersFor('/')['Content-Security-Policy'],
      // What the page to write on shows besides is allowed there.
      headersFile().replaceAll(' blob:', ''),
      nginxConfiguration('/srv')['maps.conf'],
      cloudFrontResponses(),
    ];
    for (const [name, value] of Object.entries(service.allowed))
      for (const form of forms) expect(form).toContain(`${name} ${value};`);
  });

  test('is refused in a preview, in development and without the setting, and allowed nothing', () => {
    const refused = service.tag.startsWith('<img') ? 'publish/unknown-host' : 'publish/unknown-script';
    const expectOff = () => {
      expect(problems(page(service.tag))).toEqual([refused]);
      for (const value of Object.values(service.allowed))
        expect(metaPolicy('index.html')).not.toContain(value);
    };
    use(service);
    vi.stubEnv('PREVIEW', '1');
    expectOff();
    vi.stubEnv('PREVIEW', '');
    vi.stubEnv('NODE_ENV', 'development');
    expectOff();
    useSettings();
    vi.stubEnv('NODE_ENV', 'production');
    expectOff();
  });
});

describe('Beside the script of the service every other one is refused', () => {
  const [, , own] = Object.values(services);
  const tag = own?.tag ?? '';
  test.each([
    ['the same twice', `${tag}${tag}`],
    ['another file of its host', tag.replace('script.js', 'other.js')],
    ['its address with a query', tag.replace('script.js', 'script.js?x=1')],
    ['another endpoint', tag.replace('api/event', 'api/other')],
    ['one more attribute', tag.replace('<script', '<script onload="x()"')],
    ['code inside', tag.replace('></script>', '>x()</script>')],
    ['one of another host', '<script defer="" src="https://other.example/x.js"></script>'],
    ['code of its own', '<script>x()</script>'],
  ])('%s', (_, html) => {
    if (!own) throw new Error('There is no service.');
    use(own);
    expect(problems(tag)).toEqual([]);
    expect(problems(html)).toContain('publish/unknown-script');
  });
});

test('beside the picture of a service every other one of its host is refused', () => {
  useSettings('analytics:\n  service: matomo\n  url: https://stats.harbor.example\n  site: 3\n');
  const refused = ['publish/unknown-host'];
  expect(problems('<img src="https://stats.harbor.example/matomo.php?idsite=3&amp;rec=1" alt="">')).toEqual(
    [],
  );
  expect(problems('<img src="https://stats.harbor.example/matomo.php?idsite=4&amp;rec=1" alt="">')).toEqual(
    refused,
  );
  expect(problems('<img src="https://stats.harbor.example/logo.png" alt="">')).toEqual(refused);
});
