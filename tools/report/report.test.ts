import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { loadContent } from '@/lib/content/load.ts';
import type { LinkReport } from '../links/link-result.ts';
import { type EditorsReport, editorsReport } from './editors-report.ts';
import { reportMarkdown } from './report-markdown.ts';
import { reportPage } from './report-page.tsx';

const NOW = Date.parse('2026-11-22T00:00:00Z');
const links: LinkReport = {
  checked: '2026-11-20T06:00:00.000Z',
  links: [
    { url: 'https://a.example/', places: ['content/pages/about.mdx:7'], state: 'works', reason: '200 OK' },
    {
      url: 'https://b.example/',
      places: ['content/pages/about.mdx:8', 'content/pages/contact.mdx:9'],
      state: 'moved',
      reason: 'moved to https://c.example/',
      to: 'https://c.example/',
    },
    {
      url: 'https://d.example/',
      places: ['content/pages/about.mdx:9'],
      state: 'broken',
      reason: '404 Not Found',
    },
  ],
};

let report: EditorsReport;

beforeAll(() => {
  vi.stubEnv('PREVIEW', '1');
  const { content, problems } = loadContent('tools/report/fixtures/content', NOW);
  report = editorsReport(content, problems, NOW, links);
});

afterAll(() => vi.unstubAllEnvs());

/** Titles and details of a section. */
const rows = (id: string) =>
  report.sections.find((section) => section.id === id)?.rows.map(({ title, detail }) => [title, detail]);

const TALK = 'A talk <script>alert(1)</script>';

describe('the report on a small publication', () => {
  test('counts posts by state', () => {
    expect(report.counts.map(({ label, value }) => [label, value])).toEqual([
      ['Published posts', 3],
      ['of these with a recording or video', 2],
      ['Archived posts', 1],
      ['Scheduled posts', 1],
      ['Drafts', 1],
      ['Authors', 2],
      ['Topics', 3],
      ['Podcasts', 0],
      ['Pages', 3],
    ]);
  });

  test.each([
    [
      'next',
      [
        ['Soon', 'appears 2026-12-24 09:00:00-05:00'],
        [TALK, 'becomes archived 2027-05-01 00:00:00Z'],
      ],
    ],
    ['drafts', [['Unfinished', 'dated 2026-10-01']]],
    ['summaries', [[TALK, 'no summary']]],
    [
      'names',
      [
        ['Soon', 'no author'],
        ['Soon', 'no topic'],
      ],
    ],
    ['alt', [['Old and untouched', '/media/x.png']]],
    ['transcripts', [[TALK, 'video “Panel”']]],
    [
      'chapters',
      [
        [TALK, 'video “Panel”'],
        [TALK, 'recording “Talk”'],
      ],
    ],
    [
      'links',
      [
        ['https://d.example/', '404 Not Found (content/pages/about.mdx:9)'],
        ['https://b.example/', 'moved to https://c.example/ (content/pages/about.mdx:8)'],
        ['https://b.example/', 'moved to https://c.example/ (content/pages/contact.mdx:9)'],
      ],
    ],
    [
      'unreviewed',
      [
        ['Contact', 'never reviewed'],
        ['About', 'reviewed 2024-03-01'],
      ],
    ],
    ['old', [['Old and untouched', 'published 2019-05-01']]],
    [
      'topics',
      [
        ['Never', 'no post'],
        ['Once', 'one post'],
      ],
    ],
    ['authors', [['Unused Author', 'no post']]],
  ])('%s', (id, expected) => {
    expect(rows(id)).toEqual(expected);
  });

  test('without a check of links says nothing about them', () => {
    const { content, problems } = loadContent('tools/report/fixtures/content', NOW);
    expect(editorsReport(content, problems, NOW).sections.map(({ id }) => id)).not.toContain('links');
  });
});

describe('the page of the report', () => {
  test('is the same whenever it is made', () => {
    expect(reportPage(report)).toBe(reportPage(report));
  });

  test('shows titles as text and leads to the file to correct', () => {
    const page = reportPage(report);
    expect(page).toContain('A talk &lt;script&gt;alert(1)&lt;/script&gt;');
    expect(page).not.toContain('<script');
    expect(page).toContain('posts/2026/a-talk.mdx">');
  });

  test('does not link to what is not published', () => {
    expect(reportPage(report)).toContain('<td>Unfinished</td>');
  });
});

describe('the report as an issue', () => {
  test('has what is the matter with links to fix it, and says what is in order', () => {
    const text = reportMarkdown(report);
    expect(text).toContain('Published posts: 3 · ');
    expect(text).toMatch(
      /^\| \[https:\/\/d\.example\/\]\(<https:\/\/d\.example\/>\) \| 404 Not Found.* \|$/m,
    );
    expect(text).toContain('A talk &#60;script&#62;alert(1)&#60;/script&#62;');
    expect(text).not.toContain('<script>');
    const lines = text.split('\n');
    for (const { title, rows: found, empty } of report.sections)
      expect(
        lines.some((line) => line === (found.length > 0 ? `## ${title} (${found.length})` : `- ${empty}`)),
        title,
      ).toBe(true);
  });

  test('stays within what GitHub takes, and notifies nobody', () => {
    const row = { title: '@everybody #1 | x', detail: 'y'.repeat(100), file: 'content/posts/a b|c.mdx' };
    const [first] = report.sections;
    const sections = Array.from({ length: 12 }, (_, at) => ({
      ...first,
      id: `${at}`,
      title: 't',
      says: '',
      empty: '',
      rows: Array(500).fill(row),
    }));
    const text = reportMarkdown({ ...report, sections });
    expect(text.length).toBeLessThan(65_000);
    expect(text).not.toMatch(/@|(?<!&)#1/);
    expect(text.match(/and 490 more/g)).toHaveLength(12);
  });
});
