import { writeFile } from 'node:fs/promises';
import { Document, type FileChild, Packer, Paragraph, TextRun } from 'docx';

/** A paragraph; text between asterisks is bold: `*Ashley:* Hello`. */
export function paragraph(text: string): Paragraph {
  const runs = text.split('*').map((part, at) => new TextRun({ text: part, bold: at % 2 === 1 }));
  return new Paragraph({ children: runs });
}

/** Writes a real Word document. */
export async function wordFile(path: string, children: readonly FileChild[]): Promise<void> {
  await writeFile(path, await Packer.toBuffer(new Document({ sections: [{ children: [...children] }] })));
}
