/**
 * What authors may write in a post besides Markdown: one entry a component. The content check, the importer, the
 * author's guide and the component map read this list; nothing else says what a component takes.
 *
 * Attributes are text in quotes. Structure is children. Nothing here is JavaScript.
 */

/** What an attribute's text must look like; the check has one test for each kind (lib/content/attribute-kinds.ts). */
export type AttributeKind =
  | 'text' // any plain text
  | 'markdown' // inline Markdown: emphasis and links
  | 'alt' // may be empty, never missing
  | 'time' // m:ss or h:mm:ss
  | 'date' // YYYY-MM-DD
  | 'size' // 11 MB, 21 KB
  | 'integer' // 640
  | 'id' // a letter, then letters, digits, - and _
  | 'youtube-id' // 11 characters
  | 'tweet-id' // digits
  | 'media-type' // audio/mpeg
  | 'address' // https:// or from the root (/…)
  | 'media' // a recording below public/media (/media/…) or an https address on a media host
  | 'picture' // a picture there, or an https address on an image host
  | 'legacy-path' // a path below the archive's media base, or an https address
  | 'embed' // an https address on an embed host
  | 'transcript'; // a local .vtt, .srt, .txt, .md or .docx, or an https address

export interface Attribute {
  readonly kind: AttributeKind;
  readonly required?: boolean;
  /** The only values that are allowed. */
  readonly values?: readonly string[];
  /** One sentence for the author. */
  readonly says: string;
  readonly example: string;
}

/** `none`: written `<X />`. `chapters`: only `Chapter`. `text`: plain text. `inline`: a line of Markdown. `blocks`: paragraphs, lists … */
type ChildrenKind = 'none' | 'chapters' | 'text' | 'inline' | 'blocks';

export interface Component {
  /** One sentence for the author: what it is for. */
  readonly says: string;
  /** `block`: stands alone between blank lines. `inline`: inside a sentence. `both`: either. */
  readonly place: 'block' | 'inline' | 'both';
  readonly children: ChildrenKind;
  readonly attributes: Readonly<Record<string, Attribute>>;
  /** A complete example, as an author writes it. */
  readonly example: string;
}

const chaptersSay = 'Put one <Chapter at="m:ss">Title</Chapter> a line between the tags.';

const imageAttributes = {
  alt: {
    kind: 'alt',
    required: true,
    says: 'What the picture shows, for people who cannot see it. Empty (alt="") where it only decorates.',
    example: 'A customer and a clerk at a service counter',
  },
  caption: {
    kind: 'markdown',
    says: 'A line below the picture; may hold links and emphasis.',
    example: 'Photo: *A. Smith*',
  },
  align: {
    kind: 'text',
    values: ['left', 'right', 'center'],
    says: 'Where the picture stands; text flows around left and right.',
    example: 'right',
  },
  width: { kind: 'integer', says: 'Width of the file in pixels.', example: '600' },
  height: { kind: 'integer', says: 'Height of the file in pixels.', example: '385' },
  href: {
    kind: 'address',
    says: 'Where the picture leads when it is a link.',
    example: 'https://example.gov/report',
  },
} as const satisfies Record<string, Attribute>;

