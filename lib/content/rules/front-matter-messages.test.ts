import { describe, expect, test } from 'vitest';
import { checkFiles } from '../testing/check-files';

/** `line rule: message. fix` of every error in a post with lines of front matter and a body. */
function said(lines: string, body = 'Text.'): string[] {
  return checkFiles({ 'posts/2026/x.mdx': `---\n${lines}\n---\n\n${body}\n` })
    .filter(({ severity }) => severity === 'error')
    .map(({ line, message, fix }) => `${line} ${message}. ${fix}`);
}

const HEAD = 'title: Opening hours\ndate: 2026-04-05';
const withLine = (line: string): string[] => said(`${HEAD}\n${line}`);

describe('front matter of other systems is told in the words of this one', () => {
  test.each([
    ['tags: [open-data]', '4 There is no “tags” here; it is called “topics”. Write “topics:”.'],
    ['categories:\n  - handbook', '4 There is no “categories” here; it is called “topics”. Write “topics:”.'],
    ['author: jane-doe', '4 There is no “author” here; it is called “authors”. Write authors: [jane-doe].'],
    [
      'description: When we are there.',
      '4 There is no “description” here; it is called “summary”. Write “summary:”.',
    ],
    [
      'layout: post',
      '4 There is no “layout” here. Delete the line; the site decides this for all pages alike.',
    ],
    [
      'published: true',
      '4 There is no “published” here. Delete the line; a post is published unless it has draft: true.',
    ],
    ['published: false', '4 There is no “published” here. Write draft: true.'],
    ['status: draft', '4 There is no “status” here. Write draft: true.'],
    [
      'published: 2026-05-01',
      '4 There is no “published” here; it is called “publish_at”. Write “publish_at:”.',
    ],
    ['lastmod: 2026-05-01', '4 There is no “lastmod” here; it is called “updated”. Write “updated:”.'],
    [
      'redirect_from: [/hours/]',
      '4 There is no “redirect_from” here; it is called “aliases”. Write “aliases:”.',
    ],
    [
      'permalink: /hours/',
      '4 There is no “permalink” here. Delete the line; date and file name make the address. If the post was published at /hours/ before, write aliases: [/hours/].',
    ],
  ])('%s', (line, message) => expect(withLine(line)).toEqual([message]));

  test('and what such a key says is checked in the same run', () => {
    expect(withLine('tags: [open-dta]\nlastmod: last week')).toEqual([
      '4 There is no “tags” here; it is called “topics”. Write “topics:”.',
      '4 There is no topic “open-dta”. Did you mean “open-data”?. Write “open-data”.',
      '5 There is no “lastmod” here; it is called “updated”. Write “updated:”.',
      '5 “updated” is not a date; expected YYYY-MM-DD, found “last week”. Write the day with the year first: YYYY-MM-DD.',
    ]);
  });

  test('two keys for one thing are told apart', () => {
    expect(withLine('tags: [open-data]\ncategories: [handbook]')[1]).toBe(
      '5 There is no “categories” here. Add what it says to “topics”, which is there already, and delete the line.',
    );
  });
});

describe('a picture as one word', () => {
  test.each([
    [
      'image: https://s3.amazonaws.com/digitalgov/desk.png',
      "Write image: { src: https://s3.amazonaws.com/digitalgov/desk.png, alt: 'What it shows' }.",
    ],
    ['thumbnail: public/media/desk.png', "Write image: { src: /media/desk.png, alt: 'What it shows' }."],
    [
      'image: Desk 1.HEIC',
      "Save it as JPEG, put the file in public/media and write image: { src: /media/desk-1.jpg, alt: 'What it shows' }.",
    ],
  ])('%s', (line, fix) => expect(withLine(line).at(-1)).toContain(fix));
});

