import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { HeadingLevel, ImageRun, Paragraph } from 'docx';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { loadContent } from '@/lib/content/load.ts';
import { paragraph } from '@/lib/documents/testing.ts';
import { podcastGuid } from '@/lib/podcast/podcast-guid.ts';
import { absoluteUrl, podcastPath } from '@/lib/urls.ts';
import { carryOut } from '../launcher/carry-out.ts';
import { command } from './command.ts';
import { waveFile } from './test-support/wave-file.ts';
import { wordFile } from './test-support/word-file.ts';

const project = process.cwd();
let folder = '';
let said: string[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'new-'));
  const write = (path: string, text: string) => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write(
    'content/site.yml',
    'name: Gazette\nurl: https://gazette.example\ncontact:\n  email: editors@example.org\n',
  );
  write('content/authors/awichman.mdx', '---\nname: Ashley Wichman\n---\n');
  write('content/topics/customer-experience.mdx', '---\ntitle: Customer experience\naliases: [cx]\n---\n');
  said = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line));
  vi.spyOn(console, 'error').mockImplementation((line: string) => void said.push(line));
  vi.spyOn(process.stderr, 'write').mockImplementation((line) => said.push(String(line)) > 0);
  vi.stubEnv('INIT_CWD', folder);
  vi.stubEnv('PUBLICATION_DIR', '');
  process.chdir(folder);
});

