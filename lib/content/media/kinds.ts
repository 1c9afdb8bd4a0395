/** What the site serves as it is: a list. What is not on it is refused, so that nothing runs that nobody thought of. */
import { fileEnding } from '../../file-name';

export interface MediaKind {
  readonly kind: 'picture' | 'drawing' | 'recording' | 'text' | 'other';
  /** What the file holds by its first bytes; texts have none. */
  readonly format?: string;
  /** What an Office document contains besides: a part of its list of contents. */
  readonly part?: string;
}

const kinds = (kind: MediaKind['kind'], endings: Readonly<Record<string, string>>) =>
  Object.entries(endings).map(([ending, format]): [string, MediaKind] => [ending, { kind, format }]);

const office = (ending: string, part: string): [string, MediaKind] => [
  ending,
  { kind: 'other', format: 'ZIP', part },
];

const KINDS: ReadonlyMap<string, MediaKind> = new Map([
  ...kinds('picture', { jpg: 'JPEG', jpeg: 'JPEG', png: 'PNG', gif: 'GIF', webp: 'WebP', avif: 'AVIF' }),
  ...kinds('drawing', { svg: 'SVG' }),
  ...kinds('recording', { mp3: 'MP3', m4a: 'MPEG-4', ogg: 'Ogg', opus: 'Ogg', wav: 'WAV', flac: 'FLAC' }),
  ...kinds('other', {
    mp4: 'MPEG-4',
    webm: 'WebM',
    pdf: 'PDF',
    zip: 'ZIP',
    doc: 'OLE',
    xls: 'OLE',
    ppt: 'OLE',
  }),
  office('docx', 'word/'),
  office('xlsx', 'xl/'),
  office('pptx', 'ppt/'),
  office('odt', 'application/vnd.oasis.opendocument.text'),
  office('ods', 'application/vnd.oasis.opendocument.spreadsheet'),
  office('odp', 'application/vnd.oasis.opendocument.presentation'),
  office('epub', 'application/epub+zip'),
  ...kinds('text', { vtt: 'WebVTT', ics: 'iCalendar' }),
  ...['txt', 'md', 'srt', 'csv', 'json'].map((ending): [string, MediaKind] => [ending, { kind: 'text' }]),
]);

/** The endings that are served, without their dot. */
export const servedEndings: readonly string[] = [...KINDS.keys()];

/** The ending of a name in lower case, without its dot: `jpg` of `IMG_1234.JPG`. */
export const endingOf = (name: string): string => fileEnding(name).slice(1).toLowerCase();

/** What a name promises, by its ending; `undefined` where such files are not served. */
export const mediaKind = (name: string): MediaKind | undefined => KINDS.get(endingOf(name));

/** What to save a file as whose kind is not served. */
const INSTEAD: Readonly<Record<string, string>> = {
  ...entries('heic heif bmp tif tiff jfif jxl psd raw dng', 'Save it as JPEG or PNG.'),
  ...entries('svgz ai eps', 'Save it as plain SVG, or as PNG.'),
  ...entries('wma aac aif aiff amr caf m4b mid', 'Save it as MP3.'),
  ...entries('mov avi wmv m4v mkv flv mpg mpeg 3gp', 'Save it as MP4, or put it on YouTube.'),
  ...entries('gz tgz tar rar 7z bz2 xz', 'Pack it as ZIP.'),
  ...entries('docm xlsm pptm dotx dotm rtf pages wpd', 'Save it as PDF or .docx, without macros.'),
  ...entries('numbers tsv', 'Save it as CSV or .xlsx.'),
  ...entries('key ppsx pps', 'Save it as PDF or .pptx.'),
  ...entries('markdown', 'Rename it to end in .md.'),
  ...entries('htm html xhtml xht mht', 'Make a page of it (content/pages), or save it as PDF.'),
  ...entries('xml xsl xsd rdf', 'Put it into a ZIP file, or save the data as CSV or JSON.'),
};

function entries(endings: string, remedy: string): Record<string, string> {
  return Object.fromEntries(endings.split(' ').map((ending) => [ending, remedy]));
}

/** What to do with a file that is not served, by its ending. */
export const remedyFor = (ending: string): string =>
  (Object.hasOwn(INSTEAD, ending) ? INSTEAD[ending] : undefined) ??
  'Delete it, or save it as one of the kinds that are served: JPEG, PNG, SVG, MP3, PDF, CSV, ZIP …';

/** The first bytes of each format as Latin-1 text; what comes after `|` lies eight bytes in. */
const SIGNATURES: Readonly<Record<string, readonly string[]>> = {
  JPEG: ['\xff\xd8\xff'],
  PNG: ['\x89PNG\r\n'],
  GIF: ['GIF87a', 'GIF89a'],
  WebP: ['RIFF|WEBP'],
  WAV: ['RIFF|WAVE'],
  AVIF: ['|avif', '|avis', '|mif1'],
  HEIC: ['|hei'],
  'MPEG-4': ['|M4A', '|M4V', '|isom', '|iso2', '|iso4', '|iso5', '|iso6', '|mp41', '|mp42', '|avc1', '|dash'],
  Ogg: ['OggS'],
  FLAC: ['fLaC'],
  // A tag, or the start of a frame of MPEG 1, 2 or 2.5, layer III.
  MP3: ['ID3', '\xff\xfa', '\xff\xfb', '\xff\xf2', '\xff\xf3', '\xff\xe2', '\xff\xe3'],
  WebM: ['\x1a\x45\xdf\xa3'],
  PDF: ['%PDF-'],
  ZIP: ['PK\x03\x04', 'PK\x05\x06'],
  OLE: ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  gzip: ['\x1f\x8b'],
  TIFF: ['II*\0', 'MM\0*'],
  'a program': ['MZ', '\x7fELF'],
  WebVTT: ['WEBVTT', '\xef\xbb\xbfWEBVTT'],
  iCalendar: ['BEGIN:VCALENDAR', '\xef\xbb\xbfBEGIN:VCALENDAR'],
};

const startsWith = (text: string, signature: string): boolean => {
  const [start = '', behind] = signature.split('|');
  if (behind === undefined) return text.startsWith(start);
  // The boxes of ISO/IEC 14496-12 say at four what they are, and at eight of which brand.
  return text.startsWith(behind, 8) && (start === '' ? text.startsWith('ftyp', 4) : text.startsWith(start));
};

/** The format of a file by its first bytes, of which 64 are enough; `undefined` where they belong to none that is known. */
export function formatOf(start: Uint8Array): string | undefined {
  const text = String.fromCharCode(...start);
  const known = Object.entries(SIGNATURES).find(([, signatures]) =>
    signatures.some((signature) => startsWith(text, signature)),
  )?.[0];
  if (known) return known;
  const tag = text
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart()
    .slice(0, 15)
    .toLowerCase();
  if (/^<(?:svg|\?xml)/.test(tag)) return 'SVG';
  return /^<(?:!doctype html|html|head|body|script|!--)/.test(tag) ? 'HTML' : undefined;
}
