import { describe, expect, test } from 'vitest';
import { checkFiles, postWith } from '../testing/check-files';

const MEDIA = {
  '../public/media/desk.jpg': 'x',
  '../public/media/100%.jpg': 'x',
  '../public/media/a#1.jpg': 'x',
  '../public/media/b%23.jpg': 'x',
  '../public/media/talk.vtt': 'x',
};

/** `message. fix` of every error in a body. */
function said(body: string): string[] {
  return checkFiles({ ...MEDIA, 'posts/2026/x.mdx': postWith(`\n${body}\n`) })
    .filter(({ severity }) => severity === 'error')
    .map(({ message, fix }) => `${message}. ${fix}`);
}

const audio = (src: string, transcript = '/media/talk.vtt') =>
  said(`<AudioPlayer src="${src}" title="Talk" transcript="${transcript}" />`);
const picture = (src: string) => said(`![A desk](${src})`);

describe('one message that says what to do', () => {
  test.each([
    ['/media/our talk.mp3', 'Rename the file to public/media/our-talk.mp3 and write /media/our-talk.mp3.'],
    ['public/media/talk.mp3', 'Write /media/talk.mp3.'],
    ['/media/talk.wma', 'Save it as MP3, put the file in public/media and write /media/talk.mp3.'],
    [
      '/media/talk.m4v',
      'Save its sound as MP3, put the file in public/media and write /media/talk.mp3. To show it as a video, upload it to YouTube and write <YouTube id="…" title="…" />.',
    ],
    [
      'https://contoso.sharepoint.com/s/Talk.mp3',
      'Download the file, put it in public/media and write /media/talk.mp3.',
    ],
  ])('of a recording at %s', (src, fix) => {
    const all = audio(src);
    expect(all).toHaveLength(1);
    expect(all[0]).toContain(fix);
  });

  test.each([
    ['public/media/desk.jpg', 'Write /media/desk.jpg.'],
    ['/media/desk.heic', 'Save it as JPEG, put the file in public/media and write /media/desk.jpg.'],
    [
      'https://www.dropbox.com/s/abc/desk.jpg?dl=0',
      'Download the file, put it in public/media and write /media/desk.jpg.',
    ],
    ['https://github.com/o/r/blob/main/public/media/desk.jpg', 'Write /media/desk.jpg.'],
    ['/media/slides.pptx', 'Link to it: <FileLink href="/media/slides.pptx">What it is</FileLink>.'],
    ['/media/100%.jpg', 'Rename the file to public/media/100.jpg and write /media/100.jpg.'],
    ['/media/b%23.jpg', 'Rename the file to public/media/b-23.jpg and write /media/b-23.jpg.'],
  ])('of a picture at %s', (src, fix) => {
    const all = picture(src);
    expect(all).toHaveLength(1);
    expect(all[0]).toContain(fix);
  });

  test('of a picture whose address has a space, which Markdown does not take for one', () => {
    expect(said('![A desk](IMG 0007.JPG)')).toEqual([
      'The space in “IMG 0007.JPG” keeps this from being a picture. Rename the file to public/media/img-0007.jpg and write ![A desk](/media/img-0007.jpg).',
    ]);
    expect(said('See [the desk](/about us/).')).toEqual([
      'The space in “/about us/” keeps this from being a link. Write [the desk](/about%20us/).',
    ]);
  });

  test('of a transcript of a kind that pages cannot read, whether or not it is there', () => {
    expect(audio('https://s3.amazonaws.com/digitalgov/a.mp3', '/media/talk.pdf')).toHaveLength(1);
  });

  test('nothing of an address that is written as it must be', () => {
    expect(picture('/media/a%231.jpg')).toEqual([]);
    expect(picture('/media/100%25.jpg')).toEqual([]);
  });
});

test.each([
  ['/about.html', 'Nothing lives at /about.html. Did you mean /about/?. Write /about/.'],
  ['/about/index.php#team', 'Nothing lives at /about/index.php. Did you mean /about/?. Write /about/.'],
  [
    '/topics/handbok.aspx',
    'Nothing lives at /topics/handbok.aspx. Did you mean /topics/handbook/?. Write /topics/handbook/.',
  ],
])('a page under the name that other sites give it, %s', (href, message) => {
  expect(said(`See [this page](${href}).`)).toEqual([message]);
});

test.each([
  ['about/', 'Write /about/.'],
  ['../about/', 'Write /about/.'],
  ['http:/example.org/', 'Write http://example.org/.'],
  ['example.org/report', 'Write https://example.org/report.'],
  ['team@example.org', 'Write mailto:team@example.org.'],
])('a link to %s', (href, fix) => expect(said(`See [this page](${href}).`).join()).toContain(fix));
