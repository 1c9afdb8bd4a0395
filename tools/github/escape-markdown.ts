/** Text in a line or a cell of a table of GitHub's Markdown: nothing in it becomes markup, a mention or a reference. */
export const escapeMarkdown = (text: string): string =>
  text.replace(/[\\`*_{}[\]<>|#!@]/g, (mark) => `&#${mark.charCodeAt(0)};`).replace(/\s+/g, ' ');
