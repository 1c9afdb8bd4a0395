/** Where a picture or recording was taken, as cameras and phones write it into their files. */
import readExif from 'exif-reader';

/** XMP, whose names are the same in every container and encoding that leaves ASCII alone (Exif in XMP, ISO 16684-1). */
const XMP = /GPS(?:Dest)?L(?:atitude|ongitude)|GPSAreaInformation|GPSPosition/;

/** What phones write into MPEG-4: `©xyz` and Apple's key (ISO 6709). */
const MPEG4 = ['\xa9xyz', 'com.apple.quicktime.location.ISO6709', '\0loci'];

/** Whether the Exif data of a picture name a place: where it was taken, or where it looked to. `unreadable` where nobody can tell. */
export function placeInExif(exif: Buffer | undefined): boolean | 'unreadable' {
  if (!exif) return false;
  try {
    const { GPSInfo: gps = {} } = readExif(exif);
    return Object.keys(gps).some((name) => /^GPS(?:Dest)?L(?:at|ong)itude$|^GPSAreaInformation$/.test(name));
  } catch (error) {
    if (error instanceof Error) return 'unreadable';
    throw error;
  }
}

/** Whether bytes of a picture hold XMP data that name a place. */
export const placeInXmp = (xmp: Buffer | undefined): boolean =>
  xmp !== undefined && XMP.test(xmp.toString('latin1').replaceAll('\0', ''));

/** Whether a file of MPEG-4 (.m4a, .mp4) names a place. */
export const placeInMpeg4 = (bytes: Buffer): boolean =>
  MPEG4.some((mark) => bytes.includes(Buffer.from(mark, 'latin1')));
