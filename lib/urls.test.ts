import { afterEach, describe, expect, it, vi } from 'vitest';
import { absoluteUrl, isExternal, legacyImageUrl, momentId, newsPath, postPath } from './urls';

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
