/** The kinds of tokens that code is set in: few, so that a page stays calm and a style sheet small. */

/** Each kind, and the scopes of TextMate grammars that belong to it. A longer scope goes before a shorter one. */
const SCOPES = {
  comment: [
    'comment',
    'punctuation.definition.comment',
    'string.comment',
    'meta.diff.header',
    'meta.diff.range',
    'punctuation.definition.from-file',
    'punctuation.definition.to-file',
    'punctuation.definition.range.diff',
  ],
  keyword: [
    ...['keyword', 'storage', 'markup.heading', 'entity.name.section', 'support.type.primitive'],
    ...['variable.language', 'punctuation.definition.heading', 'meta.directive'],
  ],
  string: [
    ...['string', 'punctuation.definition.string', 'constant.character', 'constant.other.symbol'],
    ...['markup.inline.raw', 'markup.underline.link', 'constant.other.reference.link'],
  ],
  number: ['constant', 'keyword.other.unit', 'support.constant', 'constant.other.color'],
  function: ['entity.name.function', 'support.function', 'entity.name.command', 'variable.function'],
  type: [
    ...['entity.name.tag', 'entity.name.type', 'entity.name.class', 'entity.name.namespace'],
    ...['entity.other.inherited-class', 'support.class', 'support.type', 'storage.type.built-in'],
  ],
  variable: [
    ...['entity.other.attribute-name', 'support.type.property-name', 'variable.other.normal.shell'],
    ...['punctuation.definition.variable', 'entity.name.tag.yaml', 'support.type.property-name.toml'],
    ...[
      'variable.parameter.positional',
      'variable.parameter.option',
      'variable.other.assignment.shell',
      'constant.other.option',
    ],
  ],
  inserted: ['markup.inserted', 'punctuation.definition.inserted'],
  deleted: ['markup.deleted', 'punctuation.definition.deleted'],
} as const;

export type TokenKind = keyof typeof SCOPES;

const tokenKinds = Object.keys(SCOPES).filter((kind): kind is TokenKind => kind in SCOPES);

/** Signs between words are set like text: in colours they would be most of what a page weighs. */
const PLAIN_SCOPES = [
  ...[
    'keyword.operator',
    'punctuation',
    'meta.embedded',
    'meta.template.expression',
    'storage.type.function.arrow',
  ],
  ...['string source', 'string meta.embedded', 'meta.interpolation', 'meta.jsx.children', 'string.unquoted'],
  ...[
    'punctuation.definition.bold',
    'punctuation.definition.italic',
    'string.other.link',
    'string.other.begin',
    'string.other.end',
  ],
];

/** Operators that are words. */
const WORD_OPERATORS = [
  ...['keyword.operator.new', 'keyword.operator.expression', 'keyword.operator.logical.python'],
  ...['keyword.operator.word', 'keyword.operator.instanceof', 'keyword.operator.sizeof'],
];

/** Colours that no reader sees: a theme can only name colours, so each kind has one that stands for it. */
const PLAIN = '#000000';
const colorOf = (kind: TokenKind): string =>
  `#${(tokenKinds.indexOf(kind) + 1).toString(16).padStart(6, '0')}`;

const kinds = new Map(tokenKinds.map((kind) => [colorOf(kind), kind]));

/** The kind of a token by its colour in `tokenTheme`; `undefined` for text. */
export const kindOfColor = (color: string | undefined): TokenKind | undefined =>
  kinds.get(color?.toLowerCase() ?? '');

/** A theme, as TextMate’s highlighters take one, whose colours are the kinds of tokens. */
export const tokenTheme = {
  name: 'token-kinds',
  type: 'light' as const,
  fg: PLAIN,
  bg: '#ffffff',
  settings: [
    { settings: { foreground: PLAIN } },
    ...tokenKinds.map((kind) => ({
      scope: [...SCOPES[kind], ...(kind === 'keyword' ? WORD_OPERATORS : [])],
      settings: { foreground: colorOf(kind) },
    })),
    { scope: PLAIN_SCOPES, settings: { foreground: PLAIN } },
  ],
};
