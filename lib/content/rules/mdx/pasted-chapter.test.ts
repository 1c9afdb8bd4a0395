import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fixContent } from '../../fix-content';
import { checkFiles, NOW, postWith, SITE, withFolder } from '../../testing/check-files';

const inVideo = (lines: string): string => `<YouTube id="2dH_hvUNEVM" title="Panel">\n${lines}\n</YouTube>`;
const errors = (body: string): string[] =>
  checkFiles({ 'posts/2026/x.mdx': postWith(`\n${body}\n`) })
    .filter(({ severity }) => severity === 'error')
    .map(({ line, message, fix }) => `${line} ${message}. ${fix}`);

/** What `--fix` makes of a body. */
function fixed(body: string): string {
  return withFolder({ ...SITE, 'posts/2026/x.mdx': postWith(`\n${body}\n`) }, (root) => {
    mkdirSync(join(root, 'public'), { recursive: true });
    writeFileSync(join(root, 'public/x'), '');
    fixContent(undefined, join(root, 'content'), NOW, join(root, 'public'));
    return readFileSync(join(root, 'content/posts/2026/x.mdx'), 'utf8').split('---\n')[2]?.trim() ?? '';
  });
}

test('each pasted line is offered as a chapter that is ready to be written', () => {
  expect(errors(inVideo('0:00 Welcome\n3:10 - 9:24 Budget\n► 9:24 Questions'))).toEqual([
    '10 Found “0:00 Welcome” in <YouTube>, expected a <Chapter>. Write <Chapter at="0:00">Welcome</Chapter>.',
    '11 Found “3:10 - 9:24 Budget” in <YouTube>, expected a <Chapter>. Write <Chapter at="3:10">Budget</Chapter>.',
    '12 Found “► 9:24 Questions” in <YouTube>, expected a <Chapter>. Write <Chapter at="9:24">Questions</Chapter>.',
  ]);
});

describe('--fix writes them', () => {
  test.each([
    ['lines', '0:00 Welcome\n3:10 Budget\n9:24 Questions'],
    ['a list', '- 0:00 Welcome\n- 3:10 Budget\n- 9:24 Questions'],
    ['a numbered list', '1. 0:00 Welcome\n2. 3:10 Budget\n3. 9:24 Questions'],
    [
      'links',
      '[0:00](https://youtu.be/2dH_hvUNEVM) Welcome\n[3:10](https://youtu.be/2dH_hvUNEVM?t=190) Budget\n[Questions](https://youtu.be/2dH_hvUNEVM?t=564)',
    ],
    ['two lines each', '0:00\nWelcome\n\n3:10\nBudget\n\n9:24\nQuestions'],
    ['next to a chapter', '<Chapter at="0:00">Welcome</Chapter>\n3:10 Budget\n9:24 Questions'],
    ['between empty lines', '\n0:00 Welcome\n\n3:10 Budget\n\n9:24 Questions\n'],
  ])('%s', (_form, lines) => {
    const text = fixed(inVideo(lines));
    expect(errors(text)).toEqual([]);
    expect(
      [...text.matchAll(/<Chapter at="([\d:]+)">(.*)<\/Chapter>/g)].map(([, at, title]) => `${at} ${title}`),
    ).toEqual(['0:00 Welcome', '3:10 Budget', '9:24 Questions']);
  });
  test('what is no chapter among them is told, and left', () => {
    expect(errors(inVideo('Chapters of the panel\n0:00 Welcome\n3:10 Budget')).at(0)).toBe(
      '10 Found “Chapters of the panel” among the chapters of <YouTube>. Give it its time, write it outside of the tags, or delete it.',
    );
  });
});

test('words without any time keep their message', () => {
  expect(errors(inVideo('Introduction'))).toEqual([
    '10 Only <Chapter> is allowed in <YouTube>. Write <Chapter at="3:00">Title</Chapter>, and other text outside.',
  ]);
});

test('what YouTube writes for a playlist is no video', () => {
  expect(errors('<YouTube id="videoseries" title="All talks" />')[0]).toContain(
    'expected the eleven characters after v= in the address of a video',
  );
});
