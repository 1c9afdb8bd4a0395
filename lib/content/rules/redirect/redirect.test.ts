import { describe, expect, test } from 'vitest';
import { checkFiles } from '../../testing/check-files';

const entry = (from: string, to: string): string => `- from: ${from}\n  to: ${to}\n`;

/** `line rule: message` for each problem of a `redirects.yml`. */
const said = (text: string, others: Record<string, string> = {}): string[] =>
  checkFiles({ ...others, 'redirects.yml': text }).map(
    ({ line, rule, message }) => `${line} ${rule}: ${message}`,
  );

describe('redirects.yml', () => {
  test('may lead to pages, files of the build, places on a page and other sites', () => {
    const list = [
      entry('/a/', '/about/'),
      entry('/b', '/2025/05/06/neighbour/#where-it-stands'),
      entry('/c/', '/feed.xml'),
      entry('/d/', 'https://example.org/'),
      '- from: /e/\n  gone: true\n',
    ];
    expect(said(list.join(''))).toEqual([]);
  });

  test('may lead to pages whose names are in another script, encoded or not', () => {
    const post = { 'posts/2025/第二.mdx': '---\ntitle: 第二\ndate: 2025-05-06\n---\n\n文.\n' };
    const list = entry('/a/', '/2025/05/06/第二/') + entry('/b/', '/2025/05/06/%E7%AC%AC%E4%BA%8C/');
    expect(said(list, post).filter((one) => one.includes('redirect/'))).toEqual([]);
  });

  test('must not lead in a circle', () => {
    expect(said(entry('/a/', '/b/') + entry('/b/', '/a/'))).toEqual([
      '1 redirect/chain: /a/ leads to /b/, and from there back to itself',
      '3 redirect/chain: /b/ leads to /a/, and from there back to itself',
    ]);
    expect(said(entry('/a/', '/a/'))).toEqual([
      '1 redirect/chain: /a/ leads to /a/, and from there back to itself',
    ]);
  });

  test('must not lead to a old address of a page', () => {
    const page = '---\ntitle: New\naliases: [/middle/]\n---\n\nText.\n';
    expect(said(entry('/old/', '/middle/'), { 'pages/new.mdx': page })).toEqual([
      '1 redirect/chain: /old/ leads to /middle/, which leads to /new/',
    ]);
    expect(said(entry('/old/', '/topics/cx/'))).toEqual([
      '1 redirect/chain: /old/ leads to /topics/cx/, which leads to /topics/customer-experience/',
    ]);
  });

  test('must not repeat an alias', () => {
    const page = '---\ntitle: New\naliases: [/old/]\n---\n\nText.\n';
    expect(said(entry('/old/', '/about/'), { 'pages/new.mdx': page })).toEqual([
      '1 redirect/duplicate: /old/ is an alias in content/pages/new.mdx:3 too',
    ]);
  });

  test('must not hide lists of the site', () => {
    expect(said(entry('/news/', '/about/'))).toEqual([
      '1 redirect/form: Entry 1: from belongs to the site itself',
    ]);
    expect(said(entry('/news/page/2/', '/about/'))).toEqual([
      '1 redirect/hides: The site itself answers at /news/page/2/',
    ]);
  });

  test('holds one path an entry', () => {
    expect(said(entry('/old/?p=1', '/about/'))[0]).toMatch(/^1 redirect\/form: Entry 1: from holds/);
    expect(said(entry('/old/*', '/about/'))[0]).toMatch(/^1 redirect\/form: Entry 1: from holds/);
  });

  test('says where it grows beyond what a host reads', () => {
    const list = Array.from({ length: 2000 }, (_, index) => entry(`/old-${index}/`, '/about/')).join('');
    expect(said(list)).toEqual([
      '1 redirect/limit: There are 2,001 old addresses; Cloudflare Pages reads the first 2,000',
    ]);
  });
});
