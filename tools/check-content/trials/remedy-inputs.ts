/** What people get wrong, as many ways as there are messages for: the examples of the rules, the bad inputs and the mistakes. */
import { frontMatterRows } from '@/lib/content/bad-inputs/front-matter.ts';
import { mdxRows } from '@/lib/content/bad-inputs/mdx.ts';
import { mediaRows } from '@/lib/content/bad-inputs/media.ts';
import { routingRows } from '@/lib/content/bad-inputs/routing.ts';
import { securityRows } from '@/lib/content/bad-inputs/security.ts';
import { rules } from '@/lib/content/rules/index.ts';
import { type Files, postWith } from '@/lib/content/testing/check-files.ts';
import { mistakes } from './mistakes.ts';

const POST = 'posts/2026/opening-hours.mdx';
const MEDIA: Files = {
  '../public/media/desk.jpg': 'x',
  '../public/media/our talk.mp3': 'x',
  '../public/media/talk.mp3': 'x',
  '../public/media/100%.jpg': 'x',
  '../public/media/b%23.jpg': 'x',
  '../public/media/IMG 0007.JPG': 'x',
  '../public/media/talk.vtt': 'x',
};

/** Lines of the front matter of a post that is right apart from them. */
const LINES = [
  'tags: [open-data]',
  'categories:\n  - handbook',
  'author: jane-doe',
  'description: When we are there.',
  'layout: post',
  'published: true',
  'published: false',
  'status: draft',
  'lastmod: 2026-05-01',
  'redirect_from: [/hours/]',
  'permalink: /hours/',
  'image: https://s3.amazonaws.com/digitalgov/desk.png',
  'image: public/media/desk.jpg',
  'image: Desk 1.HEIC',
  'authors: Ruth Okonkwo',
  'authors: Jane Doe and Gazette Editors',
  'authors: "Doe, Jane"',
  'authors:\n  - Jane Dow',
  "authors:\n  - Sean O'Neil",
  'topics: Open Data, Parks & rivers',
  'topics: Parks [north]',
  'topics:\n  - open-dta',
  'aliases: [https://old.example.gov/2015/04/hours/]',
  'aliases: [old.example.gov/hours/]',
  'aliases:\n  - hours/',
  'aliases: ["/opening hours/"]',
  'aliases: https://old.example.gov/hours/',
  'aliases: "/a,b/"',
  'aliases: ["/50%/"]',
  'slug: Opening Hours',
  'lang: Spanish',
  'lang: en_US',
  'draft: yes',
  'draft: "true"',
  'archived: yes',
  'updated: 5 April 2026',
  'source: https://example.org/report',
  "source: Mayor's office",
  'kicker: Counter: new',
  'summary: The counter: when it opens',
  'deck: We are #1',
  'summery: When we are there.',
  'title: "Counter" hours',
  "summary: 'The office's hours'",
  'topics:\n  - open-data\n   - handbook',
  'authors: Doe, Jane',
  'corrections: We wrote ten, it is nine.',
  'toppics: [handbook]',
];

/** Bodies of a post that is right apart from them. */
const BODIES = [
  '![A desk](IMG 0007.JPG)',
  'See [the desk](/about us/).',
  '![A desk](public/media/desk.jpg)',
  '![A desk](/media/desk.heic)',
  '![A desk](https://www.dropbox.com/s/abc/desk.jpg?dl=0)',
  '![A desk](https://github.com/o/r/blob/main/public/media/desk.jpg)',
  '![A desk](/media/slides.pptx)',
  '![A desk](/media/100%.jpg)',
  '![A desk](/media/b%23.jpg)',
  '![A desk](/media/Desk.jpg)',
  ...['/media/our talk.mp3', 'public/media/talk.mp3', '/media/talk.wma', '/media/talk.m4v'].map(
    (src) => `<AudioPlayer src="${src}" title="Talk" transcript="/media/talk.vtt" />`,
  ),
  ...['/about.html', '/about/index.php#team', '/topics/handbok.aspx', 'about/', '../about/', '/abuot/'].map(
    (href) => `See [this page](${href}).`,
  ),
  ...[
    'http:/example.org/',
    'example.org/report',
    'team@example.org',
    '/2025/05/06/neighbour/#where-it-stand',
  ].map((href) => `See [this page](${href}).`),
  '<YouTub id="2dH_hvUNEVM" title="Panel">\n  <Chapter at="0:00">One</Chapter>\n</YouTube>',
  '<note>\n\nText.\n\n</Note>',
  '<Ring title="On the wall”>\n\nText.\n\n</Ring>',
  '<Note titel="A">\n\nText.\n\n</Note>',
  '<YouTube id="https://youtu.be/2dH_hvUNEVM?t=30" title="Panel" />',
  '<YouTube id="2dH_hvUNEVM" title="Panel">\n0:00 Welcome\n(3:10) Budget\n[0:04:56](https://example.org/) - Questions\n</YouTube>',
  '<YouTube id="2dH_hvUNEVM" title="Panel" start={30} />',
  '<YouTube url="https://www.youtube.com/watch?v=2dH_hvUNEVM" title="Panel" />',
  '<YouTube id="2dH_hvUNEVM&t=30s" title="Panel" />',
  '<YouTube id="2dH_hvUNEVM" title="Panel">\n  <Chapter time="0:00">A</Chapter>\n</YouTube>',
  '![A desk](C:\\Users\\ana\\desk.jpg)',
  'これは**「重要なこと」**です。',
  'A **bold **word, [words] (/about/).\n\n##Heading',
  '# Opening hours\n\nText.',
  '## Opening hours\n\n#### Sundays\n\nText.',
  'A <b>bold</i> word',
  'One </em> two <p class=lead>three</p>',
  'Read [here](/about/).',
  '![](/media/desk.jpg)',
  '| a | b |\n| - | - |\n| x | y | z |',
  'Text.[^1]',
  '&rsquo;tis',
];

