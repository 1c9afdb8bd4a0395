import { describe, expect, test, vi } from 'vitest';
import { checkFiles } from '../content/testing/check-files';
import { brokenSettings } from './broken-settings';
import { readSettings } from './read';

describe.each(brokenSettings)('$what', ({ text, said }) => {
  test('is told with its place, what was found, and what to do', () => {
    const found = readSettings(text).problems.map(
      ({ line, column, rule, message, fix }) => `${line}:${column} ${rule} ${message}. ${fix}`,
    );
    expect(found).toEqual(said);
  });

  test('leaves settings that the rest of the check can work with', () => {
    const { settings } = readSettings(text);
    expect(settings.name).not.toBe('');
    expect(settings.colors.light.paper).toMatch(/^#[0-9a-f]{6}$/);
  });
});

const H = 'name: Harbor Notes\nurl: https://harbor.example\n';
const said = (settings: string) =>
  checkFiles({ 'site.yml': settings }).map(
    ({ file, line, column, rule, message, fix }) => `${file}:${line}:${column} ${rule} ${message}. ${fix}`,
  );

describe('settings among pages and files', () => {
  test('a menu leads to what is there', () => {
    expect(said(`${H}navigation:\n  - label: About\n    url: /abuot/\n`)).toEqual([
      'content/site.yml:5:10 link/broken Nothing lives at /abuot/. Did you mean /about/?. Write /about/.',
    ]);
    expect(said(`${H}footer:\n  - label: About\n    url: /about\n`)).toEqual([
      'content/site.yml:5:10 link/broken The address /about lacks its slash at the end. Write /about/.',
    ]);
    expect(said(`${H}publisher:\n  url: /us/\ncontact:\n  url: /about/#desk\n`)).toEqual([
      'content/site.yml:4:8 link/broken Nothing lives at /us/. Correct the address; pages of this site are written from the root, /2015/10/30/title/.',
      'content/site.yml:6:8 link/broken /about/ has no place called #desk. Use the id of a heading, a chapter or a turn of a transcript of that page.',
    ]);
    expect(said(`${H}navigation:\n  - label: About\n    url: /about/\n`)).toEqual([]);
  });

  test('a logo and a font are there', () => {
    expect(said(`${H}logo: /media/anchor.svg\nfont:\n  name: Inter\n  file: /media/inter.woff2\n`)).toEqual([
      'content/site.yml:3:7 settings/file There is no file public/media/anchor.svg. Add the file below public/, or correct its name.',
      'content/site.yml:6:9 settings/file There is no file public/media/inter.woff2. Add the file below public/, or correct its name.',
    ]);
  });

  test('what is published has an address', () => {
    expect(said('name: Harbor Notes\n')).toEqual([
      'content/site.yml:1:1 settings/address “url” is missing, and SITE_URL is not set: nobody can tell where the site will live. Add a line “url: https://www.example.org”, the address of the site, or set SITE_URL.',
    ]);
  });

  test('an address may have a path, in the settings and in SITE_URL, and is that of no page', () => {
    expect(said('name: Harbor Notes\nurl: https://harbor.github.io/my.notes_2/\n')).toEqual([]);
    for (const [given, fix] of [
      ['https://harbor.github.io/notes/index.html', 'Write https://harbor.github.io/notes'],
      ['harbor.github.io/notes', 'Write https://harbor.github.io/notes'],
      ['https://harbor.github.io/a b/', 'Write https://harbor.github.io'],
    ]) {
      vi.stubEnv('SITE_URL', given);
      expect(said(H), given).toEqual([
        expect.stringMatching(
          /^content\/site\.yml:1:1 settings\/address SITE_URL, which takes the place of “url”: (?:names|expected) /,
        ),
      ]);
      expect(said(H)[0]).toContain(`found “${given}”. ${fix}.`);
    }
    vi.stubEnv('SITE_URL', 'https://harbor.github.io/notes/');
    expect(said(H)).toEqual([]);
    vi.unstubAllEnvs();
  });
});
