import { describe, expect, test } from 'vitest';
import { readBody } from './read-body';

const found = (body: string) => readBody(body).findings.map(({ rule, start }) => `${start} ${rule.id}`);

describe('a body is read to its end, whatever is wrong with it', () => {
  test.each([
    ['5 <6, {a b} and <!-- c', ['2 mdx/less-than', '6 mdx/brace', '16 mdx/comment']],
    ['<div><div><div>\n\nx', ['10 mdx/unclosed-tag', '5 mdx/unclosed-tag', '0 mdx/unclosed-tag']],
    ['<b><i>x</b></i>', ['3 mdx/unclosed-tag']],
    ['<i>x</b>', ['6 mdx/unclosed-tag']],
    ['```\n{ <\n```\n\n{a b\n\n<x', ['13 mdx/brace', '19 mdx/less-than']],
    ['{{< a >}}text{{% /b %}} {', ['0 mdx/shortcode', '13 mdx/shortcode', '24 mdx/brace']],
    ['<a title="x', ['3 mdx/attribute-syntax']],
    ['> <Note\nkind="note">\n> x', ['2 mdx/unreadable']],
    // The parser throws an error of its own at this one.
    ['a```\n[<>]()', ['6 mdx/unreadable']],
  ])('%j', (body, expected) => {
    expect(found(body)).toEqual(expected);
    expect(readBody(body).tree).toBeDefined();
  });

  test('places behind a repair are those of the file', () => {
    const { tree, originOf } = readBody('a<br>b\n\nlast');
    const last = tree?.children.at(-1)?.position?.start.offset;
    expect(originOf(last ?? 0)).toBe(8);
  });

  test('a thousand faults end in good time', () => {
    const started = process.cpuUsage();
    expect(readBody('a <5 b\n\n'.repeat(1000)).findings.length).toBeGreaterThan(20);
    expect(process.cpuUsage(started).user / 1e6).toBeLessThan(15);
  });
});
