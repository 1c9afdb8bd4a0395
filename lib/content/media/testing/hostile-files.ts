/** Files that must not be served, made by code; drawings have a list of their own (svg/testing). */
import {
  DRAWING,
  gif,
  jpeg,
  photoAt,
  photoWithXmp,
  png,
  pngAt,
  pngWithXmp,
  tiff,
  webpWithXmp,
  zip,
} from './files';

export interface HostileFile {
  /** Path below the public folder. */
  readonly path: string;
  readonly bytes: string | Buffer;
  /** Rule and part of the message or its remedy. */
  readonly says: string;
}

const media = (name: string, bytes: string | Buffer, says: string): HostileFile => ({
  path: `media/${name}`,
  bytes,
  says,
});
const latin = (text: string): Buffer => Buffer.from(text, 'latin1');
const PAGE = '<!doctype html><script>alert(1)</script>';

/** What browsers would run and servers would obey. */
const active: readonly HostileFile[] = [
  media('page.html', PAGE, 'media/kind Files that end in .html are not served'),
  media('page.HTM', PAGE, 'media/kind Files that end in .htm are not served'),
  media('page.xhtml', PAGE, 'media/kind Files that end in .xhtml'),
  media('page.xml', '<?xml-stylesheet href="a.xsl"?><a/>', 'Put it into a ZIP file'),
  media('page.mht', 'MIME-Version: 1.0\n', 'media/kind Files that end in .mht'),
  media('sw.js', 'self.onfetch=1', 'media/kind Files that end in .js'),
  media('a.mjs', 'alert(1)', 'media/kind Files that end in .mjs'),
  media('a.css', '@import "//evil.example"', 'media/kind Files that end in .css'),
  media('a.wasm', latin('\0asm'), 'media/kind Files that end in .wasm'),
  media('a.swf', 'FWS', 'media/kind Files that end in .swf'),
  media('setup.exe', 'MZ', 'media/kind Files that end in .exe'),
  media('run.sh', '#!/bin/sh', 'media/kind Files that end in .sh'),
  media('shell.php', '<?php', 'media/kind Files that end in .php'),
  media('report.docm', zip('word/vbaProject.bin'), 'without macros'),
  media('LICENSE', 'MIT', 'media/kind Files without an ending are not served'),
  media('_headers', '/*\n  X: y', 'media/kind Files without an ending'),
  media('_redirects', '/* https://evil.example', 'media/kind Files without an ending'),
  media('backup.jpg~', 'x', 'media/name'),
  media('page.html.bak', PAGE, 'media/kind Files that end in .bak'),
  media('drawing.svgz', latin('\x1f\x8b'), 'media/kind Files that end in .svgz'),
  media('IMG_1.HEIC', latin('\0\0\0\x18ftypheic'), 'Save it as JPEG or PNG'),
  media('a.wma', 'x', 'Save it as MP3'),
];

/** Names. */
const named = async (): Promise<readonly HostileFile[]> => {
  const photo = await jpeg();
  const row = (name: string, says: string) => media(name, photo, `media/name ${says}`);
  return [
    row('.htaccess', 'The file name starts with a dot'),
    row('.hidden.jpg', 'The file name starts with a dot'),
    row(
      'IMG 1234.JPG',
      'The file name contains a blank; letters, digits, “-”, “_” and “.” are possible Rename the file to IMG-1234.JPG.',
    ),
    row(
      'a (1).jpg',
      'The file name contains a blank; letters, digits, “-”, “_” and “.” are possible Rename the file to a-1.jpg.',
    ),
    row(
      'Q&A.jpg',
      'The file name contains “&”; letters, digits, “-”, “_” and “.” are possible Rename the file to Q-and-A.jpg.',
    ),
    row(
      '50%.jpg',
      'The file name contains “%”; letters, digits, “-”, “_” and “.” are possible Rename the file to 50.jpg.',
    ),
    row('%2e%2e%2fa.jpg', 'The file name contains “%”'),
    row('a#b.jpg', 'The file name contains “#”'),
    row('a?b.jpg', 'The file name contains “?”'),
    row('a;b.jpg', 'The file name contains “;”'),
    row("a'b.jpg", "The file name contains “'”"),
    row('a"b.jpg', 'The file name contains “"”'),
    row('a$b.jpg', 'The file name contains “$”'),
    row('a\\b.jpg', 'The file name contains “\\”'),
    row('a:b.jpg', 'The file name contains “:”'),
    row('<img onerror=x>.jpg', 'The file name contains “<”'),
    row('a\nb.jpg', 'The file name contains an invisible character (U+000A)'),
    row('a\tb.jpg', 'The file name contains an invisible character (U+0009)'),
    row('a\u202egpj.jpg', 'The file name contains an invisible character (U+202E)'),
    row('a\u00a0b.jpg', 'The file name contains an invisible character (U+00A0)'),
    row(
      'party-🎉.jpg',
      'The file name contains “🎉”; letters, digits, “-”, “_” and “.” are possible Rename the file to party.jpg.',
    ),
    row(
      'café.jpg'.normalize('NFD'),
      'The file name is written with separate accents (decomposed Unicode, as old Macs do) Rename the file to cafe.jpg.',
    ),
    row('-rf.jpg', 'The file name does not start with a letter or digit Rename the file to rf.jpg.'),
    row('a..jpg', 'The file name has two dots in a row Rename the file to a.jpg.'),
    row('photo.jpg.', 'The file name ends with a dot'),
    row('photo.jpg ', 'The file name contains a blank'),
    row('CON.jpg', 'The file name is reserved by Windows (CON) Rename the file to CON-file.jpg.'),
    row('lpt1.final.jpg', 'The file name is reserved by Windows (lpt1)'),
    row(
      'photo.php.jpg',
      'The file name contains .php, which some servers run as a program Rename the file to photo-php.jpg.',
    ),
    row('page.html.png', 'The file name contains .html'),
    row(`${'a'.repeat(201)}.jpg`, 'The file name has more than 200 bytes'),
    row('two words/a.jpg', 'The folder name contains a blank'),
    row('.git/a.jpg', 'The folder name starts with a dot'),
  ];
};

