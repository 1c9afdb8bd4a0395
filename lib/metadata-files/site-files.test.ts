import { join } from 'node:path';
import { load } from 'cheerio';
import { XMLValidator } from 'fast-xml-parser';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { iconSvg, icons } from '@/lib/icons/icon';
import { contentOf, hostileContent, hostileTitles } from '@/lib/testing/content';
import { jsonFaults } from '@/lib/testing/json-schema';
import { contentOfKinds } from '@/lib/testing/kinds';
import { llmsTxt } from './llms-txt';
import { manifest, openSearch, securityTxt } from './site-files';

test('the browser can offer the site’s search', () => {
  expect(XMLValidator.validate(openSearch())).toBe(true);
  const $ = load(openSearch(), { xml: true });
  expect($('Url').attr('template')).toBe('https://gazette.example/search/?q={searchTerms}');
  expect($('ShortName').text().length).toBeLessThanOrEqual(16);
});

test('the manifest is as its standard says and names icons that exist', () => {
  expect(jsonFaults(join(import.meta.dirname, 'schemas/web-app-manifest.json'), manifest())).toEqual([]);
  const { icons: named } = JSON.parse(manifest());
  for (const { src } of named) expect(icons.has(src)).toBe(true);
});

test('security.txt expires a year after the build', () => {
  const text = securityTxt(Date.UTC(2026, 10, 22));
  expect(text).toContain('Contact: mailto:editors@example.org\n');
  expect(text).toContain('Expires: 2027-11-22T00:00:00Z\n');
});

describe('llms.txt is Markdown of headings and links whatever the title is', () => {
  test.each(Object.entries(hostileTitles))('%s', (_, title) => {
    const tree = fromMarkdown(llmsTxt(hostileContent(title)));
    const headings: number[] = [];
    const links: string[] = [];
    visit(tree, (node) => {
      if (node.type === 'heading') headings.push(node.depth);
      if (node.type === 'link') links.push(node.url);
      expect(node.type).not.toBe('html');
    });
    expect(headings).toEqual([1, 2, 2, 2]);
    expect(links[0]).toBe('https://gazette.example/2025/03/02/p/index.md');
    for (const link of links) expect(link).toMatch(/^https:\/\/gazette\.example\//);
  });
});

test('llms.txt leaves out what is archived', () => {
  const content = contentOf({
    'posts/2025/a.mdx': '---\ntitle: Old\ndate: 2025-01-02\narchived: 2025-06-01\n---\n\nText.\n',
  });
  expect(llmsTxt(content)).not.toContain('Old');
});

test('llms.txt names the documents of every kind that the publication has, and where their lists are', () => {
  const text = llmsTxt(contentOfKinds());
  expect(text).toContain('Every page that is named here is also there as Markdown');
  expect(text).toContain(
    '## Resources\n\n- [A list](https://harbor.example/resources/list/index.md): Twelve questions.\n\n## Services',
  );
  expect(text).toContain('- [Events as JSON](https://harbor.example/api/v1/events/1.json)');
  expect(text).not.toContain('Plain language');
});

test('every icon is a picture of its type', async () => {
  const { default: sharp } = await import('sharp');
  for (const [path, { make }] of icons) {
    const bytes = await make();
    if (path.endsWith('.png')) expect((await sharp(bytes).metadata()).format).toBe('png');
    else if (path.endsWith('.ico')) {
      expect([...bytes.subarray(0, 6)]).toEqual([0, 0, 1, 0, 1, 0]);
      expect((await sharp(bytes.subarray(22)).metadata()).width).toBe(48);
    } else expect(bytes).toEqual(await iconSvg());
  }
});
