/** Reads a drawing (SVG 1.1 and 2, W3C) and says what in it must not be served. */
import { type SaxesAttributeNS, SaxesParser, type SaxesTagNS } from 'saxes';
import { compareText } from '../../compare-text';
import type { Place } from '../problem';
import { cssFault } from './css';
import * as names from './names';
import { hasSize, SIZE_FAULT } from './size';

export interface SvgFault extends Place {
  readonly message: string;
  readonly fix: string;
}

/** Deeper drawings end readers of XML, and browsers. */
const MOST_LEVELS = 200;
/** Faults of one drawing that are worth showing. */
const MOST_FAULTS = 10;

const PLAIN =
  'Save it as plain SVG (Inkscape: “Plain SVG”; Illustrator: Export As, SVG; Figma: Export, SVG), or as PNG.';
const AS_PICTURE = 'Remove it, or save the drawing as PNG or WebP.';

/** What to do about elements that drawing programs write and that are not served. */
const REMEDIES: Readonly<Record<string, string>> = {
  script: 'Remove the script; a drawing is shown as a picture, where none would run.',
  foreignObject:
    'Save it without HTML text or effects of the program: flatten them first, or save it as PNG.',
  a: 'Remove the link; a drawing is shown as a picture, where none can be followed.',
  animate: 'Save the moving picture as WebP or GIF, or as a drawing that does not move.',
  font: 'Convert the text to outlines (paths) before you save.',
};

const encodings: readonly (readonly [start: string, what: string])[] = [
  ['\x1f\x8b', 'is compressed (SVGZ)'],
  ['\xff\xfe', 'is saved as UTF-16'],
  ['\xfe\xff', 'is saved as UTF-16'],
];

/**
 * The faults of a drawing, in their order; none where all of it is on the list of what may be served (names.ts).
 *
 * @param bytes of the file
 */
