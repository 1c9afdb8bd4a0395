/** Small files that are what they say, made by code. */
import sharp from 'sharp';

const blank = () => sharp({ create: { width: 6, height: 4, channels: 3, background: '#1a4480' } });

/** Coordinates as Exif writes them: degrees, minutes, seconds. */
const coordinates = (prefix: string): Record<string, string> => ({
  [`GPS${prefix}LatitudeRef`]: 'N',
  [`GPS${prefix}Latitude`]: '38/1 53/1 0/1',
  [`GPS${prefix}LongitudeRef`]: 'W',
  [`GPS${prefix}Longitude`]: '77/1 2/1 0/1',
});

const XMP = (inside: string): string =>
  `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:exif="http://ns.adobe.com/exif/1.0/" ${inside}/></rdf:RDF></x:xmpmeta>`;

/** A ZIP file of one stored, empty entry for each name (APPNOTE.TXT 4.3); no reader here asks for sums. */
export function zip(...names: readonly string[]): Buffer {
  const parts = names.map((name) => {
    const header = Buffer.alloc(30);
    header.write('PK\x03\x04', 'latin1');
    header.writeUInt16LE(Buffer.byteLength(name), 26);
    return Buffer.concat([header, Buffer.from(name)]);
  });
  return Buffer.concat([...parts, Buffer.from('PK\x05\x06', 'latin1'), Buffer.alloc(18)]);
}

export const jpeg = () => blank().jpeg().toBuffer();
export const png = () => blank().png().toBuffer();
const webp = () => blank().webp().toBuffer();
export const gif = () => blank().gif().toBuffer();
export const tiff = () => blank().tiff().toBuffer();

/** A photo that says where it was taken, or with `Dest` where it looked to. */
export const photoAt = (prefix: '' | 'Dest' = '') =>
  blank()
    .jpeg()
    .withExif({ IFD3: coordinates(prefix) })
    .toBuffer();
/** A photo with XMP data of these attributes. */
export const photoWithXmp = (attributes: string) => blank().jpeg().withXmp(XMP(attributes)).toBuffer();
export const webpWithXmp = (attributes: string) => blank().webp().withXmp(XMP(attributes)).toBuffer();
export const pngWithXmp = (attributes: string) => blank().png().withXmp(XMP(attributes)).toBuffer();
export const pngAt = () =>
  blank()
    .png()
    .withExif({ IFD3: coordinates('') })
    .toBuffer();

export const DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>';
const WORD = zip('[Content_Types].xml', 'word/document.xml');
const latin = (text: string): Buffer => Buffer.from(text, 'latin1');

/** One file of each kind that is served, by its name. */
export const servedFiles = async (): Promise<Record<string, string | Buffer>> => ({
  'photo.jpg': await jpeg(),
  'IMG_1234.JPG': await jpeg(),
  'photo.jpeg': await jpeg(),
  'chart.png': await png(),
  'moving.gif': await gif(),
  'small.webp': await webp(),
  'drawing.svg': DRAWING,
  'Drawing.final.SVG': DRAWING,
  'talk.mp3': Buffer.concat([Buffer.from('ID3'), Buffer.alloc(2000)]),
  'talk.de.vtt': 'WEBVTT\n',
  'with-mark.vtt': '\ufeffWEBVTT\n',
  'talk.srt': '1\n00:00:01,000 --> 00:00:02,000\nHello.\n',
  'talk.md': '**Ada:** Hello.\n',
  'notes.txt': 'Hello.\n',
  'table_2026.csv': 'a,b\n1,2\n',
  'table.json': '{"a":1}\n',
  'meeting.ics': 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n',
  'report.v2.pdf': '%PDF-1.7\n',
  'report.docx': WORD,
  'report.xlsx': zip('[Content_Types].xml', 'xl/workbook.xml'),
  'report.pptx': zip('[Content_Types].xml', 'ppt/presentation.xml'),
  'report.odt': Buffer.concat([zip('mimetype'), Buffer.from('application/vnd.oasis.opendocument.text')]),
  'old.doc': latin('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'),
  'all.zip': zip('a.txt'),
  'film.mp4': latin('\0\0\0\x14ftypisom\0\0\0\0'),
  'película-año.pdf': '%PDF-1.7\n',
  '写真.png': await png(),
  'हिन्दी.png': await png(),
  '2026/09/in-folders.png': await png(),
});
