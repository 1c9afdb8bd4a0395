import type { MdxJsxAttribute } from 'mdast-util-mdx';
import { isVideoId } from '../../../media/youtube';
import { addressFault, attributeTests, pictureFault } from '../../attribute-kinds';
import { closest } from '../../did-you-mean';
import type { Document } from '../../document';
import { withoutTags } from '../../inline-markdown';
import { linkAdvice } from '../../link-advice';
import { attributeText, isJsx, type JsxElement } from '../../mdx';
import { mediaAdvice } from '../../media-advice';
import { isMisspelled, meantAttribute } from '../../misspelled-attribute';
import { isOffered } from '../../offered';
import type { Repair } from '../../problem';
import { repairClock } from '../../repair-clock';
import { type Attribute, type ComponentName, elements, isComponentName, vocabulary } from '../../vocabulary';
import type { DocumentRule } from '../checker';
import type { Report, Spot } from '../rule';
import { inQuotes } from './attribute-syntax';

/** Holds every attribute against the vocabulary: known, required, unique, of the right kind. */
export const attributes: DocumentRule = {
  id: 'mdx/attribute',
  severity: 'error',
  fixable: true,
  reason: 'An attribute that is misspelled, missing or malformed would silently change what readers get.',
  example: '<YouTube id="2dH_hvUNEVM" title="Panel" strat="3:00" />',
  message: '<YouTube> has no attribute strat. Did you mean start?',
  fix: 'Write start="3:00".',
  check(document, report) {
    for (const { node } of document.nodes) {
      if (!isJsx(node) || node.name === null) continue;
      if (isComponentName(node.name)) checkComponent(node, node.name, document, report);
      else if (Object.hasOwn(elements, node.name))
        checkElement(node, node.name, elements[node.name] ?? [], document, report);
    }
  },
};

/** The attributes of an element, each name once; a second one of the same name is reported. */
function written(node: JsxElement, report: Report<Spot>): MdxJsxAttribute[] {
  const found = new Map<string, MdxJsxAttribute>();
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') continue;
    if (found.has(attribute.name))
      report(attribute, `<${node.name}> has ${attribute.name} twice`, 'Keep one of the two.');
    else found.set(attribute.name, attribute);
  }
  return [...found.values()];
}

function checkComponent(
  node: JsxElement,
  component: ComponentName,
  document: Document,
  report: Report<Spot>,
): void {
  const known: Readonly<Record<string, Attribute>> = vocabulary[component].attributes;
  const present = written(node, report);
  for (const at of present) {
    const attribute = Object.hasOwn(known, at.name) ? known[at.name] : undefined;
    const value = attributeText(node, at.name);
    if (!attribute) reportUnknown(node, at, Object.keys(known), document, report);
    else if (value !== undefined) checkValue(node, at, value, attribute, document, report);
  }
  for (const [name, attribute] of Object.entries(known)) {
    if (!attribute.required || present.some((at) => at.name === name)) continue;
    // A misspelled attribute is one fault, not two.
    if (isMisspelled(node, name)) continue;
    // Whoever copies an example would publish it.
    const example = attribute.kind === 'text' ? '' : ` For example ${name}="${attribute.example}".`;
    report(node, `<${component}> has no ${name}`, `Add ${name}="…". ${attribute.says}${example}`);
  }
}

