import type { Answers } from '../answers.ts';

/** A document to begin with: the words of its front matter, and its body in MDX. */
export interface StarterDocument {
  readonly title: string;
  readonly summary: string;
  readonly body: string;
}

/** What a new publication begins with, in one language. Its pages live at the same addresses in every language. */
export interface Starter {
  readonly navigation: {
    readonly news: string;
    readonly topics: string;
    readonly authors: string;
    readonly about: string;
    readonly contribute: string;
    readonly accessibility: string;
    readonly privacy: string;
    readonly contact: string;
  };
  /** The byline of its editors, and a sentence about them. */
  readonly editors: (answers: Answers) => { readonly name: string; readonly bio: string };
  readonly topic: { readonly id: string; readonly title: string; readonly summary: string };
  readonly about: (answers: Answers) => StarterDocument;
  readonly contact: (answers: Answers) => StarterDocument;
  readonly accessibility: (answers: Answers) => StarterDocument;
  readonly privacy: (answers: Answers) => StarterDocument;
  readonly firstPost: (answers: Answers) => StarterDocument & { readonly slug: string };
}

/** A link that opens a message, or a sentence of its own where there is no address yet. */
export const messageTo = (email: string | undefined, words: string, without: string): string =>
  email === undefined ? without : `[${words}](mailto:${email})`;

/** Text that MDX reads as text: what a person typed as a name may hold its marks. */
export const asText = (text: string): string =>
  text.replace(/[\\`*_{}[\]<>&]/g, (mark) => `&#${mark.codePointAt(0)};`);
