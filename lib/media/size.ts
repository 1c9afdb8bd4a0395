/** Sizes and kinds of files, for people. */

const UNITS = { bytes: 1, KB: 1e3, MB: 1e6, GB: 1e9 } as const;

/** Bytes of a size as authors write it (`11 MB`, `21 KB`; decimal units); `undefined` where the text is none. */
export function parseSize(text: string): number | undefined {
  const match = /^(\d+(?:\.\d+)?) ?(bytes|KB|MB|GB)$/.exec(text);
  if (!match) return undefined;
  const unit = match[2];
  if (unit !== 'bytes' && unit !== 'KB' && unit !== 'MB' && unit !== 'GB') return undefined;
  return Math.round(Number(match[1]) * UNITS[unit]);
}

/** `11 MB`, `21 KB`, `980 bytes`: two digits that count, decimal units as file managers show them. */
export function formatSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  const unit = bytes >= 1e9 ? 'GB' : bytes >= 1e6 ? 'MB' : 'KB';
  const value = bytes / UNITS[unit];
  return `${value < 10 && unit !== 'KB' ? value.toFixed(1).replace(/\.0$/, '') : Math.round(value)} ${unit}`;
}

const TYPES: Readonly<Record<string, { type: string; name: string }>> = {
  mp3: { type: 'audio/mpeg', name: 'MP3' },
  m4a: { type: 'audio/mp4', name: 'M4A' },
  ogg: { type: 'audio/ogg', name: 'Ogg' },
  opus: { type: 'audio/ogg', name: 'Opus' },
  wav: { type: 'audio/wav', name: 'WAV' },
  flac: { type: 'audio/flac', name: 'FLAC' },
  mp4: { type: 'video/mp4', name: 'MP4' },
  docx: {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    name: 'Word document',
  },
  doc: { type: 'application/msword', name: 'Word document' },
  xlsx: { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', name: 'Excel workbook' },
  xls: { type: 'application/vnd.ms-excel', name: 'Excel workbook' },
  pptx: {
    type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    name: 'PowerPoint slides',
  },
  ppt: { type: 'application/vnd.ms-powerpoint', name: 'PowerPoint slides' },
  pdf: { type: 'application/pdf', name: 'PDF' },
  txt: { type: 'text/plain', name: 'text' },
  md: { type: 'text/markdown', name: 'text' },
  html: { type: 'text/html', name: 'web page' },
  vtt: { type: 'text/vtt', name: 'WebVTT' },
  srt: { type: 'application/x-subrip', name: 'SubRip' },
  csv: { type: 'text/csv', name: 'CSV' },
  zip: { type: 'application/zip', name: 'ZIP' },
  png: { type: 'image/png', name: 'PNG' },
  jpg: { type: 'image/jpeg', name: 'JPEG' },
  jpeg: { type: 'image/jpeg', name: 'JPEG' },
  svg: { type: 'image/svg+xml', name: 'SVG' },
};

/** Media type and everyday name by the extension of an address; `undefined` for unknown ones. */
export function fileType(address: string): { readonly type: string; readonly name: string } | undefined {
  const extension = /\.([A-Za-z0-9]{2,5})(?:[?#]|$)/.exec(address)?.[1]?.toLowerCase();
  return extension !== undefined && Object.hasOwn(TYPES, extension) ? TYPES[extension] : undefined;
}
