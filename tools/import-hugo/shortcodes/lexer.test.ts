import { expect, test } from 'vitest';
import { lexShortcodes } from './lexer';

test('reads named and positional parameters in every kind of quotes', () => {
  const { tags } = lexShortcodes('{{< youtube id="a b" title=`c "d"` x=1 >}} {{<youtube 2dH_hvUNEVM>}}');
  expect(tags.map(({ name, named, positional }) => ({ name, named: { ...named }, positional }))).toEqual([
    { name: 'youtube', named: { id: 'a b', title: 'c "d"', x: '1' }, positional: [] },
    { name: 'youtube', named: {}, positional: ['2dH_hvUNEVM'] },
  ]);
});

test('tells opening, closing and self-closing tags apart', () => {
  const { tags } = lexShortcodes('{{< note >}}x{{< /note >}}{{< br />}}{{% md %}}');
  expect(tags.map(({ name, kind }) => `${kind} ${name}`)).toEqual([
    'open note',
    'close note',
    'self br',
    'open md',
  ]);
});

test('reads what Hugo shows as text as that text', () => {
  const [tag] = lexShortcodes('{{</* ref "x.md" */>}}').tags;
  expect(tag?.literal).toBe('{{< ref "x.md" >}}');
});

test('names a tag that is never closed', () => {
  expect(lexShortcodes('a {{< ref "x.md" b').problems).toEqual([
    { offset: 2, message: 'the shortcode “ref” is not closed with >}}' },
  ]);
});
