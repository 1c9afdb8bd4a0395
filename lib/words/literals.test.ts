/** No word for readers is written in the source outside of lib/words: every file that writes pages is read as a tree. */
import { join, relative } from 'node:path';
import { type Node, SyntaxKind } from 'typescript/unstable/ast';
import {
  isBinaryExpression,
  isCallExpression,
  isImportDeclaration,
  isJsxAttribute,
  isJsxText,
  isLiteralTypeNode,
  isNewExpression,
  isPropertyAssignment,
  isStringLiteral,
  isTemplateExpression,
  isVariableDeclaration,
} from 'typescript/unstable/ast/is';
import { API } from 'typescript/unstable/sync';
import { expect, test } from 'vitest';

/** What writes for readers. The guide, the API’s schema and messages of the check are English (docs/languages.md). */
const FOLDERS = [
  'app/',
  'components/',
  'islands/',
  ...['cards', 'feeds', 'listing', 'media', 'metadata-files', 'plain', 'redirects', 'search', 'sitemap'].map(
    (folder) => `lib/${folder}/`,
  ),
  ...['structured-data', 'markdown-version'].map((folder) => `lib/${folder}/`),
];

/** The same in every language: formats, services, names of fields, what search engines read. */
const NAMES = [
  ...['RSS', 'Atom', 'JSON Feed', 'LinkedIn', 'Facebook', 'Optional', 'Public Sans', 'Gazette'],
  ...['Contact:', 'Expires:', 'Preferred-Languages:', 'Canonical:', 'User-agent: *', 'Sitemap:', 'Disallow:'],
  // Authorization (RFC 6750), and what Git calls a file.
  ...['Bearer', 'blob'],
];

/** Configuration for those who serve the site; its comments are for them. */
const FOR_HOSTS = ['lib/redirects/nginx.ts'];

/** Attributes and properties whose value is read or heard as it stands. */
const SPOKEN =
  /^(?:alt|aria-(?:label|description|valuetext|roledescription)|caption|deck|description|kicker|kind|label|more|placeholder|summary|textContent|title)$/;

/** Attributes that hold lists of codes. */
const CODES =
  /^(?:allow|class|className|backgroundColor|colorScheme|d|media|padding|path|query-input|rel|sizes|style|viewBox)$/;

const WORD = /\p{L}{2,}/u;
const SENTENCE = /\p{L}{2,}[,:]? \p{L}{2,}/u;

/** The words of a literal without tags and names, gaps of a template as `…`; `undefined` for other nodes. */
function literalText(node: Node): string | undefined {
  const isText = isJsxText(node) || isStringLiteral(node);
  const isTemplate = isTemplateExpression(node) || node.kind === SyntaxKind.NoSubstitutionTemplateLiteral;
  if (!isText && !isTemplate) return undefined;
  const text = isText
    ? node.text
    : node
        .getText()
        .slice(1, -1)
        .replace(/\$\{[^}]*\}+/g, '…');
  return NAMES.reduce((rest, name) => rest.replace(name, ''), text.replace(/<[^>]*>?/g, '').trim());
}

/** What a value is given to: the name of the attribute, property or variable around it. */
function nameAround(node: Node): string | undefined {
  for (let at: Node | undefined = node.parent; at; at = at.parent) {
    if (isJsxAttribute(at) || isPropertyAssignment(at) || isVariableDeclaration(at)) {
      return at.name.getText().replace(/^['"]|['"]$/g, '');
    }
    if (isBinaryExpression(at) && at.operatorToken.kind === SyntaxKind.EqualsToken)
      return at.left.getText().split('.').at(-1);
    if (at.kind === SyntaxKind.JsxElement || at.kind === SyntaxKind.Block) return undefined;
  }
  return undefined;
}

/** Errors are for those who build the site, and so is what is compared with or imported. */
function isForBuilders(node: Node): boolean {
  for (let at: Node | undefined = node.parent; at; at = at.parent)
    if (
      isNewExpression(at) ||
      isImportDeclaration(at) ||
      isLiteralTypeNode(at) ||
      (isCallExpression(at) && /^(?:console\.|find$|.*querySelector)/.test(at.expression.getText()))
    )
      return true;
  return false;
}

/** Whether a literal is words for readers. */
function isSpoken(node: Node, text: string): boolean {
  if (!WORD.test(text) || isForBuilders(node)) return false;
  if (isJsxText(node)) return true;
  const name = nameAround(node);
  if (name !== undefined && CODES.test(name)) return false;
  const isWord = /^(?:\p{Lu}|.* )/u.test(text);
  return SENTENCE.test(text.replaceAll('…', 'xx'))
    ? isWord
    : isWord && name !== undefined && SPOKEN.test(name);
}

test('words for readers are in lib/words alone', () => {
  const api = new API({ cwd: process.cwd() });
  try {
    const [project] = api.updateSnapshot({ openProject: join(process.cwd(), 'tsconfig.json') }).getProjects();
    const { program } = project ?? expect.fail();
    const found: string[] = [];
    let files = 0;
    for (const path of program.getSourceFileNames()) {
      const file = relative(process.cwd(), path);
      if (!FOLDERS.some((folder) => file.startsWith(folder)) || /\.test\.tsx?$|\/testing\//.test(file))
        continue;
      if (FOR_HOSTS.includes(file)) continue;
      files += 1;
      const visit = (node: Node): void => {
        const text = literalText(node);
        if (text !== undefined && isSpoken(node, text)) found.push(`${file}: ${text}`);
        node.forEachChild(visit);
      };
      program.getSourceFile(path)?.forEachChild(visit);
    }
    expect(files).toBeGreaterThan(100);
    expect(found).toEqual([]);
  } finally {
    api.close();
  }
});
