import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fixContent } from './fix-content';
import { loadContent } from './load';
import { NOW, postWith, SITE, withFolder } from './testing/check-files';

/** What becomes of a post, and the words that its readers read then. */
function fixed(text: string) {
  return withFolder({ ...SITE, 'posts/2026/test.mdx': text }, (root) => {
    const args = [join(root, 'content'), NOW, join(root, 'public')] as const;
    const applied = fixContent(undefined, ...args);
    const { problems, content } = loadContent(...args);
    const again = fixContent(undefined, ...args);
    return {
      text: readFileSync(join(root, 'content/posts/2026/test.mdx'), 'utf8'),
      says: applied.map(({ says }) => says),
      errors: problems.filter(({ severity }) => severity === 'error').map(({ message }) => message),
      words: content.posts.find(({ slug }) => slug === 'test')?.outline.text,
      again: again.length,
    };
  });
}

describe('--fix fixes a body, which then passes and says what its author meant', () => {
  test.each([
    [
      'a less-than sign',
      'Fewer than <5 came, a <b.',
      'Fewer than &lt;5 came, a &lt;b.',
      'Fewer than <5 came, a <b.',
    ],
    ['a brace', 'Use {curly here.', 'Use \\{curly here.', 'Use {curly here.'],
    ['braces around words', 'Dear {name}, hello.', 'Dear \\{name\\}, hello.', 'Dear {name}, hello.'],
    ['braces that no program reads', 'Set {a b} or {c.', 'Set \\{a b\\} or \\{c.', 'Set {a b} or {c.'],
    ['a comment', 'One <!-- note --> two.', 'One {/* note */} two.', 'One two.'],
    ['a comment over lines', 'One.\n\n<!-- a\nb -->\n\nTwo.', 'One.\n\n{/* a\nb */}\n\nTwo.', 'One.\nTwo.'],
    ['<br>', 'One<br>two.', 'One<br />two.', 'One\ntwo.'],
    ['</br>', 'One</br>two.', 'One<br />two.', 'One\ntwo.'],
    [
      '<img>',
      '<img src="https://s3.amazonaws.com/a.png" alt="A cat">',
      '<img src="https://s3.amazonaws.com/a.png" alt="A cat" />',
      '',
    ],
    ['<hr> between paragraphs', 'One.\n\n<hr>\n\nTwo.', 'One.\n\n<hr />\n\nTwo.', 'One.\nTwo.'],
    ['class', '<p class="lead">One.</p>', '<p>One.</p>', 'One.'],
    [
      'className on a line of its own',
      '<div\n  className="x"\n  id="y"\n>\nOne.\n</div>',
      '<div\n  id="y"\n>\nOne.\n</div>',
      'One.',
    ],
    ['a bare attribute', '<a href=/about/>About</a>', '<a href="/about/">About</a>', 'About'],
    [
      'typographic quotes around a value',
      '<a href=“/about/” title=‘x’>About</a>',
      '<a href="/about/" title="x">About</a>',
      'About',
    ],
    [
      'an address in < >',
      'See <https://example.gov/a_b>.',
      'See [https://example.gov/a\\_b](https://example.gov/a_b).',
      'See https://example.gov/a_b.',
    ],
    [
      'a mail address in < >',
      'Write to <a@example.gov>.',
      'Write to [a@example.gov](mailto:a@example.gov).',
      'Write to a@example.gov.',
    ],
    ['a missing slash', 'See [about](/about) us.', 'See [about](/about/) us.', 'See about us.'],
    [
      'a missing slash before an anchor',
      '[It](/2025/05/06/neighbour#where-it-stands).',
      '[It](/2025/05/06/neighbour/#where-it-stands).',
      'It.',
    ],
    ['a missing slash in an attribute', '<a href="/about">About</a>', '<a href="/about/">About</a>', 'About'],
    [
      'references to characters',
      'The agency&#8217;s &ldquo;report&rdquo; &mdash; &lt;5 &amp; more&nbsp;here.',
      'The agency’s “report” — &lt;5 &amp; more&nbsp;here.',
      'The agency’s “report” — <5 & more here.',
    ],
    ['several things in one line', '<p class=a>5 <6{x}<br></p>', '<p>5 &lt;6\\{x\\}<br /></p>', '5 <6{x}'],
  ])('%s', (_, before, after, words) => {
    const result = fixed(postWith(`\n${before}\n`));
    expect(result.text).toBe(postWith(`\n${after}\n`));
    expect(result.errors).toEqual([]);
    expect(result.words).toBe(words);
    expect(result.again).toBe(0);
  });

  test.each([
    ['3.20', '3:20'],
    ['90', '1:30'],
    ['3m20s', '3:20'],
    ['0:3:20', '3:20'],
    ['1h2m3s', '1:02:03'],
  ])('a time written as %s', (before, after) => {
    const video = (at: string) =>
      postWith(
        `\n<YouTube id="2dH_hvUNEVM" title="Panel">\n  <Chapter at="${at}">One</Chapter>\n</YouTube>\n`,
      );
    const result = fixed(video(before));
    expect(result.text).toBe(video(after));
    expect(result.errors).toEqual([]);
  });

  test('a number in braces', () => {
    const result = fixed(postWith('\n<YouTube id="2dH_hvUNEVM" title="Panel" start={30} />\n'));
    expect(result.text).toContain('start="0:30"');
    expect(result.errors).toEqual([]);
  });
});

