/** What a file holds by its first bytes, and what its name promises. */

export interface MediaKind {
  readonly kind: 'picture' | 'recording' | 'other';
  /** What the file may hold; empty where anything may. */
  readonly formats: readonly string[];
}

const KINDS: Readonly<Record<string, MediaKind>> = {
  jpg: { kind: 'picture', formats: ['JPEG'] },
  jpeg: { kind: 'picture', formats: ['JPEG'] },
  png: { kind: 'picture', formats: ['PNG'] },
  gif: { kind: 'picture', formats: ['GIF'] },
  webp: { kind: 'picture', formats: ['WebP'] },
  avif: { kind: 'picture', formats: ['AVIF'] },
  svg: { kind: 'picture', formats: ['SVG'] },
  mp3: { kind: 'recording', formats: ['MP3'] },
  m4a: { kind: 'recording', formats: ['MPEG-4'] },
  ogg: { kind: 'recording', formats: ['Ogg'] },
  opus: { kind: 'recording', formats: ['Ogg'] },
  wav: { kind: 'recording', formats: ['WAV'] },
  pdf: { kind: 'other', formats: ['PDF'] },
  vtt: { kind: 'other', formats: ['WebVTT'] },
  docx: { kind: 'other', formats: ['ZIP'] },
  xlsx: { kind: 'other', formats: ['ZIP'] },
  pptx: { kind: 'other', formats: ['ZIP'] },
  zip: { kind: 'other', formats: ['ZIP'] },
};

/** What a name promises, by its ending. */
export function mediaKind(name: string): MediaKind {
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  return (Object.hasOwn(KINDS, ending) ? KINDS[ending] : undefined) ?? { kind: 'other', formats: [] };
}

/** The first bytes of each format, as Latin-1 text. */
const SIGNATURES: readonly (readonly [RegExp, string])[] = [
  [/^\xff\xd8\xff/, 'JPEG'],
  [/^\x89PNG\r\n/, 'PNG'],
  [/^GIF8[79]a/, 'GIF'],
  [/^RIFF[\s\S]{4}WEBP/, 'WebP'],
  [/^RIFF[\s\S]{4}WAVE/, 'WAV'],
  [/^[\s\S]{4}ftyp(?:avif|avis|mif1)/, 'AVIF'],
  [/^[\s\S]{4}ftyphei/, 'HEIC'],
  [/^[\s\S]{4}ftyp/, 'MPEG-4'],
  [/^OggS/, 'Ogg'],
  [/^(?:ID3|\xff[\xe2-\xff])/, 'MP3'],
  [/^%PDF-/, 'PDF'],
  [/^PK(?!\s)/, 'ZIP'],
  [/^(?:II\*\0|MM\0\*)/, 'TIFF'],
  [/^(?:\xef\xbb\xbf)?WEBVTT/, 'WebVTT'],
  [
    /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*(?:<!DOCTYPE svg[^>]*>\s*)?<svg[\s>]/i,
    'SVG',
  ],
  [/^(?:\xef\xbb\xbf)?\s*<(?:!doctype html|html|head|body|script|!--)/i, 'HTML'],
];

/** The format of a file by its first bytes; `undefined` where they belong to none that is known. */
export function formatOf(start: Buffer): string | undefined {
  const text = start.toString('latin1');
  return SIGNATURES.find(([signature]) => signature.test(text))?.[1];
}
