/** For tests: content from texts, and titles that break what does not escape. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { formatProblems } from '../content/format';
import { loadContent } from '../content/load';
import type { Content, Post } from '../content/types';

/**
 * The content of a folder that holds the given files (`posts/2026/a.mdx` → its text) as of a moment in milliseconds.
 *
 * @throws where the content check finds an error, unless `faulty` allows it
 */
export function contentOf(
  files: Readonly<Record<string, string>>,
  now = Date.UTC(2026, 0, 1),
  { faulty = false } = {},
): Content {
  const folder = mkdtempSync(join(tmpdir(), 'gazette-content-'));
  try {
    for (const [name, text] of Object.entries({
      'site.yml': 'name: Test\nurl: https://test.example\n',
      ...files,
    })) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    const { content, problems, texts } = loadContent(folder, now);
    const errors = problems.filter((problem) => problem.severity === 'error');
    if (errors.length > 0 && !faulty) throw new Error(formatProblems(errors, texts));
    return content;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The first post of a folder with the given files. */
export function postOf(files: Readonly<Record<string, string>>): { post: Post; content: Content } {
  const content = contentOf(files);
  const post = content.posts[0];
  if (!post) throw new Error('There is no post.');
  return { post, content };
}

/** Titles that break an output that does not escape, shorten or order its text. */
export const hostileTitles: Readonly<Record<string, string>> = {
  'a script': '<script>alert(1)</script>',
  'the end of a script': '</script><script>alert(1)</script>',
  'the end of a CDATA section': 'a ]]> b <![CDATA[ c',
  'escaped ampersands': 'Q&amp;amp;A & Q&amp;A &lt;b&gt;',
  emoji: 'A 👩‍👩‍👧 family 🇺🇸 \u{1f4a5}',
  'right-to-left text': 'مرحبا \u202eabc\u202c עולם',
  'control characters': 'bell\u0007 null\u0000 escape\u001b end',
  'half a character': 'half \ud83d end',
  'two hundred characters, the most that a title may have': 'long '.repeat(40),
  'five hundred characters, which the check refuses': `${'long '.repeat(99)}words`,
  'quotes and braces': '\'"`{x}#--><!-- %0a \\n',
};

/** Stands for a headline that is too long to be loaded, and is in no other text. */
const STAND_IN = 'Standinheadline';

/** A post with an awkward title, summary, author, topic, picture text and chapter. */
export function hostileContent(title: string): Content {
  // A post whose headline is too long is not loaded at all, so the words are put in once it is.
  if (title.length > 200)
    return JSON.parse(JSON.stringify(hostileContent(STAND_IN)).replaceAll(STAND_IN, title));
  const quoted = JSON.stringify(title);
  const attribute = title.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const text = title.replace(/[\\`*_{}[\]<>#&!|~$]/g, (mark) => `&#${mark.charCodeAt(0)};`);
  const files = {
    'topics/t.mdx': `---\ntitle: ${quoted}\nsummary: ${quoted}\n---\n`,
    'authors/a.mdx': `---\nname: ${quoted}\nrole: ${quoted}\n---\n`,
    'series/s.mdx': [
      `---\ntitle: ${quoted}\nsummary: ${quoted}\ncover: /media/digitalgov-podcast-cover.jpg\nlanguage: en`,
      `category: Government\nowner:\n  name: ${quoted}\n  email: a@example.org\n---\n`,
    ].join('\n'),
    'posts/2025/p.mdx': [
      `---\ntitle: ${quoted}\nsummary: ${quoted}\ndate: 2025-03-02 10:00:00 -0500\nauthors: [a]\ntopics: [t]`,
      `series: s\nimage:\n  src: https://upload.wikimedia.org/a.jpg\n  alt: ${quoted}\n---\n\n${text}\n`,
      `<AudioPlayer src="https://s3.amazonaws.com/a.mp3" title="${attribute}" size="11 MB">`,
      `  <Chapter at="0:00">${text}</Chapter>\n  <Chapter at="1:00">${text}</Chapter>\n</AudioPlayer>\n`,
      `<YouTube id="2dH_hvUNEVM" title="${attribute}">`,
      `  <Chapter at="0:00">${text}</Chapter>\n  <Chapter at="3:00">${text}</Chapter>\n</YouTube>\n`,
    ].join('\n'),
  };
  // The check refuses some of these titles; what is written from content must hold all the same.
  const content = contentOf(files, undefined, { faulty: true });
  if (content.posts.length === 0) throw new Error(`No post is left to test with: ${title}`);
  return content;
}
