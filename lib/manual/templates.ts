/** What a new file of each kind starts from: on the page to write on, and in the guide. */
import { STARTER, TEMPLATE_FIRST, TEMPLATE_SUMMARY, TEMPLATE_TITLE } from '../content/rules/file/template';

export const templateKinds = ['post', 'podcast', 'recap', 'link', 'topic', 'author'] as const;

export type TemplateKind = (typeof templateKinds)[number];

export interface Template {
  /** As problems name it, after the words of the template: `content/posts/2026/your-title.mdx`. */
  readonly file: string;
  /** All of it. What the writer has to replace does not pass the check. */
  readonly text: string;
}

/** The lines at the top of every post, but for those of one kind alone. */
const head = (day: string, ...more: readonly string[]): string =>
  [
    `title: ${TEMPLATE_TITLE}`,
    `date: ${day}`,
    `summary: ${TEMPLATE_SUMMARY}`,
    'authors:\n  - gazette-editors',
    'topics:\n  - plain-language',
    ...more,
  ].join('\n');

const RECORDING = `<AudioPlayer
  src="/media/your-recording.mp3"
  title="${TEMPLATE_TITLE}"
  transcript="/media/your-recording.vtt"
>
  <Chapter at="0:00">Welcome</Chapter>
  <Chapter at="1:00">The first question</Chapter>
</AudioPlayer>`;

const VIDEO = `<YouTube
  id="the 11 characters after v="
  title="${TEMPLATE_TITLE}"
>
  <Chapter at="0:00">Introduction</Chapter>
  <Chapter at="1:00">The first speaker</Chapter>
  <Chapter at="2:00">The second speaker</Chapter>
</YouTube>`;

const ARTICLE = `${TEMPLATE_FIRST}\n\n## A heading\n\nAnd so on.`;

interface Parts {
  readonly head: string;
  readonly body: string;
}

const parts: Readonly<Record<TemplateKind, (day: string, series?: string) => Parts>> = {
  post: (day) => ({ head: head(day), body: ARTICLE }),
  podcast: (day, series) => ({
    head: head(day, ...(series === undefined ? [] : [`series: ${series}`])),
    body: `${TEMPLATE_FIRST}\n\n${RECORDING}`,
  }),
  recap: (day) => ({ head: head(day), body: `${TEMPLATE_FIRST}\n\n${VIDEO}` }),
  link: (day) => ({
    head: head(day, 'source:\n  name: Name of the other site\n  url: https://'),
    body: STARTER,
  }),
  topic: () => ({ head: `title: ${TEMPLATE_TITLE}\nsummary: ${TEMPLATE_SUMMARY}`, body: '' }),
  author: () => ({ head: 'name: Your Name\nrole: What you do\nagency: Where you work', body: STARTER }),
};

const folders: Readonly<Record<TemplateKind, (year: string) => string>> = {
  post: (year) => `posts/${year}/your-title`,
  podcast: (year) => `posts/${year}/your-title`,
  recap: (year) => `posts/${year}/your-title`,
  link: (year) => `posts/${year}/your-title`,
  topic: () => 'topics/your-title',
  author: () => 'authors/your-name',
};

/**
 * A template. Its author and topic are those of the guide’s examples (lib/manual/here.ts).
 *
 * @param day on which it is published: `2026-03-01`
 * @param series id of the podcast that an episode belongs to
 */
export function templateOf(kind: TemplateKind, day: string, series?: string): Template {
  const { head: lines, body } = parts[kind](day, series);
  return {
    file: `content/${folders[kind](day.slice(0, 4))}.mdx`,
    text: `---\n${lines}\n---\n${body === '' ? '' : `\n${body}\n`}`,
  };
}
