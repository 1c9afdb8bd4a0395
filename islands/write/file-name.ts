import { slugOf } from '@/lib/slug-of';

/** What a file may be called: a folder of the content, and a name that makes a good address. */
export const isFileName = (file: string): boolean =>
  /^content\/(?:[a-z0-9-]+\/)+[a-z0-9]+(?:-[a-z0-9]+)*\.mdx$/.test(file);

/** Whether a file that exists may be opened: one below the content, whatever it is called. */
export const isContentFile = (file: string): boolean =>
  /^content\/.+\.mdx$/.test(file) && !file.split('/').some((part) => part === '' || /^\.\.?$/.test(part));

/** The value of a line at the top of a text, without its quotes; nothing where there is none. */
export function lineOf(text: string, name: string): string | undefined {
  const end = text.indexOf('\n---', 3);
  const lines = text.slice(0, end < 0 ? undefined : end).split('\n');
  const written = lines
    .find((line) => line.startsWith(`${name}:`))
    ?.slice(name.length + 1)
    .trim();
  return written && (/^(['"])(.*)\1$/.exec(written)?.[2]?.replaceAll("''", "'") ?? written);
}

/** What a text calls itself: its title, or the name of an author. */
export const titleOf = (text: string): string | undefined => lineOf(text, 'title') ?? lineOf(text, 'name');

/**
 * The file of a new text, named after its title, in the folder of its year.
 *
 * @param file as the template has it: `content/posts/2026/your-title.mdx`
 */
export function fileNameOf(file: string, text: string): string {
  const slug = slugOf(titleOf(text) ?? '');
  if (slug === '') return file;
  const year = /^\d{4}/.exec(lineOf(text, 'date') ?? '')?.[0];
  const folder = file.slice(0, file.lastIndexOf('/'));
  const ofYear = year === undefined ? folder : folder.replace(/\/posts\/\d{4}$/, `/posts/${year}`);
  return `${ofYear}/${slug}.mdx`;
}
