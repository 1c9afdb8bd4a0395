/** The component map: what each name of the vocabulary, and each element of Markdown that needs care, renders as. */
import type { ReactNode } from 'react';
import type { AttributesOf, ComponentName } from '@/lib/content/vocabulary';
import { interfaceAttributes, textAttributes } from '@/lib/interface-language';
import { watchUrl } from '@/lib/media/youtube';
import { wordsOf } from '@/lib/words';
import { footnotesOf } from '@/lib/words/footnotes';
import { Accordion } from './accordion';
import { Anchor } from './anchor';
import { AudioPlayer } from './audio-player';
import {
  audioOf,
  type BodyContext,
  mediumNamed,
  type PlaceProps,
  roleOf,
  transcriptBelow,
  videoOf,
} from './body-context';
import { Box } from './box';
import { Button } from './button';
import { Chapters } from './chapters';
import { CodeBlock, type CodeBlockProps } from './code-block';
import { Embed } from './embed';
import { FileLink } from './file-link';
import { heading } from './heading';
import { Highlight } from './highlight';
import { Image } from './image';
import { LegacyImage } from './legacy-image';
import { isBackLink, Link, type LinkProps } from './link';
import { Note } from './note';
import { Picture } from './picture';
import { PolicyCard } from './policy-card';
import { Prompt } from './prompt';
import { QuoteBlock } from './quote-block';
import { Ring } from './ring';
import { Table } from './table';
import { Tweet } from './tweet';
import { YouTube } from './youtube';

/** A name of the vocabulary without a component here, or with other props, is a type error. */
type ComponentMap = {
  [Name in ComponentName]: (
    props: AttributesOf<Name> & PlaceProps & { children?: ReactNode },
  ) => ReactNode | Promise<ReactNode>;
};

/** The components for one body. */
export function componentsFor(context: BodyContext) {
  const { lang } = context;
  const words = wordsOf(lang).media;
  const said = interfaceAttributes(lang);
  const vocabulary = {
    AudioPlayer: (place) => (
      <AudioPlayer
        audio={audioOf(context, place)}
        credit={context.credit}
        mediaNumber={Number(place.number)}
        lang={lang}
        role={roleOf(context, place)}
        transcriptBelow={transcriptBelow(context, place)}
      />
    ),
    YouTube: (place) => (
      <YouTube
        video={videoOf(context, place)}
        mediaNumber={Number(place.number)}
        lang={lang}
        role={roleOf(context, place)}
        transcriptBelow={transcriptBelow(context, place)}
      />
    ),
    // Chapters are drawn by the recording or video around them, from the outline that feeds every other output too.
    Chapter: () => null,
    Chapters: ({ of }) => {
      const { medium, number } = mediumNamed(context, of);
      return (
        <Chapters
          chapters={medium.chapters}
          mediaNumber={number}
          lang={lang}
          hrefAt={medium.kind === 'video' ? (at) => watchUrl(medium.id, at) : undefined}
        />
      );
    },
    LegacyImage,
    Image: ({ src, alt, width, height, align, href, credit, number, first, inline, children }) => (
      <Image {...{ src, alt, width, height, align, href, credit, number, first, inline, lang }}>
        {children}
      </Image>
    ),
    Note: ({ kind, title, level, children }) => (
      <Note kind={kind} title={title} level={level} lang={lang}>
        {children}
      </Note>
    ),
    Box,
    Ring,
    Highlight,
    QuoteBlock,
    Button,
    FileLink: ({ href, size, children }) => (
      <FileLink href={href} size={size} lang={lang}>
        {children}
      </FileLink>
    ),
    Accordion,
    Tweet: ({ user, id, inline, children }) => (
      <Tweet user={user} id={id} lang={lang} inline={inline}>
        {children}
      </Tweet>
    ),
    Embed: ({ src, title, width, height }) => (
      <Embed src={src} title={title} width={width} height={height} lang={lang} />
    ),
    PolicyCard,
    Prompt,
    Anchor,
  } satisfies ComponentMap;
  return {
    ...vocabulary,
    a: (props: LinkProps) => (
      <Link {...props} {...(isBackLink(props) && { lang: footnotesOf(lang).said.lang })} />
    ),
    img: Picture,
    // What styleCode made of code.
    CodeBlock: ({ code, grammar, fence }: Pick<CodeBlockProps, 'code' | 'grammar' | 'fence'>) => (
      <CodeBlock
        code={code}
        grammar={grammar}
        fence={fence}
        words={{ code: words.code, colon: wordsOf(lang).text.colon }}
        labelLang={said.lang}
        lang={textAttributes(lang).lang}
      />
    ),
    table: ({ id, children }: { id?: string; children?: ReactNode }) => (
      <Table id={id} label={words.table} labelLang={said.lang} lang={textAttributes(lang).lang}>
        {children}
      </Table>
    ),
    h1: heading(1),
    h2: heading(2),
    h3: heading(3),
    h4: heading(4),
    h5: heading(5),
    h6: heading(6),
  };
}
