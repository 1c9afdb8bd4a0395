import { writeFile } from 'node:fs/promises';

/** Writes a silent recording: WAVE, 8 bit, one channel, 1,000 samples a second. */
export async function waveFile(path: string, seconds: number): Promise<void> {
  const rate = 1000;
  const header = Buffer.alloc(44);
  header.write('RIFF', 0);
  header.writeUInt32LE(36 + rate * seconds, 4);
  header.write('WAVEfmt ', 8);
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(rate, 24);
  header.writeUInt32LE(rate, 28);
  header.writeUInt16LE(1, 32);
  header.writeUInt16LE(8, 34);
  header.write('data', 36);
  header.writeUInt32LE(rate * seconds, 40);
  await writeFile(path, Buffer.concat([header, Buffer.alloc(rate * seconds, 128)]));
}
