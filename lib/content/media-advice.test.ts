import { describe, expect, test } from 'vitest';
import { cleanName, cloudOf, mediaAdvice } from './media-advice';

describe('what to write for an address that cannot be used', () => {
  test.each([
    ['public/media/map.jpg', 'Write /media/map.jpg.'],
    ['../../public/media/2026/map.jpg', 'Write /media/2026/map.jpg.'],
    ['./media/map.jpg', 'Write /media/map.jpg.'],
    ['media/map.jpg', 'Write /media/map.jpg.'],
    ['/static/images/map.jpg', 'Write /media/map.jpg.'],
    ['map.jpg', 'Write /media/map.jpg.'],
    [
      'C:\\Users\\Ana\\Pictures\\map.jpg',
      'Put the file in public/media as map.jpg and write /media/map.jpg.',
    ],
    ['file:///home/ana/map.jpg', 'Put the file in public/media as map.jpg and write /media/map.jpg.'],
    [
      '/media/Our Map (2).jpg',
      'Rename the file to public/media/our-map-2.jpg and write /media/our-map-2.jpg.',
    ],
    ['/media/50%.png', 'Rename the file to public/media/50.png and write /media/50.png.'],
    ['/media/scan.tiff', 'Save it as JPEG, put the file in public/media and write /media/scan.jpg.'],
    ['IMG 0042.HEIC', 'Save it as JPEG, put the file in public/media and write /media/img-0042.jpg.'],
    ['https://github.com/a/b/blob/main/public/media/map.jpg?raw=true', 'Write /media/map.jpg.'],
    [
      'https://www.dropbox.com/scl/fi/abc/Team%20photo.jpg?rlkey=x&dl=0',
      'Download the file, put it in public/media and write /media/team-photo.jpg.',
    ],
    [
      'https://drive.google.com/file/d/1AbC/view?usp=sharing',
      'Download the file, put it in public/media and write /media/…, such as /media/name.jpg.',
    ],
    ['/media/deck.pptx', 'Link to it: <FileLink href="/media/deck.pptx">What it is</FileLink>.'],
  ])('a picture at %s', (address, fix) => expect(mediaAdvice(address, 'picture')).toBe(fix));

  test.each([
    ['/media/talk.wma', 'Save it as MP3, put the file in public/media and write /media/talk.mp3.'],
    ['/media/talk.flac', 'Save it as MP3, put the file in public/media and write /media/talk.mp3.'],
    [
      'https://1drv.ms/u/s!abc',
      'Download the file, put it in public/media and write /media/…, such as /media/name.mp3.',
    ],
  ])('a recording at %s', (address, fix) => expect(mediaAdvice(address, 'recording')).toBe(fix));

  test('a video is saved as sound, or uploaded as video', () => {
    expect(mediaAdvice('/media/talk.mov', 'recording')).toBe(
      'Save its sound as MP3, put the file in public/media and write /media/talk.mp3. To show it as a video, upload it to YouTube and write <YouTube id="…" title="…" />.',
    );
  });
});

test.each([
  ['https://contoso.sharepoint.com/:i:/s/web/EaBc', 'SharePoint'],
  ['https://share.icloud.com/photos/0abc', 'iCloud'],
  ['https://app.box.com/s/abc', 'Box'],
  ['https://we.tl/t-abc', 'WeTransfer'],
  ['https://onedrive.live.com/?id=1', 'OneDrive'],
  ['https://example.gov/map.jpg', undefined],
  ['/media/dropbox.com.jpg', undefined],
])('%s is kept by %s', (address, name) => expect(cloudOf(address)).toBe(name));

test('a clean name keeps what can be read of it', () => {
  expect(cleanName('Über uns — Größe.PNG')).toBe('uber-uns-grosse.png');
  expect(cleanName('写真.jpg')).toBe('file.jpg');
});
