/** Two documents cannot live at one address. */
import { yearPath } from '../urls';
import type { ParsedDocument } from './parse';
import type { Problem } from './problem';
import { pathOf } from './site-index';

/** First parts of addresses that the site itself uses. */
const RESERVED =
  /^\/(?:news|topics|authors|series|search|subscribe|api|og|islands|media|images|pagefind|icons|_next|404|\d{4})\/$/;

/** Reports every address that two documents claim (capitals apart), and pages on addresses of the site itself. */
export function duplicateAddresses(documents: readonly ParsedDocument[]): Problem[] {
  const owners = new Map<string, ParsedDocument>();
  const problems: Problem[] = [];
  for (const document of documents) {
    const path = pathOf(document);
    if (!path) continue;
    const key = path.normalize('NFC').toLowerCase();
    const owner = owners.get(key);
    const place = document.frontMatter?.place(['slug']) ?? { line: 1, column: 1 };
    const common = { file: document.source.file, ...place, severity: 'error' as const };
    if (owner) {
      problems.push({
        ...common,
        rule: 'address/duplicate',
        message: `${path} is the address of ${owner.source.file} too`,
        fix: 'Give one of the two another slug or date.',
      });
    } else owners.set(key, document);
    if (document.kind === 'page' && RESERVED.test(path)) {
      problems.push({
        ...common,
        rule: 'address/reserved',
        message: `${path} belongs to the site itself`,
        fix: `Rename the file; ${yearPath('2026')}, /news/, /topics/ and their like cannot be pages.`,
      });
    }
  }
  return problems;
}