afterEach(() => {
  process.chdir(project);
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
const output = (): string => said.join('\n');
const filesBelow = (path: string): string[] =>
  existsSync(join(folder, path)) ? readdirSync(join(folder, path)) : [];
const errors = () => loadContent().problems.filter(({ severity }) => severity === 'error');
const run = (words: readonly string[]) => carryOut('npm run new --', command, words);
const post = (...args: string[]) => run(['post', ...args, '--date', '2026-03-01 09:00:00 -0500']);
const FILE = 'content/posts/2026/one-letter-rewritten.mdx';

describe('a post, without a terminal', () => {
  test('needs only its title and is a draft', async () => {
    expect(await post('One letter, rewritten')).toBe(0);
    expect(read(FILE)).toBe(
      '---\ntitle: One letter, rewritten\ndate: 2026-03-01 09:00:00 -0500\ndraft: true\n---\n\nWrite your text here.\n',
    );
    expect(errors()).toEqual([]);
    expect(output()).toContain('Its address will be /2026/03/01/one-letter-rewritten/');
    expect(output()).toContain('delete the line “draft: true”');
  });

  test('takes everything from options, people and topics by any spelling', async () => {
    const options = [
      '--author',
      'Ashley Wichman',
      '--topic',
      'CX',
      '--summary',
      'Short: a letter.',
      '--lang',
      'es',
    ];
    expect(await post('Una carta', ...options, '--slug', 'carta')).toBe(0);
    expect(read('content/posts/2026/carta.mdx')).toBe(
      [
        '---',
        'title: Una carta',
        'date: 2026-03-01 09:00:00 -0500',
        "summary: 'Short: a letter.'",
        'authors:',
        '  - awichman',
        'topics:',
        '  - customer-experience',
        'lang: es',
        'draft: true',
        '---',
        '',
        'Write your text here.',
        '',
      ].join('\n'),
    );
  });

  test('without a title says what to type', async () => {
    expect(await post()).toBe(2);
    expect(output()).toBe('The post needs a title: npm run new -- post "Title".');
  });

  test.each([
    [['--author', 'Ashley Wichmann'], 'There is no author “Ashley Wichmann”. Did you mean “Ashley Wichman”?'],
    [
      ['--topic', 'gardening'],
      'There is no topic “gardening”. Make it first: npm run new -- topic "gardening"',
    ],
    [['--series', 'pod'], 'There is no series “pod”. Make it first: npm run new -- series "pod"'],
    [['--date', 'soon'], '--date: “soon” is not a date.'],
    [['--video', 'https://vimeo.com/1'], '“https://vimeo.com/1” is not the address of a YouTube video.'],
    [['--audio', 'gone.mp3', '--transcript', 'x.md'], 'There is no file '],
    [['--docx', 'gone.docx'], 'There is no file '],
    [['--chapters', 'x.txt'], '--transcript and --chapters belong to a recording'],
    [['--audio', 'content/authors/awichman.mdx'], 'awichman.mdx is not a recording; expected one of .mp3'],
    [['--docx', 'content/authors/awichman.mdx'], 'awichman.mdx is not a Word document (.docx).'],
  ])('%j is refused in a sentence, and nothing is written', async (options, message) => {
    expect(await run(['post', 'Title', ...options])).toBe(2);
    expect(output()).toContain(message);
    expect(filesBelow('content')).toEqual(['authors', 'site.yml', 'topics']);
    expect(filesBelow('public')).toEqual([]);
  });

  test('never overwrites, neither the post nor its media', async () => {
    await waveFile('talk.wav', 3);
    writeFileSync('talk.md', '**Jo:** Hello.\n');
    const options = ['--audio', 'talk.wav', '--transcript', 'talk.md'];
    expect(await post('One letter, rewritten', ...options)).toBe(0);
    writeFileSync(FILE, 'mine');
    rmSync('public/media/one-letter-rewritten.wav');
    expect(await post('One letter, rewritten', ...options)).toBe(1);
    expect(output()).toContain('one-letter-rewritten.md exists already, and nothing is ever overwritten.');
    expect(read(FILE)).toBe('mine');
    expect(filesBelow('public/media')).toEqual(['one-letter-rewritten.md']);
  });

  test('that would not pass the check is taken away again, with its media', async () => {
    await waveFile('talk.wav', 3);
    writeFileSync('talk.md', '**Jo:** Hello.\n');
    const address = 'https://nowhere.example/talk.mp3';
    expect(await post('One letter, rewritten', '--audio', address, '--transcript', 'talk.md')).toBe(1);
    expect(output()).toContain('Nothing was written, because the result would not pass the check.');
    expect(output()).toContain('the host nowhere.example is not among hosts.media');
    expect(filesBelow('content/posts/2026')).toEqual([]);
    expect(filesBelow('public/media')).toEqual([]);
  });
});

describe('a post with a recording', () => {
  test('is measured; a Word transcript becomes turns with times, timestamps become chapters', async () => {
    await waveFile('talk.wav', 65);
    await wordFile('talk.docx', [
      paragraph('*Ashley Wichman* (0:00):'),
      paragraph('Welcome.'),
      paragraph('*Stephanie Thum* (0:30):'),
      paragraph('Thank you.'),
    ]);
    writeFileSync('chapters.txt', '0:00 Welcome\n0:30 "Q&A" {live}\n1:30 Too late\n');
    const options = ['--audio', 'talk.wav', '--transcript', 'talk.docx', '--chapters', 'chapters.txt'];
    expect(await post('One letter, rewritten', ...options)).toBe(0);
    expect(read(FILE)).toContain(
      [
        '<AudioPlayer',
        '  src="/media/one-letter-rewritten.wav"',
        '  title="One letter, rewritten"',
        '  transcript="/media/one-letter-rewritten.vtt"',
        '>',
        '  <Chapter at="0:00">Welcome</Chapter>',
        '  <Chapter at="0:30">"Q\\&A" \\{live}</Chapter>',
        '</AudioPlayer>',
      ].join('\n'),
    );
    expect(read('public/media/one-letter-rewritten.vtt')).toContain(
      '00:00:30.000 --> 00:01:05.000\n<v Stephanie Thum>Thank you.</v>',
    );
    expect(errors()).toEqual([]);
    expect(output()).toContain('Recording: WAV, 1:05, 65 KB.');
    expect(output()).toContain('Transcript: 2 turns, 2 speakers, 3 words (Ashley Wichman, Stephanie Thum).');
    expect(output()).toContain(
      'The chapter “Too late” at 1:30 was left out: it starts after the end of the recording.',
    );
  });

  test('without a transcript is refused', async () => {
    await waveFile('talk.wav', 3);
    expect(await post('One letter, rewritten', '--audio', 'talk.wav')).toBe(2);
    expect(output()).toBe(
      'A recording needs a transcript: add --transcript FILE (.docx, .vtt, .srt, .txt or .md).',
    );
  });

  test('that is none is refused', async () => {
    writeFileSync('talk.mp3', 'not a recording');
    writeFileSync('talk.md', '**Jo:** Hello.\n');
    expect(await post('Title', '--audio', 'talk.mp3', '--transcript', 'talk.md')).toBe(1);
    expect(output()).toContain('talk.mp3 cannot be read as a recording.');
  });
});

test('a post with a video names it by its id, with chapters and transcript', async () => {
  await wordFile('panel.docx', [paragraph('*Jo:* Hello.'), paragraph('*Al:* Hi.')]);
  writeFileSync('chapters.txt', '0:00 Introduction\n3:00 Customers\n');
  const video = ['--video', 'https://youtu.be/2dH_hvUNEVM?t=60', '--transcript', 'panel.docx'];
  expect(await post('One letter, rewritten', ...video, '--chapters', 'chapters.txt')).toBe(0);
  const [media] = loadContent().problems.length === 0 ? [] : errors();
  expect(media).toBeUndefined();
  expect(read(FILE)).toContain(
    '<YouTube\n  id="2dH_hvUNEVM"\n  title="One letter, rewritten"\n  transcript="/media/one-letter-rewritten.md"\n>\n  <Chapter at="0:00">Introduction</Chapter>',
  );
  expect(read('public/media/one-letter-rewritten.md')).toBe('**Jo:** Hello.\n\n**Al:** Hi.\n');
});

test('chapters of a video are not measured by the recording beside it', async () => {
  await waveFile('talk.wav', 100);
  writeFileSync('talk.md', '**Jo:** Hello.\n');
  writeFileSync('chapters.txt', '0:00 Introduction\n3:00 Customers\n');
  const media = ['--audio', 'talk.wav', '--video', 'https://youtu.be/2dH_hvUNEVM', '--transcript', 'talk.md'];
  expect(await post('One letter, rewritten', ...media, '--chapters', 'chapters.txt')).toBe(0);
  expect(read(FILE)).toContain('<Chapter at="3:00">Customers</Chapter>');
});

test('chapters can be piped in', async () => {
  const typed = Readable.from(['0:00 Introduction\n', '3:00 Customers\n']);
  vi.spyOn(process, 'stdin', 'get').mockReturnValue(typed as never);
  const video = ['--video', 'https://youtu.be/2dH_hvUNEVM', '--chapters', '-'];
  expect(await post('One letter, rewritten', ...video)).toBe(0);
  expect(read(FILE)).toContain('<Chapter at="3:00">Customers</Chapter>');
});

describe('a post from a Word document', () => {
  test('takes its title, shifts headings below it and keeps its text as text', async () => {
    await wordFile('letter.docx', [
      new Paragraph({ text: 'One letter, rewritten', heading: HeadingLevel.TITLE }),
      paragraph('A *bold* start with 1 < 2, {braces} and <tags>.'),
      new Paragraph({ text: 'The first draft', heading: HeadingLevel.HEADING_1 }),
      new Paragraph({ text: 'A point', bullet: { level: 0 } }),
    ]);
    expect(await post('--docx', 'letter.docx')).toBe(0);
    expect(read(FILE)).toContain('title: One letter, rewritten\n');
    expect(read(FILE)).toContain(
      '---\n\nA **bold** start with 1 \\< 2, \\{braces} and \\<tags>.\n\n## The first draft\n\n- A point\n',
    );
    expect(errors()).toEqual([]);
  });

  test('keeps its pictures as files and asks for a description where one is missing', async () => {
    const data = await sharp({ create: { width: 8, height: 4, channels: 3, background: '#a8321a' } })
      .png()
      .toBuffer();
    const size = { width: 8, height: 4 };
    const altText = { name: 'c', title: 'c', description: 'A clerk at a counter' };
    await wordFile('letter.docx', [
      new Paragraph({ children: [new ImageRun({ type: 'png', data, transformation: size, altText })] }),
      new Paragraph({ children: [new ImageRun({ type: 'png', data, transformation: size })] }),
    ]);
    expect(await post('One letter, rewritten', '--docx', 'letter.docx')).toBe(0);
    expect(read(FILE)).toContain(
      '<Image src="/media/one-letter-rewritten-1.png" alt="A clerk at a counter" />',
    );
    expect(read(FILE)).toContain('<Image src="/media/one-letter-rewritten-2.png" alt="" />');
    expect(readFileSync('public/media/one-letter-rewritten-1.png')).toEqual(data);
    expect(output()).toContain('Picture 2 has no description.');
  });
});

test('an author', async () => {
  const options = ['--role', 'Designer', '--agency', 'GSA', '--bio', 'Writes about forms.'];
  expect(await run(['author', 'Renée O’Hara', ...options])).toBe(0);
  expect(read('content/authors/renee-ohara.mdx')).toBe(
    '---\nname: Renée O’Hara\nrole: Designer\nagency: GSA\n---\n\nWrites about forms.\n',
  );
  expect(errors()).toEqual([]);
});

describe('a topic', () => {
  test('has its summary and other spellings', async () => {
    expect(await run(['topic', 'Plain language', '--summary', 'Words.', '--alias', 'plain-writing'])).toBe(0);
    expect(read('content/topics/plain-language.mdx')).toBe(
      '---\ntitle: Plain language\nsummary: Words.\naliases:\n  - plain-writing\n---\n',
    );
    expect(errors()).toEqual([]);
  });

  test('that exists under another spelling is refused', async () => {
    expect(await run(['topic', 'CX'])).toBe(2);
    expect(output()).toBe(
      '“CX” is the topic “Customer experience” (customer-experience) already: content/topics/customer-experience.mdx.',
    );
  });
});

describe('a podcast', () => {
  const options = ['--summary', 'Short episodes.', '--category', 'Education', '--cover', 'cover.png'];
  const picture = (width: number, height: number) =>
    sharp({ create: { width, height, channels: 3, background: '#15202b' } })
      .png()
      .toFile('cover.png');

  test('has all that directories demand', async () => {
    await picture(1400, 1400);
    expect(await run(['series', 'The Handbook', ...options])).toBe(0);
    const { series } = loadContent().content;
    expect(series[0]).toMatchObject({
      id: 'the-handbook',
      cover: '/media/the-handbook-cover.png',
      language: 'en',
      owner: { email: 'editors@example.org' },
    });
    expect(series[0]?.guid).toBe(podcastGuid(absoluteUrl(podcastPath('the-handbook'))));
    expect(errors()).toEqual([]);
  });

  test('takes its owner and language from options, and posts can belong to it', async () => {
    await picture(1400, 1400);
    const owner = ['--owner-name', 'Ana Flores', '--owner-email', 'ana@example.org', '--lang', 'es'];
    expect(await run(['series', 'El manual', ...options, ...owner])).toBe(0);
    expect(loadContent().content.series[0]).toMatchObject({
      language: 'es',
      owner: { name: 'Ana Flores', email: 'ana@example.org' },
    });
    expect(await post('One letter, rewritten', '--series', 'el-manual')).toBe(0);
    expect(read(FILE)).toContain('series: el-manual');
    expect(errors()).toEqual([]);
  });

  test('needs a square cover of the right size', async () => {
    await picture(600, 500);
    expect(await run(['series', 'The Handbook', ...options])).toBe(2);
    expect(output()).toContain('The cover has 600 × 500 pixels (.png).');
  });

  test('without a terminal names the first thing that is missing', async () => {
    expect(await run(['series', 'The Handbook'])).toBe(2);
    expect(output()).toBe('The podcast needs a summary: --summary "…".');
  });
});

test('a folder in place of a file is said to be unreadable', async () => {
  mkdirSync('talk.md');
  expect(await post('Title', '--video', 'https://youtu.be/2dH_hvUNEVM', '--transcript', 'talk.md')).toBe(1);
  expect(output()).toMatch(/^talk\.md cannot be read \(EISDIR/);
});

test('a date of the build that is not one is told, and so is nothing about files', async () => {
  vi.stubEnv('BUILD_DATE', 'soon');
  expect(await post('One letter, rewritten')).toBe(2);
  expect(output()).toBe('BUILD_DATE: “soon” is not a date. Write it as 2027-01-01 or 2027-01-01T09:00:00Z.');
});

test('a kind that does not exist is refused with exit code 2', async () => {
  expect(await run(['poem', 'Title'])).toBe(2);
  expect(output()).toContain("unknown command 'poem'");
});
