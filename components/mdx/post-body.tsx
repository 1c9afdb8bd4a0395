/**
 * Renders a body. The only file that knows next-mdx-remote, which is archived upstream: replacing it is a change to
 * this file.
 *
 * The text has passed the content check, which refuses code, unknown names and unsafe addresses. `blockJS` (the
 * default) stays on as a second layer; it removes what it finds without a word, so it must never find anything.
 */
import { compileMDX } from 'next-mdx-remote/rsc';
import type { Outline } from '@/lib/content';
import type { Credit } from '@/lib/media/credit';
import { site } from '@/lib/site';
import { BodyAssets } from './body-assets';
import { bodySteps } from './body-steps';
import { componentsFor } from './index';
import { remarkExtensions } from './remark-extensions';
import { Transcripts } from './transcript';

interface Props {
  readonly document: {
    readonly file: string;
    readonly body: string;
    readonly outline: Outline;
    readonly lang?: string;
  };
  /** What a system shows of a recording that plays; nothing where a page has no author. */
  readonly credit?: Credit;
}

/** The body of a post, page, topic or author, with the styles, the scripts and the transcripts that it needs. */
export function PostBody({ document, credit }: Props) {
  const { outline, lang = site.language } = document;
  return (
    <>
      <BodyAssets outline={outline} lang={lang} />
      <Body document={document} credit={credit} hasTranscripts />
      <Transcripts media={outline.media} lang={lang} />
    </>
  );
}

/**
 * The body alone: what its author wrote, as HTML.
 *
 * @throws with the name of the file where the text cannot be rendered, which the content check should have found.
 */
export async function Body({
  document,
  credit,
  hasTranscripts = false,
}: Props & { readonly hasTranscripts?: boolean }) {
  const lang = document.lang ?? site.language;
  const steps = bodySteps(lang);
  try {
    const { content } = await compileMDX({
      source: document.body,
      components: componentsFor({ lang, outline: document.outline, hasTranscripts, credit }),
      options: {
        mdxOptions: {
          remarkPlugins: [remarkExtensions, ...steps.text],
          remarkRehypeOptions: steps.toHtml,
          rehypePlugins: steps.html,
        },
      },
    });
    return content;
  } catch (error) {
    throw new Error(`${document.file}: the body cannot be rendered.`, { cause: error });
  }
}
