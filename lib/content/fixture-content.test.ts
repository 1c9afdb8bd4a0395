import { describe, expect, it } from 'vitest';
import { loadContent } from './load';
import type { Post } from './types';

const NOW = Date.parse('2026-12-01T00:00:00Z');
const { content, problems } = loadContent(undefined, NOW);
const posts = new Map(content.posts.map((post) => [post.path, post]));

const PODCAST = '/2015/07/17/digitalgov-podcast-leaders-come-and-go-but-your-customers-will-remain/';
const RECAP = '/2015/10/30/digitalgov-summit-recap-innovation-through-customer-experience/';

describe('the rich fixture', () => {
  it('has nothing for the check to say, not even a note', () => {
    expect(problems).toEqual([]);
  });

  it('gives every post a summary that fits a search result', () => {
    const handbook = content.posts.filter((post) => post.topics.includes('handbook'));
    expect(handbook.length).toBeGreaterThanOrEqual(14);
    for (const post of handbook) {
      expect(post.summary?.length, post.file).toBeGreaterThanOrEqual(120);
      expect(post.summary?.length, post.file).toBeLessThanOrEqual(160);
    }
  });

  it('shows every state: archived, replaced, corrected, a link, another language', () => {
    const has = (test: (post: Post) => unknown) => content.posts.some(test);
    expect(has((post) => post.isArchived)).toBe(true);
    expect(has((post) => post.superseded_by && posts.has(post.superseded_by))).toBe(true);
    expect(has((post) => post.corrections.length > 0)).toBe(true);
    expect(has((post) => post.source)).toBe(true);
    expect(has((post) => post.lang === 'es')).toBe(true);
  });
});

describe('the two posts of 2015', () => {
  it('keep the recording with its size and its transcript', () => {
    expect(posts.get(PODCAST)?.outline.media).toMatchObject([
      {
        kind: 'audio',
        size: '11 MB',
        transcript: expect.stringMatching(/Ashley-Wichman-and-Stephanie-Thum\.docx$/),
        transcriptNote: 'Word document, 5 pages, 21 KB',
      },
    ]);
  });

  it('keep the five chapters of the video, at their seconds', () => {
    expect(posts.get(RECAP)?.outline.media).toMatchObject([
      {
        kind: 'video',
        id: '2dH_hvUNEVM',
        chapters: [
          { at: 0, title: 'Introduction' },
          { at: 180, title: 'Identifying and Working with Customers' },
          { at: 500, title: 'Measuring Success and Sharing Data' },
          { at: 755, title: 'Why Have a Customer Focus?' },
          { at: 933, title: 'How a Customer Focus Can Change an Agency' },
        ],
      },
    ]);
  });

  it('keep the headings that old links lead to', () => {
    const anchors = posts.get(RECAP)?.outline.headings.map((heading) => heading.id);
    expect(anchors).toEqual(['recap-video-table-of-contents', 'full-video']);
  });

  it('keep their links, those to posts on the old site in full', () => {
    expect(posts.get(PODCAST)?.outline.links).toEqual([
      'https://digital.gov/2015/05/13/three-ways-to-evolve-your-agencys-customer-mindset/',
      'https://digital.gov/2014/12/01/will-2016-be-the-federal-governments-year-of-the-customer/',
    ]);
    expect(posts.get(RECAP)?.outline.links).toEqual([
      'https://www.youtube.com/watch?v=2dH_hvUNEVM',
      'https://summit.digitalgov.gov/',
    ]);
  });

  it.each([
    ['Ex-Im Bank', 'export-import-bank-of-the-united-states'],
    ['IRS', 'internal-revenue-service'],
    ['USCIS', 'us-citizenship-and-immigration-services'],
    ['cx', 'customer-experience'],
    ['customer-satisfaction', 'customer-experience'],
    ['customer-service', 'customer-experience'],
  ])('find the topic once called %s', (spelling, id) => {
    expect(content.topics.find((topic) => topic.id === id)?.aliases).toContain(spelling);
  });
});
