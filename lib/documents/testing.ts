import { Document, type FileChild, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';

/** A paragraph; text between asterisks is bold, a line feed is a line break: `*Ashley:* Hello`. */
export function paragraph(text: string): Paragraph {
  const runs = text
    .split('*')
    .flatMap((part, at) =>
      part
        .split('\n')
        .map((line, row) => new TextRun({ text: line, bold: at % 2 === 1, ...(row > 0 && { break: 1 }) })),
    );
  return new Paragraph({ children: runs });
}

/** A table of paragraphs. */
export function table(...rows: readonly (readonly string[])[]): Table {
  return new Table({
    rows: rows.map(
      (row) => new TableRow({ children: row.map((text) => new TableCell({ children: [paragraph(text)] })) }),
    ),
  });
}

/** The bytes of a real Word document; what is text becomes paragraphs. */
export async function wordBytes(...children: readonly (string | FileChild)[]): Promise<Buffer> {
  const blocks = children.map((child) => (typeof child === 'string' ? paragraph(child) : child));
  return Packer.toBuffer(new Document({ sections: [{ children: blocks }] }));
}