export const vocabulary = {
  AudioPlayer: {
    says: `A recording with its download and its transcript. ${chaptersSay}`,
    place: 'block',
    children: 'chapters',
    attributes: {
      src: { kind: 'media', required: true, says: 'The audio file.', example: '/media/guide/episode.mp3' },
      title: {
        kind: 'text',
        required: true,
        says: 'What is heard, as a title.',
        example: 'What customers remember',
      },
      size: {
        kind: 'size',
        says: 'Size of a file on another host; your own files are measured.',
        example: '11 MB',
      },
      duration: {
        kind: 'time',
        says: 'Length of a file on another host; your own files are measured.',
        example: '24:10',
      },
      type: {
        kind: 'media-type',
        says: 'Media type, where the file name does not tell.',
        example: 'audio/mpeg',
      },
      transcript: {
        kind: 'transcript',
        says: 'The transcript: a .vtt, .srt, .txt, .md or .docx in public/media, or its address.',
        example: '/media/guide/episode.vtt',
      },
      transcriptNote: {
        kind: 'text',
        says: 'What readers should know before they open it.',
        example: 'Word document, 5 pages, 21 KB',
      },
      poster: {
        kind: 'picture',
        says: 'A picture for the player and the lock screen.',
        example: '/media/episode-12.jpg',
      },
    },
    example: `<AudioPlayer src="/media/guide/episode.mp3" title="What customers remember" transcript="/media/guide/episode.vtt">
  <Chapter at="0:00">Welcome</Chapter>
  <Chapter at="0:08">Whether somebody answered</Chapter>
</AudioPlayer>`,
  },
  YouTube: {
    says: `A video on YouTube; nothing loads from there before the reader presses play. ${chaptersSay}`,
    place: 'block',
    children: 'chapters',
    attributes: {
      id: {
        kind: 'youtube-id',
        required: true,
        says: 'The eleven characters after v= in the address.',
        example: '2dH_hvUNEVM',
      },
      title: {
        kind: 'text',
        required: true,
        says: 'What is seen, as a title.',
        example: 'Innovation through customer experience',
      },
      start: { kind: 'time', says: 'Where to start.', example: '3:00' },
      duration: { kind: 'time', says: 'Length of the video.', example: '55:10' },
      uploaded: { kind: 'date', says: 'The day on which it was uploaded.', example: '2015-10-28' },
      poster: {
        kind: 'picture',
        says: 'A picture of your own, shown before play.',
        example: '/media/panel.jpg',
      },
      transcript: {
        kind: 'transcript',
        says: 'The transcript: a .vtt, .srt, .txt, .md or .docx in public/media, or its address.',
        example: '/media/panel.vtt',
      },
      transcriptNote: {
        kind: 'text',
        says: 'What readers should know before they open it.',
        example: 'Word document, 12 pages',
      },
    },
    example: `<YouTube id="2dH_hvUNEVM" title="Innovation through customer experience">
  <Chapter at="0:00">Introduction</Chapter>
  <Chapter at="3:00">Knowing your customers</Chapter>
</YouTube>`,
  },
  Chapter: {
    says: 'A titled moment in the recording or video around it. Times rise from chapter to chapter.',
    place: 'block',
    children: 'text',
    attributes: { at: { kind: 'time', required: true, says: 'When it starts.', example: '12:35' } },
    example: '<Chapter at="12:35">Why have a customer focus?</Chapter>',
  },
  Chapters: {
    says: 'Shows the chapters of a recording or video here, and no longer below its player.',
    place: 'block',
    children: 'none',
    attributes: {
      of: {
        kind: 'text',
        required: true,
        says: 'The id of the video, or the address (src) of the recording, on the same page.',
        example: 'rnM2qAfEG-M',
      },
    },
    example: `<Chapters of="rnM2qAfEG-M" />

The whole discussion:

<YouTube id="rnM2qAfEG-M" title="The panel, in full">
  <Chapter at="0:00">Who is here</Chapter>
  <Chapter at="6:05">What customers ask</Chapter>
</YouTube>`,
  },
  LegacyImage: {
    says: 'A picture from the archive’s media host.',
    place: 'both',
    children: 'none',
    attributes: {
      src: {
        kind: 'legacy-path',
        required: true,
        says: 'The path below the archive’s media base, or a full address.',
        example: '2015/04/compass.jpg',
      },
      ...imageAttributes,
      credit: {
        kind: 'markdown',
        says: 'Who made the picture; may hold a link.',
        example: 'Photo: A. Smith',
      },
    },
    example:
      '<LegacyImage\n  src="2015/04/600-x-385-Business-Customer-Concept-olm26250-iStock-Thinkstock-186319706.jpg"\n  alt="A compass whose needle points to the word Customer"\n  width="600"\n  height="385"\n/>',
  },
  Image: {
    says: 'A picture of your own from public/media; it is measured, resized and sent in modern formats.',
    place: 'both',
    children: 'none',
    attributes: {
      src: {
        kind: 'picture',
        required: true,
        says: 'The file below public/media.',
        example: '/media/guide/counter.jpg',
      },
      ...imageAttributes,
      credit: { kind: 'text', says: 'Who made the picture.', example: 'A. Smith' },
    },
    example:
      '<Image src="/media/guide/counter.jpg" alt="A customer and a clerk at a service counter" caption="The counter in *Springfield*." />',
  },
  Note: {
    says: 'An aside with a label.',
    place: 'block',
    children: 'blocks',
    attributes: {
      kind: {
        kind: 'text',
        values: ['note', 'activity', 'action', 'alert', 'comment', 'video', 'join', 'disclaimer'],
        says: 'What sort of aside it is; “note” where missing.',
        example: 'action',
      },
      title: {
        kind: 'text',
        says: 'A label of your own in place of the usual one.',
        example: 'Who can join?',
      },
    },
    example: '<Note kind="action">\nSend us your questions by **Friday**.\n</Note>',
  },
  Box: {
    says: 'Text in a frame.',
    place: 'block',
    children: 'blocks',
    attributes: {},
    example: '<Box>\nThe three rules of thumb:\n\n- ask\n- listen\n- answer\n</Box>',
  },
  Ring: {
    says: 'Text in a frame with a heading.',
    place: 'block',
    children: 'blocks',
    attributes: { title: { kind: 'text', required: true, says: 'The heading.', example: 'At a glance' } },
    example: '<Ring title="At a glance">\nFive agencies took part.\n</Ring>',
  },
  Highlight: {
    says: 'A passage that stands out.',
    place: 'block',
    children: 'blocks',
    attributes: {},
    example: '<Highlight>\nPlain language is a civil right.\n</Highlight>',
  },
  QuoteBlock: {
    says: 'A pull quote with its source.',
    place: 'block',
    children: 'blocks',
    attributes: { cite: { kind: 'markdown', says: 'Who said it.', example: 'Stephanie Thum, Ex-Im Bank' } },
    example:
      '<QuoteBlock cite="Stephanie Thum">\nLeaders come and go, but your customers will remain.\n</QuoteBlock>',
  },
  Button: {
    says: 'A link that looks like a button.',
    place: 'both',
    children: 'inline',
    attributes: {
      href: { kind: 'address', required: true, says: 'Where it leads.', example: '/contribute/' },
    },
    example: '<Button href="/contribute/">Write for us</Button>',
  },
  FileLink: {
    says: 'A download with its type and size.',
    place: 'both',
    children: 'inline',
    attributes: {
      href: { kind: 'address', required: true, says: 'The file.', example: '/media/guide/checklist.pdf' },
      size: {
        kind: 'size',
        says: 'Size of a file on another host; your own files are measured.',
        example: '240 KB',
      },
    },
    example: '<FileLink href="/media/guide/checklist.pdf">The recording checklist</FileLink>',
  },
  Accordion: {
    says: 'Text that opens on demand.',
    place: 'block',
    children: 'blocks',
    attributes: {
      title: {
        kind: 'text',
        required: true,
        says: 'The line that is always seen.',
        example: 'Frequent questions',
      },
      kicker: { kind: 'text', says: 'A word above it.', example: 'Help' },
    },
    example: '<Accordion title="Frequent questions">\nAsk away.\n</Accordion>',
  },
  Tweet: {
    says: 'A link to a post on X, set as a quotation when it has text.',
    place: 'both',
    children: 'blocks',
    attributes: {
      user: { kind: 'text', required: true, says: 'The account, without @.', example: 'usgsa' },
      id: {
        kind: 'tweet-id',
        required: true,
        says: 'The digits at the end of the address.',
        example: '612345678901234567',
      },
    },
    example: '<Tweet user="usgsa" id="612345678901234567" />',
  },
  Embed: {
    says: 'A page of another site (slides, a recording, a map), loaded when the reader asks for it.',
    place: 'block',
    children: 'none',
    attributes: {
      src: {
        kind: 'embed',
        required: true,
        says: 'The address to frame, on an allowed host.',
        example: 'https://www.slideshare.net/slideshow/embed_code/12345',
      },
      title: {
        kind: 'text',
        required: true,
        says: 'What it is, as a title.',
        example: 'Slides: Mobile first',
      },
      width: { kind: 'integer', says: 'Width in pixels, for its shape.', example: '640' },
      height: { kind: 'integer', says: 'Height in pixels, for its shape.', example: '480' },
    },
    example:
      '<Embed src="https://www.slideshare.net/slideshow/embed_code/12345" title="Slides: Mobile first" />',
  },
  PolicyCard: {
    says: 'A law or policy that the text is about, with a link.',
    place: 'block',
    children: 'blocks',
    attributes: {
      title: { kind: 'text', required: true, says: 'Its name.', example: '21st Century IDEA' },
      kicker: { kind: 'text', says: 'What it is, in a word above its name.', example: 'Law' },
      href: {
        kind: 'address',
        required: true,
        says: 'Where to read it.',
        example: 'https://www.congress.gov/',
      },
    },
    example:
      '<PolicyCard title="21st Century IDEA" href="https://www.congress.gov/">\nSites must work for everyone.\n</PolicyCard>',
  },
  Prompt: {
    says: 'A question to the reader, with a line before it.',
    place: 'block',
    children: 'blocks',
    attributes: { intro: { kind: 'text', says: 'The line before the question.', example: 'Ask yourself' } },
    example: '<Prompt intro="Ask yourself">\nWho is missing from the table?\n</Prompt>',
  },
  Anchor: {
    says: 'A place in the text that a link can lead to.',
    place: 'both',
    children: 'none',
    attributes: {
      id: { kind: 'id', required: true, says: 'Its name; links end in #name.', example: 'full-video' },
    },
    example: '<Anchor id="full-video" />',
  },
} as const satisfies Record<string, Component>;

