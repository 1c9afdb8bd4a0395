/** Word documents, read by mammoth: meaning (headings, lists, bold) instead of looks. */
import mammoth from 'mammoth';
import { markListNumbers } from './list-numbers';

/** A picture that lies in the document. */
export interface WordPicture {
  readonly bytes: Uint8Array;
  /** Media type: `image/png`. */
  readonly type: string;
}

export interface WordDocument {
  /** Its pictures are `<img src="picture:1">`, counted from 1. */
  readonly html: string;
  readonly pictures: readonly WordPicture[];
  /** What could not be carried over, in sentences. */
  readonly warnings: readonly string[];
}

/** A file that is not what its name says; the message goes on from the file’s name. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError';
}

/**
 * Reads the bytes of a `.docx` file (ECMA-376, Office Open XML).
 *
 * @throws DocumentError where it is no such file
 */
export async function readWord(bytes: Uint8Array): Promise<WordDocument> {
  const pictures: WordPicture[] = [];
  const convertImage = mammoth.images.imgElement(async (image) => {
    pictures.push({ bytes: new Uint8Array(await image.readAsArrayBuffer()), type: image.contentType });
    return { src: `picture:${pictures.length}` };
  });
  const styleMap = [
    "p[style-name='Title'] => h1.title:fresh",
    "p[style-name='Subtitle'] => p:fresh",
    'u => u',
    // The page makes its own list of contents.
    ...[1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((level) => [
      `p[style-name='toc ${level}'] => !`,
      `p[style-name='TOC ${level}'] => !`,
    ]),
    "p[style-name='TOC Heading'] => !",
  ];
  try {
    const { value, messages } = await mammoth.convertToHtml(inputOf(await markListNumbers(bytes)), {
      convertImage,
      styleMap,
    });
    return { html: value, pictures, warnings: [...new Set(messages.map(({ message }) => explain(message)))] };
  } catch (error) {
    throw new DocumentError(
      'is not a Word document (.docx). Open it in a word processor and save it as .docx.',
      { cause: error },
    );
  }
}

/** The bytes under both of their names: mammoth asks for one in Node and for the other in a browser, and takes the same in both. */
function inputOf(bytes: Uint8Array): { readonly arrayBuffer: ArrayBuffer } {
  const arrayBuffer = new Uint8Array(bytes).buffer;
  const both = { arrayBuffer, buffer: arrayBuffer };
  return both;
}

/** mammoth's messages in words for the person who wrote the document. */
function explain(message: string): string {
  const style = /Unrecognised (?:paragraph|run) style: '?(.+?)'? \(Style ID/.exec(message)?.[1];
  if (style) return `The Word style “${style}” is not known here; its text was kept without it.`;
  const element = /unrecognised element was ignored: (.+)/.exec(message)?.[1];
  if (element) return `The document holds something that was left out (${element}).`;
  return message;
}
