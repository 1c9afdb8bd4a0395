/** A small publication with something of everything, for trials that break one of its files. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Paragraph } from 'docx';
import sharp from 'sharp';
import { vocabulary } from '@/lib/content/vocabulary.ts';
import { wordBytes } from '@/lib/documents/testing.ts';
import { waveFile } from '@/tools/new/test-support/wave-file.ts';

const HEAD = 'summary: What it is about.\nauthors: [ada]\ntopics: [words]';
const post = (title: string, date: string, body: string, more = ''): string =>
  `---\ntitle: ${title}\ndate: ${date} 09:00:00 +0100\n${HEAD}\n${more}---\n\n${body}\n`;

/** Files that are there, for those that the examples of the vocabulary name. */
const FILES: Readonly<Record<string, string>> = {
  mp3: 'talk.wav',
  vtt: 'talk.vtt',
  jpg: 'desk.jpg',
  pdf: 'talk.vtt',
};

const everyComponent = Object.entries(vocabulary)
  .filter(([name]) => name !== 'Chapter')
  .map(([, { example }]) =>
    example.replace(/\/media\/[\w/-]+\.(\w+)/g, (_, type) => `/media/${FILES[type] ?? 'desk.jpg'}`),
  )
  .join('\n\n');

const MARKDOWN = `## A heading with \`code\` & **bold**

Text.[^1] Again.[^1] ~~Old~~ "quoted" and 'so', it's.

| a | b |
|---|---:|
| 1 | 2 |

- [ ] task
- [x] done

## 🎉

## Transcript

> A quotation.

\`\`\`js
const a = "<b>";
\`\`\`

![A desk](/media/desk.jpg)

[^1]: A "note".`;

const talk = (transcript: string, lines = '') =>
  `<AudioPlayer src="/media/talk.wav" title="A talk" transcript="/media/${transcript}">\n  <Chapter at="0:00">Start</Chapter>\n  <Chapter at="0:08">End</Chapter>${lines}\n</AudioPlayer>`;

const CUES = ['Ana: Good morning.', '<v Ben>And to you &amp; all.', 'Ana: So we begin.', '- Thank you.'];
const clock = (seconds: number) => `00:00:${String(seconds).padStart(2, '0')}.000`;
const cues = CUES.map(
  (text, index) => `${index + 1}\n${clock(index * 4)} --> ${clock(index * 4 + 3)}\n${text}\n`,
).join('\n');

/** The texts that a trial breaks, by their path below the publication. */
export const texts: Readonly<Record<string, string>> = {
  'content/site.yml': `name: Trial
tagline: A small publication
description: It has something of everything.
url: https://trial.example
language: en
contact:
  email: editors@trial.example
navigation:
  - label: News
    url: /news/
  - label: About
    url: /about/
legacy_media: https://s3.amazonaws.com/pictures/
hosts:
  pictures: [s3.amazonaws.com, upload.wikimedia.org]
  media: [s3.amazonaws.com]
  frames: [www.slideshare.net, health.gov]
`,
  'content/authors/ada.mdx':
    '---\nname: Ada\nrole: Editor\nlinks:\n  - title: Site\n    url: https://example.org/\n---\n\nAda *writes*.\n',
  'content/topics/words.mdx':
    '---\ntitle: Words\nsummary: About words.\naliases: [wording]\n---\n\n## Links\n\nAbout them.\n',
  'content/series/talks.mdx':
    '---\ntitle: Talks\nsummary: Short talks.\ncover: /media/cover.jpg\nlanguage: en\ncategory: Government\nowner:\n  name: Ada\n  email: ada@example.org\nexplicit: false\n---\n\nShort talks.\n',
  'content/pages/about.mdx': '---\ntitle: About\n---\n\n## Contact\n\nWrite to [us](mailto:a@example.org).\n',
  'content/posts/2026/every-component.mdx': post('Every component', '2026-01-02', everyComponent),
  'content/posts/2026/markdown.mdx': post('All of Markdown', '2026-01-03', MARKDOWN),
  'content/posts/2026/episode.mdx': post('An episode', '2026-01-04', talk('talk.vtt'), 'series: talks\n'),
  'content/posts/2026/minutes.mdx': post('Minutes', '2026-01-06', talk('talk.md')),
  'content/posts/2026/word.mdx': post('Word', '2026-01-07', talk('talk.docx')),
  'content/posts/2026/mot.mdx': post(
    'Le « mot »',
    '2026-01-08',
    'Il a dit "bonjour" : c\'est l\'heure.[^1]\n\n## Après\n\n[^1]: La note.',
    'lang: fr\n',
  ),
  'content/posts/2026/ja.mdx': post(
    '読みやすさ',
    '2026-01-09',
    `これは**「重要」**です。\n\n## 予算\n\n[予算](#予算)\n\n${talk('talk.vtt')}`,
    'lang: ja\n',
  ),
  'content/posts/2026/ar.mdx': post(
    'كيف نكتب',
    '2026-01-10',
    'نص مع 123 وكلمة WCAG.\n\n## البداية\n\n<Note title="ملاحظة">\nنص.\n</Note>',
    'lang: ar\n',
  ),
  'content/redirects.yml': '- from: /old/\n  to: /about/\n',
  'public/media/talk.vtt': `WEBVTT\n\n${cues}`,
  'public/media/talk.md':
    '# Minutes\n\n**Ana:** Good morning. [0:04]\n\n**Ben:** And to you.\n\n**Ana:** So we begin.\n',
};

/** Files that are no text and that a trial breaks too. */
export const binaries: readonly string[] = ['talk.docx', 'desk.jpg', 'talk.wav'].map(
  (name) => `public/media/${name}`,
);

/** Writes the publication below a folder, with recordings, pictures and a Word document. */
export async function writeTrialSite(folder: string): Promise<void> {
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const media = join(folder, 'public/media');
  await waveFile(join(media, 'talk.wav'), 16);
  const picture = (size: number) =>
    sharp({ create: { width: size, height: size, channels: 3, background: '#1a4480' } })
      .jpeg()
      .toBuffer();
  writeFileSync(join(media, 'desk.jpg'), await picture(40));
  const spoken = ['Ana: Good morning.', 'Ben: And to you.', 'Ana: So we begin.'];
  writeFileSync(join(media, 'talk.docx'), await wordBytes(...spoken.map((text) => new Paragraph(text))));
  writeFileSync(join(media, 'cover.jpg'), await picture(1400));
}