export function svgFaults(bytes: Buffer): readonly SvgFault[] {
  const start = bytes.subarray(0, 4).toString('latin1');
  const encoding = encodings.find(([signature]) => start.startsWith(signature));
  if (encoding)
    return [fault({ line: 1, column: 1 }, `The drawing ${encoding[1]}`, 'Save it as plain SVG, in UTF-8.')];
  try {
    return readFaults(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return [
      fault({ line: 1, column: 1 }, 'The drawing is not valid UTF-8', 'Save it as plain SVG, in UTF-8.'),
    ];
  }
}

const fault = ({ line, column }: Place, message: string, fix: string): SvgFault => ({
  line,
  column,
  message,
  fix,
});

function readFaults(text: string): readonly SvgFault[] {
  const parser = new SaxesParser({ xmlns: true });
  const found = new Map<string, SvgFault>();
  const style: string[] = [];
  let open = 0;
  let isStyle = false;
  let isOver = false;
  let hasRoot = false;
  let start: Place = { line: 1, column: 1 };
  const here = (): Place => ({ line: parser.line, column: Math.max(1, parser.column) });
  const report = (message: string, fix: string, place: Place = here()): void => {
    if (!found.has(message) && found.size < MOST_FAULTS) found.set(message, fault(place, message, fix));
  };
  const end = (message: string, fix: string): void => {
    if (!isOver) report(message, fix);
    isOver = true;
  };
  const unlessOver =
    <T>(read: (value: T) => void) =>
    (value: T): void => {
      if (!isOver) read(value);
    };

  parser.on('error', ({ message }) => {
    const what = message.replace(/^\d+:\d+: /, '').replace(/\.$/, '');
    if (/entity/.test(what))
      end(
        'The drawing uses a name (&…;) that XML does not know',
        'Write the character itself; of names, only &lt; &gt; &amp; &quot; and &apos; are known.',
      );
    else
      end(
        `The drawing is not well-formed XML: ${what}`,
        'Save it again from the program that made it, as plain SVG.',
      );
  });
  parser.on('xmldecl', ({ encoding = 'UTF-8', version }) => {
    if (!/^utf-?8$/i.test(encoding) || version !== '1.0')
      end(
        `The drawing says that it is ${version === '1.0' ? encoding : `XML ${version}`}`,
        'Save it as plain SVG, in UTF-8.',
      );
  });
  parser.on(
    'doctype',
    unlessOver((text) => reportDoctype(text, report)),
  );
  parser.on(
    'processinginstruction',
    unlessOver(({ target }) =>
      report(
        `The drawing has a processing instruction (<?${target})`,
        `Delete it, from “<?${target}” to its “?>”.`,
      ),
    ),
  );
  parser.on(
    'opentagstart',
    unlessOver(() => {
      start = here();
      open += 1;
      if (open > MOST_LEVELS)
        end(`The drawing nests deeper than ${MOST_LEVELS} levels`, 'Ungroup its parts, or save it as PNG.');
    }),
  );
  parser.on(
    'opentag',
    unlessOver((tag) => {
      if (!hasRoot) reportRoot(tag, report);
      hasRoot = true;
      isStyle = tag.uri === names.SVG && tag.local === 'style';
      style.length = 0;
      reportTag(tag, (message, fix) => report(message, fix, start));
    }),
  );
  parser.on(
    'text',
    unlessOver((part) => void style.push(part)),
  );
  parser.on(
    'cdata',
    unlessOver((part) => void style.push(part)),
  );
  parser.on(
    'closetag',
    unlessOver(() => {
      open -= 1;
      const problem = isStyle ? cssFault(style.join('')) : undefined;
      if (problem) report(`The style of the drawing ${problem}`, PLAIN);
      isStyle = false;
    }),
  );
  for (let at = 0; at < text.length && !isOver; at += 65_536) parser.write(text.slice(at, at + 65_536));
  if (!isOver) parser.close();
  return [...found.values()].sort(
    (a, b) => a.line - b.line || a.column - b.column || compareText(a.message, b.message),
  );
}

type Report = (message: string, fix: string) => void;

function reportDoctype(text: string, report: Report): void {
  if (text.includes('<!')) report('The drawing defines names or entities of its own in its DOCTYPE', PLAIN);
  else report('The drawing has a DOCTYPE', 'Delete it, from “<!DOCTYPE” to its “>”; a drawing needs none.');
}

function reportRoot(tag: SaxesTagNS, report: Report): void {
  if (tag.local !== 'svg' || (tag.uri !== names.SVG && tag.uri !== ''))
    report(`The file starts with <${tag.name}>, not with <svg>`, 'Save it as plain SVG.');
  else if (tag.uri === '')
    report(
      'The drawing does not say that it is SVG, and browsers show none of it',
      `Write <svg xmlns="${names.SVG}" and then the rest of that line.`,
    );
  else if (!hasSize(tag)) report(SIZE_FAULT.message, SIZE_FAULT.fix);
}

function reportTag(tag: SaxesTagNS, report: Report): void {
  const isDrawn = tag.uri === names.SVG || tag.uri === '';
  if (!isDrawn && !names.isNote(tag.uri)) {
    report(`The drawing contains <${tag.name}>, which is not SVG (${tag.uri})`, PLAIN);
    return;
  }
  if (isDrawn && !names.ELEMENTS.has(tag.local)) {
    const kind = /^(?:animate|set$)/.test(tag.local) ? 'animate' : tag.local;
    report(
      `The drawing contains <${tag.name}>`,
      (Object.hasOwn(REMEDIES, kind) ? REMEDIES[kind] : undefined) ?? AS_PICTURE,
    );
    return;
  }
  for (const attribute of Object.values(tag.attributes)) reportAttribute(tag, attribute, isDrawn, report);
}

function reportAttribute(
  tag: SaxesTagNS,
  attribute: SaxesAttributeNS,
  isDrawn: boolean,
  report: Report,
): void {
  const { name, local, uri, value } = attribute;
  if (uri === names.XMLNS || names.isNote(uri)) return;
  if (/^on/i.test(local))
    report(`The drawing contains the event handler ${name}`, 'Remove it: it would be a script.');
  else if (!isDrawn) return;
  else if (local === 'href' && (uri === '' || uri === names.XLINK)) reportAddress(tag, value, report);
  else if (!isKnown(uri, local))
    report(
      `<${tag.name}> has the attribute ${name}, which drawings do not need`,
      `Remove ${name}="…", or save it as plain SVG.`,
    );
  else if (uri === '' && !names.WORDS.has(local) && /[(\\]/.test(value)) {
    const problem = /^(?:data|aria)-/.test(local) ? undefined : cssFault(value);
    if (problem) report(`The attribute ${name} of <${tag.name}> ${problem}`, PLAIN);
  }
}

function isKnown(uri: string, local: string): boolean {
  if (uri === names.XLINK) return names.XLINK_ATTRIBUTES.has(local);
  if (uri === names.XML) return names.XML_ATTRIBUTES.has(local);
  return uri === '' && (names.ATTRIBUTES.has(local) || /^(?:data|aria)-[\w.-]+$/.test(local));
}

/** A part of the drawing itself or, where a picture is shown, its pixels. */
function reportAddress(tag: SaxesTagNS, value: string, report: Report): void {
  const address = value.trim();
  if (address === '' || /^#\S+$/.test(address)) return;
  const showsPicture = tag.local === 'image' || tag.local === 'feImage';
  if (showsPicture && /^data:image\/(?:png|jpe?g|gif|webp);base64,[\w+/=\s]*$/i.test(address)) return;
  const shown = address.length > 60 ? `${address.slice(0, 60)}…` : address;
  report(
    `<${tag.name}> in the drawing leads to ${shown}`,
    showsPicture
      ? 'Embed the picture in the drawing (PNG, JPEG, GIF or WebP), or save the drawing as PNG.'
      : 'Let it lead to a part of the drawing (#…), or remove it.',
  );
}
