/** Pieces that the pages about tasks share. What buttons are called comes from the words of the page that has them. */
import { wordsLanguage } from '../../interface-language';
import { site } from '../../site';
import { contactAddress, writePath } from '../../urls';
import { languages } from '../../words/languages';
import { codeBlock } from '../markdown';
import { manualPath } from '../pages';
import type { TemplateKind } from '../templates';

/** One task: what a person has at hand, does, and may expect. */
export interface Task {
  readonly needs: readonly string[];
  /** Markdown, each in the order in which it is done. */
  readonly steps: readonly string[];
  /** What readers get, and when. */
  readonly after: string;
}

/** With the words of scripts, which pages are rendered without. */
const words = () => languages[wordsLanguage(site.language)];

/** What the page to write on calls its parts, in the language of the publication. */
export const parts = {
  details: () => `**${words().write.details}**`,
  problems: () => `**${words().write.problems}**`,
  preview: () => `**${words().write.preview}**`,
  insert: () => `**${words().write.insert}**`,
  repair: () => `**${words().write.repair}**`,
};

/** A button that opens the page to write on with a template. */
export const startButton = (kind: TemplateKind, label: string): string =>
  `<Button href="${writePath()}?new=${kind}">${label}</Button>`;

/** How somebody gets to the text of a page that exists. */
export const openPage = (what: string): string =>
  site.repository
    ? `Open ${what} on this site, and choose **${words().post.edit}** at its foot.`
    : `Ask us for the text of ${what}, and put it in the place of the one that [the page to write on](${writePath()}) starts with.`;

/** How a text leaves the page to write on, which says the rest itself. */
export const send = (): string => `Choose **${words().write.send}**, and follow what it says there.`;

/** How files come to a text that names them. */
export const addFiles = (what: string): string =>
  site.repository
    ? `Add ${what} to your proposal: [how to add files](${manualPath('in-the-browser')}#add-pictures-and-recordings).`
    : `Send ${what} together with the text.`;

/** A line at the top as the form and the text have it. @param name as the form calls it */
export const fill = (name: string, what: string, lines: string): string =>
  `In ${parts.details()}, below **${words().write.moreDetails}**, fill in **${name}**: ${what}. In the text it then says:\n\n${codeBlock(lines, 'yaml')}`;

/** What happens to everything that is sent. */
const next = (): string =>
  site.repository
    ? `What you have sent is a proposal. [What happens then](${manualPath('in-the-browser')}#what-happens-then) says who looks at it and what you hear.`
    : `[The editors](${contactAddress()}) put it into place.`;

/** The text of a page. */
export function taskText({ needs, steps, after }: Task): string {
  const numbered = steps.map((step, at) => indented(`${at + 1}. `, step));
  return [
    '## What you need',
    needs.map((need) => `- ${need}`).join('\n'),
    '## Step by step',
    numbered.join('\n'),
    '## After you have sent it',
    `${next()} ${after}`,
  ].join('\n\n');
}

/** An item of a list whose further lines belong to it. */
const indented = (mark: string, text: string): string =>
  mark + text.replace(/\n(?=.)/g, `\n${' '.repeat(mark.length)}`);