export type ComponentName = keyof typeof vocabulary;

/** Whether a name is one of the components above. Own properties only: `constructor` is not a component. */
export function isComponentName(name: string): name is ComponentName {
  return Object.hasOwn(vocabulary, name);
}

type Attributes<N extends ComponentName> = (typeof vocabulary)[N]['attributes'];
type RequiredKeys<A> = { [K in keyof A]: A[K] extends { required: true } ? K : never }[keyof A];

/** The props with which a component is rendered: text for each attribute, required where the vocabulary says so. */
export type AttributesOf<N extends ComponentName> = {
  [K in RequiredKeys<Attributes<N>> & string]: string;
} & {
  [K in Exclude<keyof Attributes<N>, RequiredKeys<Attributes<N>>> & string]?: string;
};

/**
 * HTML that authors may write where Markdown has no form for it, with the attributes each may have. Everything else
 * is an error; `class`, `style`, `on…`, `name` and `target` are nowhere allowed.
 */
export const elements: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'title', 'id', 'rel', 'lang', 'hreflang'],
  abbr: ['title'],
  b: [],
  bdi: ['dir'],
  blockquote: ['cite', 'id', 'lang'],
  br: [],
  caption: [],
  cite: ['lang'],
  code: [],
  col: ['span'],
  colgroup: ['span'],
  dd: ['id'],
  del: [],
  details: ['open', 'id'],
  dfn: ['title'],
  div: ['id', 'lang', 'dir'],
  dl: ['id'],
  dt: ['id'],
  em: ['lang'],
  figcaption: [],
  figure: ['id'],
  h2: ['id', 'lang'],
  h3: ['id', 'lang'],
  h4: ['id', 'lang'],
  h5: ['id', 'lang'],
  h6: ['id', 'lang'],
  hr: [],
  i: ['lang'],
  img: ['src', 'alt', 'width', 'height', 'title'],
  ins: [],
  kbd: [],
  li: ['id', 'value'],
  mark: [],
  ol: ['start', 'type', 'reversed', 'id'],
  p: ['id', 'lang', 'dir'],
  pre: [],
  q: ['cite', 'lang'],
  s: [],
  samp: [],
  section: ['id', 'lang'],
  small: [],
  span: ['id', 'lang', 'dir'],
  strong: ['lang'],
  sub: [],
  summary: [],
  sup: ['id'],
  table: ['id'],
  tbody: [],
  td: ['colspan', 'rowspan', 'headers', 'id'],
  tfoot: [],
  th: ['colspan', 'rowspan', 'scope', 'headers', 'id'],
  thead: [],
  time: ['datetime'],
  tr: ['id'],
  u: [],
  ul: ['id'],
  var: [],
  wbr: [],
};
