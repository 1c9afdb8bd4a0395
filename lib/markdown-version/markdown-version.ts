/** The Markdown version of a document: the same words for programs that read Markdown. */
import { stringify } from 'yaml';
import type { Content, Media, Post } from '../content/types';
import { formatDay } from '../dates';
import { type ApiDocument, archivedSince, factsOf } from '../kinds/documents';
import { authorsOf, topicsOf } from '../listing/select';
import { translationsOf } from '../listing/translations';
import { plainForms } from '../plain/plain-forms';
import { formatClock } from '../time';
import { readTranscript } from '../transcripts/read-transcript';
import { startOf, textOf } from '../transcripts/transcript';
import { absoluteUrl } from '../urls';
import { wordsOf } from '../words';
import { jsonText, xmlText } from '../xml';

/** Front matter, title, deck, text, where the original stands, corrections, transcripts. */
export async function markdownVersion(document: ApiDocument, content: Content): Promise<string> {
  const { title, deck, image, lang, outline } = document;
  const transcripts = await Promise.all(outline.media.map((media) => spoken(media, lang)));
  const parts = [
    `---\n${frontMatter(document, content)}---`,
    `# ${inline(title)}`,
    deck && inline(deck),
    image && `![${inline(image.alt)}](<${absoluteUrl(image.src)}>)`,
    plainForms(document).markdown.trim(),
    ...(document.kind === 'post' ? afterPost(document) : []),
    ...transcripts,
  ];
  return `${xmlText(parts.filter(Boolean).join('\n\n'))}\n`;
}

/** Below the text of a post: where the original stands, and what was corrected. */
function afterPost({ lang, source, corrections }: Post): (string | undefined)[] {
  const { post: words, text: marks } = wordsOf(lang);
  return [
    source && `[${inline(words.readAt(source.name))}](<${absoluteUrl(source.url)}>)`,
    ...corrections.map(
      ({ date, text }) =>
        `**${words.corrections}, ${formatDay(date.day, lang)}${marks.colon}** ${inline(text)}`,
    ),
  ];
}

/** What is said in a recording or video: a heading, then a paragraph for each turn with its speaker and time. */
async function spoken(media: Media, lang: string): Promise<string | undefined> {
  const transcript = await readTranscript(media.transcript);
  if (!transcript) return undefined;
  const words = wordsOf(lang);
  const turns = transcript.turns.map((turn) => {
    const heading = turn.heading ? `### ${inline(turn.heading)}\n\n` : '';
    if (turn.table) return `${heading}${tableOf(turn.table)}`;
    const start = startOf(turn);
    const labels = [
      start === undefined ? undefined : `[${formatClock(start)}]`,
      turn.speaker && `${turn.speaker}:`,
    ];
    const label = labels.filter(Boolean).join(' ');
    return `${heading}${label ? `**${inline(label)}** ` : ''}${inline(textOf(turn))}`;
  });
  return [`## ${inline(`${words.media.transcript}${words.text.colon} ${media.title}`)}`, ...turns].join(
    '\n\n',
  );
}

/** A table as GitHub Flavored Markdown writes it. */
const tableOf = ([head = [], ...rows]: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows]
    .map((row, at) => `| ${row.map((cell) => (at === 1 ? cell : inline(cell))).join(' | ')} |`)
    .join('\n');

function frontMatter(document: ApiDocument, content: Content): string {
  const post = document.kind === 'post' ? document : undefined;
  const facts = {
    title: document.title,
    url: absoluteUrl(document.path),
    ...(post ? { date: post.date.iso } : factsOf(document)),
    updated: document.updated?.iso,
    lang: document.lang,
    summary: document.summary,
    authors: authorsOf(document, content.authors).map(({ name }) => name),
    topics: topicsOf(document, content.topics).map((topic) => topic.title),
    series: content.series.find(({ id }) => id === post?.series)?.title,
    archived: archivedSince(document),
    ...(post && postLinks(post, content)),
  };
  const known = Object.entries(facts).filter(
    ([, value]) => value !== undefined && (!Array.isArray(value) || value.length > 0),
  );
  // Through JSON, so that what no text may hold is gone before YAML would escape it.
  return stringify(JSON.parse(jsonText(Object.fromEntries(known))), { lineWidth: 0 });
}

/** Where else the text of a post is, or what took its place. */
function postLinks(post: Post, content: Content) {
  return {
    superseded_by: post.superseded_by && absoluteUrl(post.superseded_by),
    translations: translationsOf(post, content.posts).map(({ path }) => absoluteUrl(path)),
    canonical: post.canonical && absoluteUrl(post.canonical),
  };
}

/** Plain text as Markdown: what Markdown would take for markup is escaped. */
const inline = (text: string): string => text.replace(/[\\`*_{}[\]<>#&!|~]/g, '\\$&');
