/** Files that browsers cannot show or play, by their endings, and what to save them as. */

/** What a place on a page needs: a picture, or a recording. */
export type Wanted = 'picture' | 'recording';

export interface Unsuitable {
  /** What the file is, behind “is”: `a HEIC picture, which browsers cannot show`. */
  readonly what: string;
  /** What to do, without a full stop; `undefined` where the file only has to go somewhere else. */
  readonly remedy: string;
  /** The ending of the file that comes out of it: `jpg`. */
  readonly ending?: string;
}

const PICTURES =
  'heic heif tif tiff bmp psd psb ai eps indd raw cr2 cr3 nef arw dng jxl jp2 j2k xcf wmf emf'.split(' ');
const SOUNDS = 'wma aif aiff aifc amr caf ra ram au ac3 mid midi m4b flac ape wv dss'.split(' ');
const VIDEOS = 'mov mp4 m4v avi wmv mkv webm mpg mpeg flv 3gp ogv mts vob'.split(' ');
const DOCUMENTS =
  'doc docx ppt pptx pps ppsx xls xlsx odt odp ods pdf rtf txt md csv pages key numbers htm html zip vtt srt'.split(
    ' ',
  );
/** What pages show and play. */
const SHOWN = 'jpg jpeg png gif webp avif svg'.split(' ');
const PLAYED = 'mp3 m4a ogg oga opus wav aac'.split(' ');

/** The ending of an address or file name, in lower case; empty where it has none. */
export const endingOf = (address: string): string =>
  /\.([a-z0-9]{1,5})$/i.exec(address.split(/[?#]/, 1)[0] ?? '')?.[1]?.toLowerCase() ?? '';

/** Why a file cannot be what a place needs; `undefined` where nothing speaks against it. */
export function unsuitable(address: string, wanted: Wanted): Unsuitable | undefined {
  const ending = endingOf(address);
  const name = ending.toUpperCase();
  if (DOCUMENTS.includes(ending))
    return {
      what: `a ${name} file, not a ${wanted}`,
      remedy: 'Link to it: <FileLink href="/media/…">What it is</FileLink>',
    };
  if (wanted === 'picture') {
    if (PICTURES.includes(ending))
      return { what: `a ${name} file, which browsers cannot show`, remedy: 'Save it as JPEG', ending: 'jpg' };
    if (VIDEOS.includes(ending)) return { what: `a video (${name}), not a picture`, remedy: VIDEO };
    if (PLAYED.includes(ending) || SOUNDS.includes(ending))
      return {
        what: `a recording (${name}), not a picture`,
        remedy: 'Write <AudioPlayer src="/media/…" title="…" transcript="/media/….vtt" />',
      };
    return undefined;
  }
  if (SOUNDS.includes(ending))
    return {
      what: `a ${name} file, which not every browser and podcast app can play`,
      remedy: 'Save it as MP3',
      ending: 'mp3',
    };
  if (VIDEOS.includes(ending))
    return {
      what: `a video (${name}), not a recording`,
      remedy: `Save its sound as MP3. ${VIDEO}`,
      ending: 'mp3',
    };
  if (PICTURES.includes(ending) || SHOWN.includes(ending))
    return { what: `a picture (${name}), not a recording`, remedy: 'Write <Image src="/media/…" alt="…" />' };
  return undefined;
}

const VIDEO = 'To show it as a video, upload it to YouTube and write <YouTube id="…" title="…" />';
