import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as z from 'zod';

const lock = z.object({
  packages: z.record(
    z.string(),
    z.object({
      integrity: z.string().optional(),
      resolved: z.string().optional(),
      inBundle: z.boolean().optional(),
      link: z.boolean().optional(),
    }),
  ),
});
const entries = Object.entries(
  lock.parse(JSON.parse(readFileSync('package-lock.json', 'utf8'))).packages,
).filter(([name]) => name !== '');

test('each package has a checksum, those of other platforms too; what is bundled is in that of its package', () => {
  expect(entries.length).toBeGreaterThan(100);
  const without = entries.filter(
    ([, { integrity, inBundle }]) => !inBundle && !integrity?.startsWith('sha512-'),
  );
  expect(without.map(([name]) => name)).toEqual([]);
  for (const [name] of entries.filter(([, { inBundle }]) => inBundle)) {
    const parents = entries.filter(([other]) => name.startsWith(`${other}/node_modules/`));
    expect(
      parents.some(([, { integrity }]) => integrity),
      name,
    ).toBe(true);
  }
});

test('no package names a registry, and none is a folder', () => {
  for (const [name, { resolved, link }] of entries)
    expect([name, resolved, link]).toEqual([name, undefined, undefined]);
});
