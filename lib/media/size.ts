/** Sizes and kinds of files, for people. */
import { counted, wordsOf } from '../words';

const UNITS = { bytes: 1, KB: 1e3, MB: 1e6, GB: 1e9 } as const;

/** Bytes of a size as authors write it (`11 MB`, `21 KB`; decimal units); `undefined` where the text is none. */
export function parseSize(text: string): number | undefined {
  const match = /^(\d+(?:\.\d+)?) ?(bytes|KB|MB|GB)$/.exec(text);
  if (!match) return undefined;
  const unit = match[2];
  if (unit !== 'bytes' && unit !== 'KB' && unit !== 'MB' && unit !== 'GB') return undefined;
  return Math.round(Number(match[1]) * UNITS[unit]);
}

/**
 * `11 MB`, `21 KB`, `980 bytes`: two digits that count, decimal units as file managers show them.
 *
 * @param lang BCP 47 tag of the text beside it; `en` is also how authors write a size and programs read it
 */
export function formatSize(bytes: number, lang: string): string {
  const { counts } = wordsOf(lang);
  if (bytes < 1000) return counted(counts.bytes, bytes, lang);
  const unit = bytes >= 1e9 ? 'GB' : bytes >= 1e6 ? 'MB' : 'KB';
  const value = bytes / UNITS[unit];
  const rounded = value < 10 && unit !== 'KB' ? Math.round(value * 10) / 10 : Math.round(value);
  return counted(counts[COUNTS[unit]], rounded, lang);
}

const COUNTS = { KB: 'kilobytes', MB: 'megabytes', GB: 'gigabytes' } as const;

/** Kinds of files that languages have words for; the others are known by their format. */
const FORMATS = ['word', 'excel', 'powerpoint', 'text', 'page'] as const;
export type FormatName = (typeof FORMATS)[number];

interface FileType {
  /** Media type. */
  readonly type: string;
  /** `MP3`, or the kind that languages have a word for. */
  readonly name: string;
}

const TYPES: Readonly<Record<string, FileType>> = {
  mp3: { type: 'audio/mpeg', name: 'MP3' },
  m4a: { type: 'audio/mp4', name: 'M4A' },
  ogg: { type: 'audio/ogg', name: 'Ogg' },
  opus: { type: 'audio/ogg', name: 'Opus' },
  wav: { type: 'audio/wav', name: 'WAV' },
  flac: { type: 'audio/flac', name: 'FLAC' },
  mp4: { type: 'video/mp4', name: 'MP4' },
  docx: {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    name: 'word',
  },
  doc: { type: 'application/msword', name: 'word' },
  xlsx: { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', name: 'excel' },
  xls: { type: 'application/vnd.ms-excel', name: 'excel' },
  pptx: {
    type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    name: 'powerpoint',
  },
  ppt: { type: 'application/vnd.ms-powerpoint', name: 'powerpoint' },
  pdf: { type: 'application/pdf', name: 'PDF' },
  txt: { type: 'text/plain', name: 'text' },
  md: { type: 'text/markdown', name: 'text' },
  html: { type: 'text/html', name: 'page' },
  vtt: { type: 'text/vtt', name: 'WebVTT' },
  srt: { type: 'application/x-subrip', name: 'SubRip' },
  csv: { type: 'text/csv', name: 'CSV' },
  zip: { type: 'application/zip', name: 'ZIP' },
  png: { type: 'image/png', name: 'PNG' },
  jpg: { type: 'image/jpeg', name: 'JPEG' },
  jpeg: { type: 'image/jpeg', name: 'JPEG' },
  svg: { type: 'image/svg+xml', name: 'SVG' },
};

/** Media type by the extension of an address, `audio/mpeg`; `undefined` for unknown ones. */
export const mimeType = (address: string): string | undefined => fileType(address)?.type;

/** `MP3`, `Word document`: what people call the type of a file, beside a text of a language; `undefined` for unknown ones. */
export function fileTypeName(address: string, lang: string): string | undefined {
  const name = fileType(address)?.name;
  const format = FORMATS.find((one) => one === name);
  return format ? wordsOf(lang).formats[format] : name;
}

function fileType(address: string): FileType | undefined {
  const extension = /\.([A-Za-z0-9]{2,5})(?:[?#]|$)/.exec(address)?.[1]?.toLowerCase();
  return extension !== undefined && Object.hasOwn(TYPES, extension) ? TYPES[extension] : undefined;
}
