import { load } from 'cheerio';
import { XMLValidator } from 'fast-xml-parser';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { hostileTitles } from '@/lib/testing/content';
import { xmlText } from '@/lib/xml';

afterEach(() => {
  vi.doUnmock('../site');
  vi.resetModules();
});

/** The site's files as they are where its name and description are the given text. */
async function filesNamed(text: string) {
  vi.resetModules();
  vi.doMock('../site', async (original) => {
    const { site, ...rest } = await original<typeof import('../site')>();
    const named = (key: string | symbol) => key === 'name' || key === 'description';
    const get = (_: unknown, key: string | symbol) => (named(key) ? text : Reflect.get(site, key));
    return { ...rest, site: new Proxy({}, { get }) };
  });
  return import('./site-files');
}

describe('OpenSearch and the manifest hold any name as it is written', () => {
  test.each(Object.entries(hostileTitles))('%s', async (_, title) => {
    const { openSearch, manifest } = await filesNamed(title);
    expect(XMLValidator.validate(openSearch())).toBe(true);
    const $ = load(openSearch(), { xml: true });
    expect($('Description').text()).toBe(xmlText(title));
    expect([...$('ShortName').text()].length).toBeLessThanOrEqual(16);
    expect($('OpenSearchDescription > *')).toHaveLength(6);
    expect(JSON.parse(manifest())).toMatchObject({ name: xmlText(title), description: xmlText(title) });
  });
});
