/** Translations of imported posts that nobody asked for: a person should know that there are some. */
import type { Notice } from '../notice';
import type { SourceFile } from '../site/types';
import type { ReportEntry } from './report';

const RULE = 'translation-left-out';

/** Adds to each post which of its translations did not come along; changes `entries`. */
export function tellLeftTranslations(
  entries: readonly ReportEntry[],
  posts: readonly SourceFile[],
  others: readonly SourceFile[],
): void {
  const byLogical = new Map<string, SourceFile[]>();
  for (const file of others) byLogical.set(file.logical, [...(byLogical.get(file.logical) ?? []), file]);
  const bySource = new Map(posts.map((post) => [post.path, post]));
  for (const entry of entries) {
    const post = bySource.get(entry.source);
    const told = (post ? (byLogical.get(post.logical) ?? []) : [])
      .filter(({ language }) => language !== post?.language)
      .map(notice);
    entry.notices = [...entry.notices.filter(({ rule }) => rule !== RULE), ...told];
  }
}

const notice = ({ path, language, logical }: SourceFile): Notice => ({
  level: 'person',
  rule: RULE,
  line: 1,
  message: `The site has the post in “${language}” too (${path}), which did not come along; “--section ${logical.split('/')[0]}” takes every language.`,
});