describe('people and topics', () => {
  test('a name alone gets its list, its id and its file at once', () => {
    expect(withLine('authors: Ruth Okonkwo')).toEqual([
      '4 “authors” is a list of ids, in brackets; found “Ruth Okonkwo”. Write authors: [ruth-okonkwo]. Add content/authors/ruth-okonkwo.mdx with three lines: “---”, “name: Ruth Okonkwo”, “---”.',
    ]);
  });
  test('a name that is known gets its id', () => {
    expect(withLine('authors: Jane Doe and Gazette Editors')).toEqual([
      '4 “authors” is a list of ids, in brackets; found “Jane Doe, Gazette Editors”. Write authors: [jane-doe, gazette-editors].',
    ]);
  });
  test('a name that is nearly known gets both answers', () => {
    expect(withLine('authors:\n  - Jane Dow')).toEqual([
      '5 There is no author “Jane Dow”. Did you mean “jane-doe”?. Write “jane-doe”. If “Jane Dow” is new, write “jane-dow” and add content/authors/jane-dow.mdx with three lines: “---”, “name: Jane Dow”, “---”.',
    ]);
  });
  test('all faults of one post are told in one run, a wrong date among them', () => {
    expect(
      said('title: Hours\ndate: 4/5/2026\nauthors: Ruth Okonkwo\ntopics: Open Data, Parks'),
    ).toHaveLength(3);
  });
});

describe('old addresses', () => {
  test.each([
    ['aliases: [https://old.example.gov/2015/04/hours/]', 'Write /2015/04/hours/.'],
    ['aliases: [old.example.gov/hours/]', 'Write /hours/.'],
    ['aliases:\n  - hours/', 'Write /hours/.'],
    ['aliases: ["/opening hours/"]', 'Write /opening%20hours/.'],
    ['aliases: https://old.example.gov/hours/', 'Write aliases: [/hours/].'],
  ])('%s', (line, fix) => expect(withLine(line).join()).toContain(fix));
});

describe('YAML', () => {
  test('a # that cuts a title off', () => {
    expect(said('title: Office #3 is open\ndate: 2026-04-05')).toEqual([
      "2 “title” ends before “#3 is open”: a # after a space starts a comment. Put the whole value in single quotes: title: 'Office #3 is open'.",
    ]);
  });
  test('a remark to colleagues is none of our business', () => {
    expect(said('title: Office hours # ask Ruth\ndate: 2026-04-05')).toEqual([]);
  });
  test('front matter that nobody closed', () => {
    const files = { 'posts/2026/x.mdx': `---\n${HEAD}\n\nWe open at nine.\n` };
    expect(checkFiles(files).map(({ fix }) => fix)).toEqual([
      'Put a line with three hyphens (---) before line 5, which starts with “We open at nine.”.',
    ]);
  });
});

describe('the template', () => {
  test.each([
    ['title: Your title\ndate: 2026-04-05', 'Text.'],
    [`${HEAD}\nsummary: One or two sentences on what a reader gets from it.`, 'Text.'],
    [HEAD, 'Write your text here.'],
    [HEAD, 'The first paragraph says what this is about.\n\n## Hours\n\nNine.'],
  ])('is not published: %s / %s', (lines, body) => {
    expect(said(lines, body).join()).toMatch(/is still the text of the template\. Write your own/);
  });
  test('is what a draft starts from', () => {
    expect(said(`${HEAD}\ndraft: true`, 'Write your text here.')).toEqual([]);
  });
});

describe('a merge conflict is one error', () => {
  const conflict = '<<<<<<< HEAD\ntitle: Hours\n=======\ntitle: Times\n>>>>>>> other';
  test('in front matter', () => {
    expect(said(`${conflict}\ndate: 2026-04-05`)).toEqual([
      '2 Lines 2 to 6 are a merge conflict: two versions of the same lines. Keep the version that is right, and delete the lines that start with <<<<<<<, ======= and >>>>>>>.',
    ]);
  });
  test('in the text, twice', () => {
    const body = 'A\n\n<<<<<<< HEAD\n<Note>One\n=======\nTwo {x}\n>>>>>>> b';
    const all = said(HEAD, `${body}\n\n${body}`);
    expect(all).toHaveLength(1);
    expect(all[0]).toContain('and 1 more follows');
  });
  test('but not where a post shows one', () => {
    expect(said(HEAD, `\`\`\`\n${conflict}\n\`\`\``)).toEqual([]);
  });
});
