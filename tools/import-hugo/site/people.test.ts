import { expect, test } from 'vitest';
import type { Value } from '../front-matter/value';
import { peopleOf } from './people';

const cases: [string, Value, string[]][] = [
  ['a name', 'Jane Doe', ['Jane Doe']],
  ['two names', 'Jane Doe and John Roe', ['Jane Doe', 'John Roe']],
  ['three names', 'Jane Doe, John Roe, and Ana Flores', ['Jane Doe', 'John Roe', 'Ana Flores']],
  ['names with an ampersand', 'Jane Doe (Acme) & John Roe (Red Hat)', ['Jane Doe', 'John Roe']],
  ['ids', 'jane, john', ['jane', 'john']],
  ['a role', 'Jane Doe, Harbor Executive Director', ['Jane Doe']],
  ['a role and a firm', 'Jane Doe, Software Engineer, Acme', ['Jane Doe']],
  ['a firm', 'Jane Doe, Squareworks', ['Jane Doe']],
  ['a link', '[Jane Doe](https://example.org), Acme by Example', ['Jane Doe']],
  [
    'links',
    '[Jane Doe](https://example.org) Acme, [John Roe](https://example.org/j) (Red Hat)',
    ['Jane Doe', 'John Roe'],
  ],
  ['a link and a firm of two words', '[Jane Doe](https://example.org), Red Hat', ['Jane Doe']],
  [
    'links, each with its firm',
    '[Jane Doe](https://example.org), Amazon Web Services and [John Roe](https://example.org/j), Red Hat',
    ['Jane Doe', 'John Roe'],
  ],
  [
    'links, and a name without one',
    '[Jane Doe](https://example.org), [John Roe](https://example.org/j), Ana Flores',
    ['Jane Doe', 'John Roe', 'Ana Flores'],
  ],
  ['a link and a name', '[Jane Doe](https://example.org) and Ana Flores', ['Jane Doe', 'Ana Flores']],
  [
    'a link and more names',
    '[Jane Doe](https://example.org), Ana Flores, Marek Sand',
    ['Jane Doe', 'Ana Flores', 'Marek Sand'],
  ],
  ['a team', 'Harbor Security Team', ['Harbor Security Team']],
  ['an address', 'Jane Doe <jane@example.org>', ['Jane Doe']],
  ['letters of another script', '李小龙、王芳', ['李小龙', '王芳']],
  ['a list', ['Jane Doe', 'John Roe'], ['Jane Doe', 'John Roe']],
  ['a map', { name: 'Jane Doe' }, ['Jane Doe']],
  [
    'a list of maps',
    [
      { name: 'Jane Doe', link: 'https://example.org' },
      { first_name: 'John', last_name: 'Roe' },
    ],
    ['Jane Doe', 'John Roe'],
  ],
  ['maps by id', { jane: { name: 'Jane Doe' } }, ['jane']],
];

test.each(cases)('%s', (_, value, names) => {
  expect(peopleOf(value).map(({ name }) => name)).toEqual(names);
});

test('what stands beside a name is kept', () => {
  expect(peopleOf('[Jane Doe](https://example.org/jane) (Acme)')).toEqual([
    { name: 'Jane Doe', url: 'https://example.org/jane', about: 'Acme' },
  ]);
  expect(peopleOf('[Jane Doe](https://example.org/jane), Red Hat')).toEqual([
    { name: 'Jane Doe', url: 'https://example.org/jane', about: 'Red Hat' },
  ]);
  expect(peopleOf('Jane Doe, Director of Things')[0]?.about).toBe('Director of Things');
});
