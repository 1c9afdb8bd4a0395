/** The parser's faults in words for authors: it says “acorn” and “lazy line”, they wrote a brace. */
import type { SyntaxFault } from './mdx';
import type { Problem } from './problem';
import type { Source } from './source';

interface Explanation {
  readonly rule: string;
  readonly message: string;
  readonly fix: string;
}

/** What an author should read where a body cannot be parsed. */
export function explainSyntax(fault: SyntaxFault, source: Source): Problem {
  const line = source.text.split('\n')[fault.place.line - 1] ?? '';
  return { file: source.file, ...fault.place, severity: 'error', ...explain(fault, line) };
}

function explain({ reason, code }: SyntaxFault, line: string): Explanation {
  const tag = /<\/?([A-Za-z][\w.:-]*)/.exec(reason)?.[1];
  if (line.includes('<!--')) {
    return {
      rule: 'mdx/comment',
      message: 'HTML comments are not understood here',
      fix: 'Delete the comment, or write it as {/* … */}.',
    };
  }
  if (
    /closing (?:slash|tag)|end tag|expected a closing tag/i.test(`${code} ${reason}`) ||
    code === 'end-tag-mismatch'
  ) {
    return {
      rule: 'mdx/unclosed-tag',
      message: tag ? `<${tag}> is not closed where it should be` : 'A tag is not closed where it should be',
      fix: tag
        ? `Add </${tag}> in the same paragraph or list item, or write <${tag} /> where nothing stands inside.`
        : 'Close each tag that you open.',
    };
  }
  if (/expression|brace|acorn/i.test(`${code} ${reason}`)) {
    return {
      rule: 'mdx/brace',
      message: 'A brace { starts code, which posts do not hold',
      fix: 'Write \\{ and \\} for braces in text.',
    };
  }
  if (/before name|in name|after name|start of a tag/i.test(reason)) {
    return {
      rule: 'mdx/less-than',
      message: 'A < starts a tag, and no tag name follows',
      fix: 'Write &lt; for a less-than sign; write addresses as [text](https://…).',
    };
  }
  if (/attribute/i.test(`${code} ${reason}`)) {
    return {
      rule: 'mdx/attribute-syntax',
      message: 'An attribute of this tag cannot be read',
      fix: 'Write attributes as name="value", in straight quotes.',
    };
  }
  return {
    rule: 'mdx/syntax',
    message: 'This text cannot be read',
    fix: 'Look for an unclosed tag, a stray < or a stray { near this place.',
  };
}
