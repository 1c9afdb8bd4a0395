import { body, front, line, type Row, type RowElsewhere, slug } from './row';

const SLUG = 'lower-case letters, digits and hyphens';
const post = (name: string, more = '') => `---\ntitle: ${name}\ndate: 2026-01-02\n${more}---\n\nText.\n`;

export const routingRows: readonly Row[] = [
  {
    id: 'RT-01',
    what: 'two posts of one slug',
    files: { 'posts/2026/dup-a.mdx': body('a'), 'posts/2026/dup-b.mdx': body('b') },
    file: 'content/posts/2026/dup-b.mdx',
    refused: '5:7 address/duplicate',
    says: 'content/posts/2026/dup-a.mdx',
  },
  {
    id: 'RT-02',
    what: 'slugs that differ in their capitals',
    files: { 'posts/2026/a.mdx': slug('Post'), 'posts/2026/test.mdx': slug('post') },
    file: 'content/posts/2026/a.mdx',
    refused: '4:7 front-matter/value',
    says: SLUG,
  },
  {
    id: 'RT-03',
    what: 'slugs that differ in their accents’ form',
    files: { 'posts/2026/a.mdx': slug('caf\u00e9'), 'posts/2026/test.mdx': slug('cafe\u0301') },
    refused: '4:7 address/duplicate',
    says: 'content/posts/2026/a.mdx',
  },
  {
    id: 'RT-04',
    what: 'a slug that climbs out',
    files: slug('../../x'),
    refused: '4:7 front-matter/value',
    says: SLUG,
  },
  {
    id: 'RT-05',
    what: 'a slug that climbs out, escaped',
    files: slug('"%2e%2e%2fx"'),
    refused: '4:7 front-matter/value',
    says: SLUG,
  },
  {
    id: 'RT-06',
    what: 'a slug with backslashes',
    files: slug('"..\\\\..\\\\x"'),
    refused: '4:7 front-matter/value',
    says: SLUG,
  },
  {
    id: 'RT-07',
    what: 'a slug that is a path',
    files: slug('/etc/passwd'),
    refused: '4:7 front-matter/value',
    says: SLUG,
  },
  {
    id: 'RT-08',
    what: 'two dots as slug',
    files: slug('".."'),
    refused: '4:7 front-matter/value',
    says: SLUG,
  },
  {
    id: 'RT-09',
    what: 'an empty slug',
    files: slug('""'),
    refused: '4:1 front-matter/value',
    says: '“slug” is empty',
  },
  {
    id: 'RT-10',
    what: 'a number as slug',
    files: slug('2024'),
    refused: '4:7 front-matter/quotes',
    says: "Write '2024'",
  },
  {
    id: 'RT-11',
    what: 'a slug of 300 letters',
    files: slug('a'.repeat(300)),
    refused: '4:7 front-matter/value',
    says: '200 characters',
    otherwise:
      'The limit is 200, not 100: the archive has 52 addresses of more than 100 characters, and addresses never die.',
  },
  {
    id: 'RT-12',
    what: 'a slug of emoji',
    files: slug('\u{1F600}'.repeat(90)),
    refused: '4:7 front-matter/value',
    says: SLUG,
  },
  {
    id: 'RT-13',
    what: 'a slug with ? # and %',
    files: slug('"c?d#e 100%"'),
    refused: '4:7 front-matter/value',
    says: SLUG,
  },
  {
    id: 'RT-14',
    what: 'the slug of a system folder',
    files: slug('_next'),
    refused: '4:7 front-matter/value',
    says: SLUG,
  },
  {
    id: 'RT-14',
    what: 'the slug of a device',
    files: slug('con'),
    refused: '4:7 front-matter/value',
    says: 'reserved',
  },
  {
    id: 'RT-15',
    what: 'the slug “search”',
    files: slug('search'),
    otherwise:
      'Posts live below their date, /2026/01/02/search/; only a page could meet /search/, and is refused (rule address/reserved).',
  },
  {
    id: 'RT-16',
    what: 'an alias that is the page itself',
    files: line('aliases: [/2026/01/02/test/]'),
    refused: '6:11 address/alias',
    says: 'this page itself',
  },
  {
    id: 'RT-17',
    what: 'an alias that is another page',
    files: line('aliases: [/2025/05/06/neighbour/]'),
    refused: '6:11 address/alias',
    says: 'would hide it',
  },
  {
    id: 'RT-18',
    what: 'an alias of two posts',
    files: {
      'posts/2026/a.mdx': post('A', 'aliases: [/old/]\n'),
      'posts/2026/test.mdx': post('B', 'aliases: [/old/]\n'),
    },
    refused: '4:11 address/alias',
    says: 'content/posts/2026/a.mdx',
  },
  {
    id: 'RT-20',
    what: 'aliases on other sites',
    files: line('aliases: ["https://evil.example/", "//evil.example/x"]'),
    refused: '6:36 front-matter/value',
    says: 'an address from the root',
  },
  {
    id: 'RT-24',
    what: 'a folder that is called like a post',
    files: { 'posts/2026/dirname.mdx/a.mdx': body('a') },
    file: 'content/posts/2026/dirname.mdx',
    refused: '1:1 file/type',
    says: 'a folder',
  },
  {
    id: 'RT-26',
    what: 'files that editors leave behind',
    files: {
      'posts/2026/test.mdx': body('Text.'),
      'posts/2026/test.mdx~': 'x',
      'posts/2026/.#test.mdx': 'x',
      'posts/2026/test.mdx.orig': 'x',
      'posts/.DS_Store': 'x',
    },
  },
  {
    id: 'RT-27',
    what: 'the ending .MDX',
    files: { 'posts/2026/upper.MDX': body('Text.') },
    file: 'content/posts/2026/upper.MDX',
    refused: '1:1 file/type',
    says: 'lower case',
  },
  {
    id: 'RT-28',
    what: 'a file name with an emoji',
    files: { 'posts/2026/emoji \u{1F600}.mdx': front('title: A\ndate: 2026-01-02') },
    file: 'content/posts/2026/emoji \u{1F600}.mdx',
    refused: '1:1 file/name',
    says: 'add a line “slug: emoji”',
  },
];

/** Held by `odd-files.test.ts`, which needs a real file system, or by the tests of another part. */
export const routingElsewhere: readonly RowElsewhere[] = [
  {
    id: 'RT-19',
    what: 'an alias at the end of a chain of redirects',
    held: 'the rule redirect/chain (rules.test.ts)',
  },
  { id: 'RT-21', what: 'a published address that is gone', held: 'the ledger’s tests (tools/publish)' },
  { id: 'RT-22', what: 'a link to a file of the system', held: 'odd-files.test.ts' },
  { id: 'RT-23', what: 'a link to its own folder', held: 'odd-files.test.ts' },
  { id: 'RT-25', what: 'a file that may not be read', held: 'odd-files.test.ts' },
  { id: 'RT-29', what: 'no content at all', held: 'odd-files.test.ts' },
  { id: 'RT-30', what: 'three quarters of the pages gone', held: 'the ledger’s tests (tools/publish)' },
];
