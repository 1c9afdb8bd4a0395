/** Reads of a font file which characters it can draw. */

/** Bytes of an entry in the table directory, which starts behind the header. */
const HEADER = 12;
const ENTRY = 16;

/**
 * The code points that a TrueType font has glyphs for (OpenType 1.9.1, “cmap”, formats 4 and 12).
 *
 * @throws where the file has no such table
 */
export function coveredCharacters(font: Buffer): ReadonlySet<number> {
  const cmap = tableAt(font, 'cmap');
  const covered = new Set<number>();
  for (let index = 0; index < font.readUInt16BE(cmap + 2); index += 1) {
    const subtable = cmap + font.readUInt32BE(cmap + 4 + 8 * index + 4);
    const format = font.readUInt16BE(subtable);
    if (format === 4) addSegments(font, subtable, covered);
    else if (format === 12) addGroups(font, subtable, covered);
  }
  return covered;
}

function tableAt(font: Buffer, tag: string): number {
  for (let index = 0; index < font.readUInt16BE(4); index += 1) {
    const entry = HEADER + ENTRY * index;
    if (font.toString('latin1', entry, entry + 4) === tag) return font.readUInt32BE(entry + 8);
  }
  throw new Error(`The font has no table ${tag}.`);
}

/** Format 4: segments of the basic plane; a character whose glyph is 0 is not covered. */
function addSegments(font: Buffer, at: number, covered: Set<number>): void {
  const size = font.readUInt16BE(at + 6);
  const [ends, starts, deltas, offsets] = [at + 14, at + 16 + size, at + 16 + 2 * size, at + 16 + 3 * size];
  for (let segment = 0; segment < size; segment += 2) {
    const start = font.readUInt16BE(starts + segment);
    const offset = font.readUInt16BE(offsets + segment);
    for (let code = start; code <= font.readUInt16BE(ends + segment) && code < 0xffff; code += 1) {
      const delta = font.readUInt16BE(deltas + segment);
      const listed = offset && font.readUInt16BE(offsets + segment + offset + 2 * (code - start));
      const glyph = offset && !listed ? 0 : ((offset ? listed : code) + delta) & 0xffff;
      if (glyph !== 0) covered.add(code);
    }
  }
}

/** Format 12: groups of all planes. */
function addGroups(font: Buffer, at: number, covered: Set<number>): void {
  for (let group = 0; group < font.readUInt32BE(at + 12); group += 1) {
    const entry = at + 16 + 12 * group;
    for (let code = font.readUInt32BE(entry); code <= font.readUInt32BE(entry + 4); code += 1)
      covered.add(code);
  }
}