describe('--fix fixes front matter', () => {
  const post = (lines: string) => `---\n${lines}\n---\n\nText.\n`;
  test.each([
    [
      'title: A\ndate: 2026-01-02\ntopics: [cx, customer-experience]',
      'title: A\ndate: 2026-01-02\ntopics: [customer-experience]',
    ],
    [
      'title: A\ndate: 2026-01-02\ntopics:\n  - Open Data\n  - CX',
      'title: A\ndate: 2026-01-02\ntopics:\n  - open-data\n  - customer-experience',
    ],
    [
      'title: A\ndate: 2026-01-02\nauthors:\n  - jane-doe\n  - jane-doe\ntopics: [handbook]',
      'title: A\ndate: 2026-01-02\nauthors:\n  - jane-doe\ntopics: [handbook]',
    ],
    ['title: 2024\ndate: 2026-01-02\ndraft: "false"', "title: '2024'\ndate: 2026-01-02\ndraft: false"],
    ['title: Q&amp;A\ndate: 2026-01-02', 'title: Q&A\ndate: 2026-01-02'],
  ])('%#', (before, after) => {
    const result = fixed(post(before));
    expect(result.text).toBe(post(after));
    expect(result.errors).toEqual([]);
  });
});

test('--fix keeps the line ends and the byte order mark of a file', () => {
  const before = `\uFEFF${postWith('\nOne<br>two.\n')}`.replaceAll('\n', '\r\n');
  expect(fixed(before).text).toBe(before.replace('<br>', '<br />'));
});

test('--fix says what it did, with the place, and leaves alone what it cannot be sure of', () => {
  const result = fixed(postWith('\n<p>One <b>two</p>\n\nThe {a => b} thing<br>\n'));
  expect(result.says).toEqual(['wrote <br />']);
  expect(result.errors).toHaveLength(2);
});

test('--fix fixes a note beside an error that it leaves alone', () => {
  const result = fixed(postWith('\nIt’s a re\u200Bport.\n\n<p>One <b>two</p>\n'));
  expect(result.says).toEqual(['deleted U+200B']);
  expect(result.errors).toHaveLength(1);
});

test('--fix takes out what no reader sees, from a file without errors', () => {
  const result = fixed(postWith('\nA re\u200Bport.\n'));
  expect(result.text).toBe(postWith('\nA report.\n'));
});
