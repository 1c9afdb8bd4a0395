/** A file that is to be written: whole, and never over another one. */
export interface PlannedFile {
  /** Path from the publication's folder, with forward slashes: `public/media/x.mp3`. */
  readonly path: string;
  /** What it is to hold: text, bytes, or the path of a file to copy. */
  readonly content: string | Uint8Array | { readonly copyOf: string };
}

export interface MediaFile extends PlannedFile {
  /** Its root-relative address on the site: `/media/x.mp3`. */
  readonly address: string;
}

/** A file of the site's own media. `name` is its file name. */
export function mediaFile(name: string, content: PlannedFile['content']): MediaFile {
  return { path: `public/media/${name}`, address: `/media/${name}`, content };
}
