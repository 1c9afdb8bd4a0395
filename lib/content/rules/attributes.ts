import { visit } from 'unist-util-visit';
import { addressFault, attributeTests } from '../attribute-kinds';
import { closest } from '../did-you-mean';
import { attributeText, isJsx, type JsxElement } from '../mdx';
import { type Attribute, type ComponentName, elements, isComponentName, vocabulary } from '../vocabulary';
import type { Report, Rule } from './rule';

/** Holds every attribute against the vocabulary: known, required, unique, of the right kind. */
export const attributes: Rule = {
  id: 'mdx/attribute',
  severity: 'error',
  reason: 'An attribute that is misspelled, missing or malformed would silently change what readers get.',
  example: '<YouTube id="2dH_hvUNEVM" titel="Panel" />',
  check({ tree }, _index, report) {
    if (!tree) return;
    visit(tree, (node) => {
      if (!isJsx(node) || node.name === null) return;
      if (isComponentName(node.name)) checkComponent(node, node.name, report);
      else if (Object.hasOwn(elements, node.name))
        checkElement(node, node.name, elements[node.name] ?? [], report);
    });
  },
};

function writtenNames(node: JsxElement, report: Report): string[] {
  const names = node.attributes.flatMap((attribute) =>
    attribute.type === 'mdxJsxAttribute' ? [attribute.name] : [],
  );
  names.forEach((name, index) => {
    if (names.indexOf(name) < index) report(node, `<${node.name}> has ${name} twice`, 'Keep one of the two.');
  });
  return [...new Set(names)];
}

function checkComponent(node: JsxElement, component: ComponentName, report: Report): void {
  const known: Readonly<Record<string, Attribute>> = vocabulary[component].attributes;
  const written = writtenNames(node, report);
  for (const name of written) {
    const attribute = Object.hasOwn(known, name) ? known[name] : undefined;
    const value = attributeText(node, name);
    if (!attribute) reportUnknown(node, name, Object.keys(known), report);
    else if (value !== undefined) checkValue(node, name, value, attribute, report);
  }
  for (const [name, attribute] of Object.entries(known)) {
    if (!attribute.required || written.includes(name)) continue;
    report(node, `<${component}> has no ${name}`, `Add ${name}="${attribute.example}". ${attribute.says}`);
  }
}

function checkValue(
  node: JsxElement,
  name: string,
  value: string,
  attribute: Attribute,
  report: Report,
): void {
  if (attribute.values && !attribute.values.includes(value)) {
    const near = closest(value, attribute.values);
    report(
      node,
      `${name}="${value}" in <${node.name}>: expected one of ${attribute.values.join(', ')}`,
      `Write ${name}="${near ?? attribute.values[0]}".`,
    );
    return;
  }
  const fault = attributeTests[attribute.kind](value);
  if (fault)
    report(
      node,
      `${name}="${value}" in <${node.name}>: ${fault}`,
      `${attribute.says} For example ${name}="${attribute.example}".`,
    );
}

function checkElement(node: JsxElement, element: string, known: readonly string[], report: Report): void {
  for (const name of writtenNames(node, report)) {
    if (!known.includes(name)) {
      reportUnknown(node, name, known, report);
      continue;
    }
    const value = attributeText(node, name) ?? '';
    const fault =
      name === 'href' || name === 'src' || name === 'cite'
        ? addressFault(value)
        : name === 'id'
          ? attributeTests.id(value)
          : undefined;
    if (fault)
      report(
        node,
        `${name}="${value}" in <${element}>: ${fault}`,
        'Write https://…, or an address from the root such as /topics/.',
      );
  }
  if (element === 'img' && attributeText(node, 'alt') === undefined) {
    report(
      node,
      '<img> has no alt',
      'Add alt="…" with what the picture shows, or alt="" where it only decorates.',
    );
  }
}

function reportUnknown(node: JsxElement, name: string, known: readonly string[], report: Report): void {
  const near = closest(name, known);
  const all = known.length > 0 ? `It may have: ${known.join(', ')}.` : 'It takes no attributes.';
  report(
    node,
    `<${node.name}> has no attribute ${name}${near ? `. Did you mean ${near}?` : ''}`,
    near ? `Write ${near}="…".` : `Delete it. ${all}`,
  );
}