function checkValue(
  node: JsxElement,
  at: MdxJsxAttribute,
  value: string,
  attribute: Attribute,
  document: Document,
  report: Report<Spot>,
): void {
  const shown = `${at.name}="${value.length > 80 ? `${value.slice(0, 80)}…` : value}" in <${node.name}>`;
  if (attribute.values && !attribute.values.includes(value)) {
    const near = closest(value, attribute.values);
    report(
      at,
      `${shown}: expected one of ${attribute.values.join(', ')}`,
      `Write ${at.name}="${near ?? attribute.values[0]}".`,
    );
    return;
  }
  const fault = attributeTests[attribute.kind](value);
  if (!fault) return;
  const better = suggestion(attribute, value);
  const line = better && `${at.name}="${better.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
  const media = Object.hasOwn(MEDIA, attribute.kind) ? MEDIA[attribute.kind] : undefined;
  report(
    at,
    `${shown} ${fault.startsWith('expected') ? `is not right: ${fault}` : fault}`,
    line
      ? `Write ${line}.`
      : media && value.trim() !== ''
        ? mediaAdvice(value, media)
        : attribute.kind === 'legacy-path' && !isOffered('LegacyImage')
          ? NO_ARCHIVE
          : `${attribute.says} For example ${at.name}="${attribute.example}".`,
    line && attribute.kind !== 'youtube-id' ? { repair: write(at, line, document) } : {},
  );
}

/** What to do about a picture of an archive where the settings name no archive. */
const NO_ARCHIVE =
  'Put the file in public/media and use <Image src="/media/…" alt="…" />, or name the address of the archive’s media in content/site.yml.';

/** Kinds of attributes that name a file to show or play. */
const MEDIA: Readonly<Record<string, Parameters<typeof mediaAdvice>[1]>> = {
  picture: 'picture',
  media: 'recording',
  transcript: 'transcript',
};

/** What the author most likely meant by a value of the wrong form. */
function suggestion(attribute: Attribute, value: string): string | undefined {
  if (attribute.kind === 'time') return repairClock(value);
  if (attribute.kind === 'markdown' && value.trim() !== '') return withoutTags(value);
  return attribute.kind === 'youtube-id' ? videoIdIn(value) : undefined;
}

/** The id of a video in its address, or with what was copied behind it. */
function videoIdIn(value: string): string | undefined {
  const id = /(?:^|youtu\.be\/|[?&]v=|\/embed\/|\/shorts\/|\/live\/)([\w-]{11})(?![\w-])/.exec(value)?.[1];
  return id !== undefined && isVideoId(id) ? id : undefined;
}

function checkElement(
  node: JsxElement,
  element: string,
  known: readonly string[],
  document: Document,
  report: Report<Spot>,
): void {
  for (const at of written(node, report)) {
    if (!known.includes(at.name)) {
      reportUnknown(node, at, known, document, report);
      continue;
    }
    const value = attributeText(node, at.name);
    if (value === undefined) continue;
    const fault = elementFault(at.name, value);
    if (fault)
      report(
        at,
        `${at.name}="${value.slice(0, 80)}" in <${element}> ${fault.startsWith('expected') ? `is not right: ${fault}` : fault}`,
        at.name === 'id'
          ? 'Write a letter first, then letters, digits, - and _.'
          : at.name === 'src'
            ? mediaAdvice(value, 'picture')
            : linkAdvice(value),
      );
  }
}

function elementFault(name: string, value: string): string | undefined {
  if (name === 'src') return pictureFault(value);
  if (name === 'href' || name === 'cite') return addressFault(value);
  if (name === 'id') return attributeTests.id(value);
  if (/^(?:width|height|span|colspan|rowspan|start|value)$/.test(name)) return attributeTests.integer(value);
  return undefined;
}

/** React's and HTML's names for looks and behaviour, none of which a post decides. */
const LOOKS =
  /^(?:class|className|style|align|valign|bgcolor|border|cellpadding|cellspacing|color|face|nowrap|clear|hspace|vspace)$/;

function reportUnknown(
  node: JsxElement,
  at: MdxJsxAttribute,
  known: readonly string[],
  document: Document,
  report: Report<Spot>,
): void {
  if (LOOKS.test(at.name)) {
    report(
      at,
      `<${node.name}> may not have ${at.name}: the design decides how things look`,
      `Delete ${at.name}; components such as <Note> and <Highlight> set text apart.`,
      /^class(?:Name)?$/.test(at.name) ? { repair: remove(at, document) } : {},
    );
    return;
  }
  const near = meantAttribute(node.name ?? '', at.name, known);
  const value = typeof at.value === 'string' ? (near === 'id' && videoIdIn(at.value)) || at.value : '…';
  const all = known.length > 0 ? `It may have: ${known.join(', ')}.` : 'It takes no attributes.';
  report(
    at,
    `<${node.name}> has no attribute ${at.name}${near ? `. Did you mean ${near}?` : ''}`,
    near ? `Write ${near}=${inQuotes(value)}.` : `Delete it. ${all}`,
  );
}

function rangeOf(at: MdxJsxAttribute, document: Document): { start: number; end: number } | undefined {
  const { start, end } = at.position ?? {};
  if (start?.offset === undefined || end?.offset === undefined) return undefined;
  return { start: document.offsetOf(start.offset), end: document.offsetOf(end.offset) };
}

function write(at: MdxJsxAttribute, text: string, document: Document): Repair | undefined {
  const range = rangeOf(at, document);
  return range && { says: `wrote ${text}`, edits: [{ ...range, text }] };
}

function remove(at: MdxJsxAttribute, document: Document): Repair | undefined {
  const range = rangeOf(at, document);
  if (!range) return undefined;
  const before = /\s*$/.exec(document.text.slice(0, range.start))?.[0].length ?? 0;
  return { says: `deleted ${at.name}`, edits: [{ start: range.start - before, end: range.end, text: '' }] };
}
