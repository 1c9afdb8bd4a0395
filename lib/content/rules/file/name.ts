import { kinds } from '@/lib/kinds';
import type { Document } from '../../document';
import type { DocumentRule } from '../checker';
import type { Report, Spot } from '../rule';

const SLUG = /^[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]+)*$/u;
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d|index)$/;

/** File names become ids and addresses. */
export const name: DocumentRule = {
  id: 'file/name',
  severity: 'error',
  reason: 'The file name becomes the address, which people read out, type and print.',
  example: { 'posts/2026/Our New Site!.mdx': '---\ntitle: Test\ndate: 2026-01-02\n---\n\nText.\n' },
  message: 'The file name “Our New Site!” cannot be an address: lower-case letters, digits and hyphens can',
  fix: 'Rename the file to our-new-site.mdx, or add a line “slug: our-new-site”.',
  check(document, report) {
    // Where folders are a part of the address, each of them is a name.
    for (const name of document.source.id.split('/')) checkName(name, document, report);
  },
};

function checkName(id: string, { kind, data, text }: Document, report: Report<Spot>): void {
  const takesSlug = 'slug' in kinds[kind].schema.shape;
  const hasSlug = takesSlug && ((data && 'slug' in data && data.slug !== undefined) || /^slug:/m.test(text));
  const better = id
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (id !== id.normalize('NFC'))
    report(
      { line: 1, column: 1 },
      `The file name “${id}” is written with separate accents (decomposed Unicode, as old Macs do)`,
      `Rename the file to ${better || kinds[kind].words.one}.mdx.`,
    );
  else if (hasSlug) return;
  else if (!SLUG.test(id)) {
    report(
      { line: 1, column: 1 },
      `The file name “${id}” cannot be an address: lower-case letters, digits and hyphens can`,
      better
        ? `Rename the file to ${better}.mdx${takesSlug ? `, or add a line “slug: ${better}”` : ''}.`
        : takesSlug
          ? 'Rename the file, or add a line “slug: …”.'
          : 'Rename the file.',
    );
  } else if (RESERVED.test(id)) {
    report(
      { line: 1, column: 1 },
      `The file name “${id}” is reserved by systems and servers`,
      'Choose another.',
    );
  } else if (id.length > 200) {
    report(
      { line: 1, column: 1 },
      `The file name has ${id.length} characters; 200 is the limit`,
      'Choose a shorter one.',
    );
  }
}