/** Lines of the file of a podcast that is right apart from them. */
const SERIES_LINES = [
  'category: Goverment',
  'category: Society and Culture',
  'category: Technology > Podcasting',
  'email: counter at example.org',
  'guid: counter-talk',
  'explicit: clean',
  'language: Spanish',
  'license: CC BY 4.0',
  'license: "Ours: ask first"',
  'cover: public/media/cover.png',
  'cover: /media/cover.webp',
  'owner: "Mayor: the office"',
];

const SETTINGS_LINES = [
  'langauge: es',
  'language: Spanish',
  'timezone: America/Lima',
  'time_zone: Lima',
  'name: Harbor: notes',
  'url: harbor.example',
];

const HEAD = 'title: Opening hours\ndate: 2026-04-05';
const withLines = (lines: string): Files => {
  const key = lines.split(':')[0];
  const rest = ['summary: When we are there.', 'authors: [jane-doe]', 'topics: [handbook]'];
  return {
    ...MEDIA,
    [POST]: `---\n${[HEAD, ...rest.filter((line) => !line.startsWith(`${key}:`)), lines].join('\n')}\n---\n\nText.\n`,
  };
};

const series = (line: string): Files => {
  const owner = line.startsWith('email') ? `owner:\n  name: Counter team\n  ${line}` : '';
  const key = owner ? 'owner' : line.split(':')[0];
  const all = [
    'title: Counter talk',
    'summary: What is asked.',
    'cover: /media/cover.png',
    'language: es',
    'category: Government',
  ];
  const lines = [...all, 'owner:\n  name: Counter team\n  email: counter@example.org'].filter(
    (one) => !one.startsWith(`${key}:`),
  );
  return {
    '../public/media/cover.png': 'x',
    'series/counter-talk.mdx': `---\n${[...lines, owner || line].join('\n')}\n---\n`,
  };
};

const settings = (line: string): Files => {
  const key = line.split(':')[0];
  const lines = ['name: Test', 'url: https://test.example'].filter((one) => !one.startsWith(`${key}:`));
  return { 'site.yml': `${[...lines, line].join('\n')}\n` };
};

const rows = [...frontMatterRows, ...mdxRows, ...mediaRows, ...routingRows, ...securityRows];

/** Files below `content/`, each with at least one fault. */
export const remedyInputs: readonly Files[] = [
  ...rules.map(({ example }) =>
    typeof example === 'string'
      ? { [POST]: example.startsWith('---') ? example : postWith(`\n${example}\n`) }
      : example,
  ),
  ...rows.map(({ files, media = {} }) => ({
    ...(typeof files === 'string' ? { 'posts/2026/test.mdx': files } : files),
    ...Object.fromEntries(Object.entries(media).map(([name, bytes]) => [`../public/media/${name}`, bytes])),
  })),
  ...mistakes.map(({ before }) => ({
    ...MEDIA,
    '../public/media/counter.jpg': 'x',
    '../public/media/tour.mp3': 'x',
    [POST]: before,
  })),
  ...LINES.map(withLines),
  ...BODIES.map((body) => ({ ...MEDIA, [POST]: postWith(`\n${body}\n`) })),
  ...SERIES_LINES.map(series),
  ...SETTINGS_LINES.map(settings),
];