/** Contents that are not what the name says, or say too much. */
const contents = async (): Promise<readonly HostileFile[]> => [
  media('liar.png', PAGE, 'media/type The file holds HTML; its name says PNG'),
  media('liar.jpg', DRAWING, 'media/type The file holds SVG; its name says JPG'),
  media('liar.gif', await png(), 'media/type The file holds PNG; its name says GIF'),
  media('liar.webp', 'RIFF....WAVE', 'media/type The file holds WAV; its name says WEBP'),
  media(
    'photo.jpg',
    latin('\0\0\0\x18ftypheic'),
    'media/type The file holds HEIC; its name says JPG Save it as JPEG',
  ),
  media('scan.jpg', await tiff(), 'media/type The file holds TIFF; its name says JPG'),
  media(
    'liar.mp3',
    latin('\xff\xfe<\0h\0t\0m\0l\0>\0'),
    'media/type The file holds something unknown; its name says MP3',
  ),
  media('liar.mp4', PAGE, 'media/type The file holds HTML'),
  media('liar.pdf', PAGE, 'media/type The file holds HTML; its name says PDF'),
  media('late.pdf', `${PAGE}\n%PDF-1.7`, 'media/type The file holds HTML; its name says PDF'),
  media('program.zip', 'MZ\x90', 'media/type The file holds a program; its name says ZIP'),
  media('liar.doc', PAGE, 'media/type The file holds HTML; its name says DOC'),
  media(
    'old.docx',
    latin('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'),
    'media/type The file holds an old Office document; its name says DOCX',
  ),
  media('liar.docx', zip('a.html'), 'media/type The file is a ZIP file and not a .docx document'),
  media(
    'macros.docx',
    zip('[Content_Types].xml', 'word/document.xml', 'word/vbaProject.bin'),
    'contains macros',
  ),
  media('liar.vtt', PAGE, 'media/type The file holds HTML; its name says VTT'),
  media('notes.txt', Buffer.from('hello', 'utf16le'), 'media/type The file holds something other than text'),
  media('notes.md', latin('caf\xe9'), 'media/type The text is not valid UTF-8'),
  media('both.gif', 'GIF89a/*\x01\0*/=1;alert(1)', 'media/damaged'),
  media('cut.gif', (await gif()).subarray(0, 20), 'media/damaged'),
  media('empty.png', '', 'media/empty'),
  media('pointer.mp3', 'version https://git-lfs.github.com/spec/v1\n', 'media/lfs-pointer'),
  media('broken.ogg', latin(`OggS\0\0${'\0'.repeat(60)}`), 'media/damaged The recording cannot be read'),
  media('here.jpg', await photoAt(), 'media/location'),
  media('there.jpg', await photoAt('Dest'), 'media/location'),
  media('here.png', await pngAt(), 'media/location'),
  media(
    'xmp.jpg',
    await photoWithXmp('exif:GPSLatitude="38,53.5N" exif:GPSLongitude="77,2W"'),
    'media/location',
  ),
  media('xmp-there.jpg', await photoWithXmp('exif:GPSDestLatitude="38,53.5N"'), 'media/location'),
  media('xmp.webp', await webpWithXmp('exif:GPSLatitude="38,53.5N"'), 'media/location'),
  media('xmp.png', await pngWithXmp('exif:GPSLatitude="38,53.5N"'), 'media/location'),
  media(
    'phone.mp4',
    latin('\0\0\0\x14ftypisom\0\0\0\0....\xa9xyz\0\x12+38.8-077.0/'),
    'media/location The recording holds',
  ),
];

const elsewhere: readonly HostileFile[] = [
  { path: 'about/index.html', bytes: PAGE, says: 'media/place' },
  { path: 'robots.txt', bytes: 'User-agent: *', says: 'media/place' },
  { path: '_headers', bytes: '/*', says: 'media/place' },
  {
    path: 'photo.jpg',
    bytes: 'x',
    says: 'media/place Files that are served as they are belong in public/media Move it to public/media',
  },
];

export const hostileFiles = async (): Promise<readonly HostileFile[]> => [
  ...active,
  ...(await named()),
  ...(await contents()),
  ...elsewhere,
];
