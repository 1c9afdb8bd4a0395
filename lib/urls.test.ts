import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { encodeTarget, normalTarget, servedTarget } from './addresses/target';
import { manifest } from './metadata-files/site-files';
import { redirectPage, redirectsFile } from './redirects/formats';
import { nginxMap } from './redirects/nginx';
import { basePath } from './site';
import { absoluteUrl, isExternal, legacyImageUrl, momentId, newsPath, postPath, servedAddress } from './urls';

describe('addresses', () => {
  it('puts a post below its day', () => {
    expect(postPath('2015-07-17', 'a-title')).toBe('/2015/07/17/a-title/');
  });
  it('numbers list pages from the second on', () => {
    expect([newsPath(), newsPath(2)]).toEqual(['/news/', '/news/page/2/']);
  });
  it('knows links that leave the site', () => {
    expect(isExternal('https://www.w3.org/')).toBe(true);
    expect(isExternal('//www.w3.org/')).toBe(true);
    expect(isExternal('/topics/')).toBe(false);
    expect(isExternal('#top')).toBe(false);
    expect(isExternal('mailto:editors@example.org')).toBe(false);
  });
  it('takes an address that no browser can read for one that leaves the site', () => {
    expect(isExternal('http://www.[agency].gov/open')).toBe(true);
  });
  it('finds pictures below the archive’s media base, and leaves full addresses alone', () => {
    expect(legacyImageUrl('/2015/04/x.jpg')).toMatch(/_legacy-img\/2015\/04\/x\.jpg$/);
    expect(legacyImageUrl('https://example.org/x.jpg')).toBe('https://example.org/x.jpg');
  });
  it('names moments so that ids stay unique on a page with two recordings', () => {
    expect([momentId(1, 180), momentId(2, 180)]).toEqual(['t=180', 'm2-t=180']);
  });
});

describe('the address of the site', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });
  it.each([
    ['https://example.gov/', 'https://example.gov/news/'],
    ['', 'https://gazette.example/news/'],
  ])('SITE_URL=%s', (url, address) => {
    vi.stubEnv('SITE_URL', url);
    expect(absoluteUrl('/news/')).toBe(address);
  });
});

describe('a site below a path of its host', () => {
  beforeEach(() => {
    vi.stubEnv('SITE_URL', 'https://harbor.github.io/notes/');
  });
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it('knows its path, and puts it before addresses of its own once', () => {
    expect(basePath()).toBe('/notes');
    expect(absoluteUrl('/news/')).toBe('https://harbor.github.io/notes/news/');
    expect(servedAddress('/news/')).toBe('/notes/news/');
    for (const other of ['//example.org/', '#top', '?q=1', 'https://example.org/', 'mailto:a@example.org'])
      expect(servedAddress(other)).toBe(other);
  });

  it('has no path where the address is that of a host', () => {
    vi.stubEnv('SITE_URL', 'https://example.gov/');
    expect(basePath()).toBe('');
    expect(servedAddress('/news/')).toBe('/news/');
  });

  it('takes what is below its path for its own, and the rest of the host for another site', () => {
    for (const own of ['https://harbor.github.io/notes/news/', 'https://harbor.github.io/notes', '/news/'])
      expect(isExternal(own), own).toBe(false);
    for (const other of [
      'https://harbor.github.io/',
      'https://harbor.github.io/notes-2/',
      'https://harbor.github.io/other/',
    ])
      expect(isExternal(other), other).toBe(true);
  });

  it('redirects to its own pages however they are written', () => {
    expect(normalTarget('https://harbor.github.io/notes/news?a=1#b')).toBe('/news/?a=1#b');
    expect(normalTarget('https://harbor.github.io/notes')).toBe('/');
    expect(normalTarget('/notes/')).toBe('/notes/');
    expect(normalTarget('https://harbor.github.io/other/')).toBe('https://harbor.github.io/other/');
    expect(encodeTarget('/café')).toBe('/caf%C3%A9/');
    expect(servedTarget('/café')).toBe('/notes/caf%C3%A9/');
    expect(servedTarget('https://example.org/x')).toBe('https://example.org/x');
  });

  it('writes its path into what hosts and browsers read', () => {
    const redirects = [{ from: '/old/', to: '/news/' }, { from: '/gone/' }];
    expect(redirectsFile(redirects)).toBe('/notes/old/ /notes/news/ 301\n');
    expect(nginxMap(redirects)).toContain('"/notes/old" "/notes/news/";');
    expect(nginxMap(redirects)).toContain('"/notes/gone" 1;');
    expect(redirectPage('/news/')).toContain('content="0; url=/notes/news/"');
    expect(redirectPage('/news/')).toContain('href="https://harbor.github.io/notes/news/"');
    expect(JSON.parse(manifest())).toMatchObject({
      start_url: '/notes/',
      scope: '/notes/',
      icons: [{ src: '/notes/icons/icon-192.png' }, {}, {}],
    });
  });
});
