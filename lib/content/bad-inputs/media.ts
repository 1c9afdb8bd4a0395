import { body, type Row } from './row';

const audio = (attributes: string) => body(`<AudioPlayer ${attributes} />`);
const cat = body('![A cat](/media/a.jpg)');

/** Rows on text; `media-check.test.ts` holds those on files: MED-06 to MED-10, MED-14 and MED-15. */
export const mediaRows: readonly Row[] = [
  {
    id: 'MED-01',
    what: 'a picture without alternative text',
    files: body('![](/media/a.jpg)'),
    media: { 'a.jpg': 'x' },
    refused: '8:1 media/alt',
    says: 'alt=""',
  },
  {
    id: 'MED-02',
    what: 'a file name as alternative text',
    files: body('![IMG_0042.JPG](/media/a.jpg)'),
    media: { 'a.jpg': 'x' },
    note: '8:1 editorial/alt-text',
    otherwise:
      'A note, not an error: the issue counts alternative texts among the editorial rules, which never block.',
  },
  {
    id: 'MED-03',
    what: 'a picture that is not there',
    files: body('![A cat](/media/nope.jpg)'),
    media: { 'note.jpg': 'x' },
    refused: '8:1 media/file',
    says: 'public/media/note.jpg',
  },
  {
    id: 'MED-04',
    what: 'a picture with other capitals',
    files: body('![A cat](/media/A.JPG)'),
    media: { 'a.jpg': 'x' },
    refused: '8:1 media/file',
    says: 'capital letters differ',
  },
  {
    id: 'MED-05',
    what: 'a picture over http',
    files: body('![A](http://example.org/a.png)'),
    refused: '8:1 link/address',
    says: 'https://',
  },
  {
    id: 'MED-11',
    what: 'a recording on a strange host',
    files: audio('src="https://evil.example/a.mp3" title="T" transcript="https://evil.example/t"'),
    refused: '8:14 mdx/attribute',
    says: 'not among hosts.media',
  },
  {
    id: 'MED-12',
    what: 'a recording without transcript',
    files: audio('src="https://s3.amazonaws.com/a.mp3" title="Talk"'),
    refused: '8:1 media/transcript',
    says: 'no transcript',
  },
  {
    id: 'MED-12',
    what: 'the same in an archived post',
    files: audio('src="https://s3.amazonaws.com/a.mp3" title="Talk"').replace(
      'slug: test',
      'slug: test\narchived: 2026-05-06',
    ),
    note: '9:1 media/transcript',
  },
  {
    id: 'MED-13',
    what: 'an address as video id',
    files: body('<YouTube id="https://youtu.be/dQw4w9WgXcQ" title="Talk" />'),
    refused: '8:10 mdx/attribute',
    says: 'Write id="dQw4w9WgXcQ"',
  },
  { id: 'MED-00', what: 'a picture that is there', files: cat, media: { 'a.jpg': 'x' } },
];
